// The forms: criteria of groups and units, officers, summary.
import { describe, expect, it } from 'vitest';
import { buildReport } from '#report/official/build-report';
import { buildUnitForms } from '#report/official/unit-forms';
import { roman } from '#report/official/wording';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, group, officer, submission, unit } from '../scoring/make-submission.ts';
import { publishedSubmission } from '../scoring/published-submission.ts';

const ruleSet = dienBien();
const published = publishedSubmission();
const scorecard = scoreSubmission(published, ruleSet);
const report = buildReport(published, scorecard);

describe('the criteria form', () => {
  const form = report.criteriaForms[0];
  const rows = (form?.rows ?? []).map(({ ordinal, dossiers, ticked, points }) => [
    ordinal,
    ticked ? 'x' : (dossiers?.text ?? ''),
    points?.text ?? '',
  ]);

  it('has every criterion with its levels: counts, points and ticks as the departments’ form of Q2/2022', () => {
    expect(rows.slice(0, 20)).toEqual([
      ['1', '3.803', '1,95'],
      ['', '3.703', ''],
      ['', '', ''],
      ['', '100', ''],
      ['2', '3.803', '1,95'],
      ['', '3.703', ''],
      ['', '', ''],
      ['', '100', ''],
      ['3', '3.803', '1,97'],
      ['', '3.703', ''],
      ['', '100', ''],
      ['', '', ''],
      ['4', '3.803', '1,97'],
      ['', '3.703', ''],
      ['', '100', ''],
      ['', '', ''],
      ['5', '3.703', '2'],
      ['', '3.703', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(rows.slice(20)).toEqual([
      ['6', '', '2'],
      ['', 'x', '2'],
      ['', '', ''],
      ['', '', ''],
      ['7', '', '2'],
      ['', 'x', '2'],
      ['', '', ''],
      ['', '', ''],
      ['8', '', '2'],
      ['', 'x', '2'],
      ['', '', ''],
      ['', '', ''],
      ['9', '', '0'],
      ['', '', ''],
      ['', '', ''],
      ['', 'x', '0'],
    ]);
  });

  it('adds up to the published total of 18', () => {
    expect(form?.maximum.text).toBe('18');
    expect(form?.total?.text).toBe('15,84');
    expect(form?.classification).toBe('Xuất sắc');
  });

  it('is about whom the workbook says, otherwise the authority where it has one group only', () => {
    const units = [unit({ early: 1 }), unit({ group: 'XP', early: 1 })];
    const about = (of: Parameters<typeof submission>) => {
      const one = submission(...of);
      return buildReport(one, scoreSubmission(one, ruleSet)).criteriaForms.map(({ unit: who }) => who);
    };
    expect(about([units.slice(0, 1)])).toEqual(['UBND thành phố Điện Biên Phủ']);
    expect(
      about([
        units,
        { groups: [group({ key: 'TP' }), group({ key: 'XP', name: 'XP', formUnit: 'UBND các xã, phường' })] },
      ]),
    ).toEqual(['Các phòng, ban chuyên môn thuộc UBND thành phố', 'UBND các xã, phường']);
  });
});

describe('the forms of single units', () => {
  const forms = buildUnitForms(published, scorecard);

  it('are as many as there are units, each of another unit, with the total of the summary table', () => {
    expect(forms).toHaveLength(22);
    expect(new Set(forms.map(({ unit }) => unit)).size).toBe(22);
    const totals = report.summaryTable.groups.flatMap(({ rows }) => rows.map(({ total }) => total?.text));
    expect(forms.map(({ total }) => total?.text)).toEqual(totals);
  });

  it('show counts, but neither points nor ticks, where the unit is not assessed', () => {
    const of = submission([unit({ early: 4, oneStopRate: null }), unit({ name: 'Phòng Y tế' })]);
    const [missing, empty] = buildUnitForms(of, scoreSubmission(of, ruleSet));
    expect(missing?.classification).toBe('Không đánh giá: thiếu số liệu tiêu chí 6');
    expect(missing?.rows[0]?.dossiers?.text).toBe('4');
    expect(empty?.classification).toBe('Không phát sinh hồ sơ');
    for (const form of [missing, empty]) {
      expect(form?.total).toBeNull();
      expect(form?.rows.every(({ points, ticked }) => points === null && !ticked)).toBe(true);
    }
  });
});

describe('the officer form', () => {
  const base = submission([unit({ early: 3, late: 1 }), unit({ group: 'XP', name: 'Xã Nà Tấu', onTime: 4 })]);
  const inCharge = { kind: 'units', unitIds: base.units.slice(0, 1).map(({ id }) => id) } as const;
  const formOf = (officers: ReturnType<typeof officer>[]) => {
    const one = { ...base, officers };
    return buildReport(one, scoreSubmission(one, ruleSet)).officerForm;
  };

  it('lists a group’s officers, and the units of a group without any', () => {
    const { groups } = formOf([officer({ basis: inCharge })]);
    expect(groups.map(({ ordinal }) => ordinal)).toEqual(['I', 'II']);
    expect(groups[0]?.rows).toEqual([
      expect.objectContaining({ name: 'Mai Thị Ngọc Dung', marks: ['X', '', ''], note: '' }),
    ]);
    expect(groups[1]?.rows).toEqual([
      expect.objectContaining({
        name: 'Xã Nà Tấu',
        position: 'Bộ phận Tiếp nhận và Trả kết quả',
        points: expect.objectContaining({ text: '7' }),
      }),
    ]);
  });

  it('marks the clerk’s override, and says so', () => {
    const name = 'Hoàn thành dưới 70% nhiệm vụ';
    const row = formOf([officer({ basis: inCharge, ratingOverride: name })]).groups[0]?.rows[0];
    expect(row?.marks).toEqual(['', '', 'X']);
    expect(row?.note).toBe('Xếp loại do cơ quan xác định');
    const other = formOf([officer({ basis: inCharge, ratingOverride: 'Chưa xếp loại' })]).groups[0]?.rows[0];
    expect(other?.marks).toEqual(['', '', '']);
    expect(other?.note).toBe('Xếp loại do cơ quan xác định: Chưa xếp loại');
  });

  it('leaves an officer without dossiers unmarked', () => {
    const basis = { kind: 'own', resolved: { early: 0, onTime: 0, late: 0 }, levels: {} } as const;
    const row = formOf([officer({ basis })]).groups[0]?.rows[0];
    expect(row).toMatchObject({ points: null, marks: ['', '', ''], rating: 'Không đánh giá' });
  });
});

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [300, 'CCC'],
])('block %i is numbered %s', (number, numeral) => {
  expect(roman(number)).toBe(numeral);
});
