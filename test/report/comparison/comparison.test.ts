import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '#domain/period';
import type { Unit } from '#domain/unit';
import { compareScorecards } from '#report/comparison/compare-scorecards';
import { scoreSubmission } from '#scoring/score-submission';
import type { Scorecard } from '#scoring/scorecard';
import { inWords } from '../../said.ts';
import { dienBien, submission, unit } from '../../scoring/make-submission.ts';

const rules = dienBien();

describe('periods side by side', () => {
  it('stand in the order of time, whatever the order given', () => {
    const cards = [quarter(2, 2022), quarter(4, 2021), quarter(1, 2022)].map((period) =>
      score(period, [judged()]),
    );
    expect(compareScorecards(cards).periods).toEqual(['Quý IV/2021', 'Quý I/2022', 'Quý II/2022']);
  });

  it('put a quarter before the half-year and the year that it starts', () => {
    const year: Period = { kind: 'year', year: 2022, ordinal: null, from: null, to: null };
    const half: Period = { kind: 'half-year', year: 2022, ordinal: 1, from: null, to: null };
    const cards = [year, half, quarter(1, 2022)].map((period) => score(period, [judged()]));
    expect(compareScorecards(cards).periods).toEqual(['Quý I/2022', '6 tháng đầu năm 2022', 'Năm 2022']);
  });

  it('name a period that is there twice, and count it once', () => {
    const cards = [quarter(1, 2022), quarter(1, 2022)].map((period) => score(period, [judged()]));
    const { periods, diagnostics } = compareScorecards(cards);
    expect(periods).toEqual(['Quý I/2022']);
    expect(diagnostics).toMatchObject([{ code: 'period-doubled', severity: 'error' }]);
  });

  it('warn where the rule sets differ', () => {
    const other = { ...rules, id: 'tinh-khac' };
    const cards = [
      score(quarter(1, 2022), [judged()]),
      scoreSubmission({ ...submission([judged()]), period: quarter(2, 2022) }, other),
    ];
    expect(inWords(compareScorecards(cards).diagnostics)).toMatchObject([
      {
        code: 'compared-rule-sets-differ',
        message: { vi: expect.stringContaining('dien-bien-1187-2019, tinh-khac') },
      },
    ]);
  });
});

describe('the change of a unit', () => {
  it('is the difference of what was printed, for the total and each criterion', () => {
    const { groups } = compareScorecards([
      score(quarter(1, 2022), [judged({ early: 5, late: 5 })]),
      score(quarter(2, 2022), [judged({ early: 9, late: 1 })]),
    ]);
    const [entity] = groups[0]?.units ?? [];
    expect(entity?.ofPeriods.map((figures) => figures?.total?.text)).toEqual(['13', '15,40']);
    expect(entity?.changes[0]?.total).toMatchObject({ text: '+2,40', decimal: '2.40', direction: 'up' });
    expect(entity?.changes[0]?.criteria.map((change) => change?.text)).toEqual([
      '+0,80',
      '+0,80',
      '+0,40',
      '+0,40',
      '0',
      '0',
      '0',
      '0',
      '0',
    ]);
    expect(entity?.changes[0]?.classification).toBe('Tốt → Xuất sắc');
  });

  it('is found under the same name in other case and spaces', () => {
    const { groups } = compareScorecards([
      score(quarter(1, 2022), [judged({ name: 'PHƯỜNG  Him Lam ' })]),
      score(quarter(2, 2022), [judged({ name: 'Phường Him Lam' })]),
    ]);
    expect(groups[0]?.units.map(({ name, presence }) => [name, presence])).toEqual([
      ['Phường Him Lam', 'kept'],
    ]);
  });

  it('is none for a unit that is new, that has vanished or that was not assessed', () => {
    const { groups } = compareScorecards([
      score(quarter(1, 2022), [judged({ name: 'Y tế' }), judged({ name: 'Tư pháp' })]),
      score(quarter(2, 2022), [judged({ name: 'Nội vụ' }), unit({ name: 'Tư pháp' })]),
    ]);
    expect(
      groups[0]?.units.map(({ name, presence, changes }) => [name, presence, changes[0]?.total ?? null]),
    ).toEqual([
      ['Nội vụ', 'new', null],
      ['Tư pháp', 'kept', null],
      ['Y tế', 'vanished', null],
    ]);
    expect(groups[0]?.units[1]?.ofPeriods[1]).toMatchObject({
      total: null,
      classification: 'Không phát sinh hồ sơ',
    });
  });

  it.each([
    { there: [true, false, true], presence: 'returned' },
    { there: [true, true, false, false, true], presence: 'returned' },
    { there: [false, true, false, true], presence: 'returned' },
    { there: [false, false, true], presence: 'new' },
    { there: [false, true, true], presence: 'kept' },
    { there: [true, false, true, true], presence: 'kept' },
    { there: [true, true, false], presence: 'vanished' },
  ])('over periods $there finds the unit $presence', ({ there, presence }) => {
    const { groups } = compareScorecards(
      there.map((is, index) =>
        score(quarter(1, 2020 + index), [
          judged({ name: 'Nội vụ' }),
          ...(is ? [judged({ name: 'Y tế' })] : []),
        ]),
      ),
    );
    const found = groups[0]?.units.find(({ name }) => name === 'Y tế');
    expect(found?.presence).toBe(presence);
  });

  it('keeps groups of other periods apart by their key', () => {
    const { groups } = compareScorecards([
      score(quarter(1, 2022), [judged({ group: 'TP' }), judged({ group: 'XP' })]),
      score(quarter(2, 2022), [judged({ group: 'XP' })]),
    ]);
    expect(groups.map(({ key, presence }) => [key, presence])).toEqual([
      ['XP', 'kept'],
      ['TP', 'vanished'],
    ]);
  });

  it('added to what stood before gives what stands now, always', () => {
    const counts = fc.record({ early: fc.nat(500), onTime: fc.nat(500), late: fc.nat(500) });
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const { groups } = compareScorecards([
          score(quarter(1, 2022), [judged(before)]),
          score(quarter(2, 2022), [judged(after)]),
        ]);
        const [entity] = groups[0]?.units ?? [];
        const [from, to] = entity?.ofPeriods.map((figures) => figures?.total?.decimal) ?? [];
        const change = entity?.changes[0]?.total?.decimal;
        if (from === undefined || to === undefined) return change === undefined;
        return Math.round((Number(from) + Number(change)) * 100) === Math.round(Number(to) * 100);
      }),
    );
  });
});

function judged(figures: Parameters<typeof unit>[0] = {}): Unit {
  return unit({ early: figures.onTime === undefined && figures.late === undefined ? 10 : 0, ...figures });
}

function quarter(ordinal: number, year: number): Period {
  return { kind: 'quarter', year, ordinal, from: null, to: null };
}

function score(period: Period, units: readonly Unit[]): Scorecard {
  return scoreSubmission({ ...submission(units), period }, rules);
}
