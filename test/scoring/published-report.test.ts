import { describe, expect, it } from 'vitest';
import { fromDecimal } from '#exact/rational';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien } from './make-submission.ts';
import { published, publishedSubmission } from './published-submission.ts';

const scorecard = scoreSubmission(publishedSubmission(), dienBien());
const rows = published.groups.flatMap(({ units }) => units);
const scores = scorecard.groups.flatMap(({ units }) => units);
const computed = new Map(
  scores.map(({ unit, assessment }) => [unit.name, assessment.assessed ? assessment : null]),
);

describe('the published report of Q2/2022', () => {
  it('agrees with the rule in 17 of 22 totals, and differs where the report slipped', () => {
    const differing = rows.flatMap(({ name, published: { total } }) =>
      sameNumber(computed.get(name)?.total.text, total)
        ? []
        : [[name, total, computed.get(name)?.total.text]],
    );
    expect(rows).toHaveLength(22);
    expect(differing).toEqual([
      ['Phòng TNMT-Trung tâm QLDD', '15.73', '15.82'],
      ['Phường Mường Thanh', '18', '16'],
      ['Xã Thanh Minh', '13.87', '13.88'],
      ['Xã Mường Phăng', '13.61', '13.63'],
      ['Xã Nà Tấu', '15', '13'],
    ]);
  });

  it.each([
    ['Phường Him Lam', '15.79'],
    ['Phường Nam Thanh', '15.99'],
    ['Phường Tân Thanh', '15.91'],
    ['Xã Nà Nhạn', '13.51'],
  ])('%s: %s, which only the unrounded sum gives', (name, total) => {
    expect(computed.get(name)?.total.text).toBe(total);
  });

  it('puts Xã Nà Tấu into "Tốt", where the report has "Xuất sắc"', () => {
    expect(computed.get('Xã Nà Tấu')?.classification).toBe('Tốt');
  });

  it('scores the departments 15,84 "Xuất sắc" and the communes 14,99 "Tốt" on pooled counts', () => {
    const groups = scorecard.groups.map(({ assessment }) =>
      assessment.assessed ? [assessment.total.text, assessment.classification] : null,
    );
    expect(groups).toEqual([
      ['15.84', 'Xuất sắc'],
      ['14.99', 'Tốt'],
    ]);
  });

  it('divides criterion attitude of the departments by 3.703, as the published form does', () => {
    const attitude = scorecard.groups[0]?.criteria.find(({ criterion }) => criterion.key === 'attitude');
    expect(attitude?.derivation).toMatchObject({ divisor: 3703, leftOut: 100, standIn: 'resolution' });
  });

  it('takes the departments’ online share from level 3/4 dossiers: 350 of 2.290', () => {
    const online = scorecard.groups[0]?.criteria.find(({ criterion }) => criterion.key === 'onlineServices');
    expect(online?.points?.text).toBe('0');
    expect(online?.derivation).toMatchObject({
      measurements: expect.arrayContaining([
        expect.objectContaining({ measure: 'onlineShare', of: { part: 350, whole: 2290 }, source: 'own' }),
        expect.objectContaining({ measure: 'onlineLate', value: fromDecimal('4'), source: 'pooled' }),
      ]),
    });
  });

  it('ranks the five departments of 18 points first together, and the next one sixth', () => {
    const ranks = scorecard.groups[0]?.units.map(({ unit, rank }) => [unit.name, rank]);
    expect(ranks?.filter(([, rank]) => rank === 1)).toHaveLength(5);
    expect(Math.min(...(ranks ?? []).map(([, rank]) => Number(rank)).filter((rank) => rank > 1))).toBe(6);
  });
});

function sameNumber(text: string | undefined, printed: string): boolean {
  const [a, b] = [fromDecimal(text ?? ''), fromDecimal(printed)];
  return a !== null && b !== null && a.numerator === b.numerator && a.denominator === b.denominator;
}
