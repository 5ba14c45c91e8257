import { describe, expect, it } from 'vitest';
import { buildOverview } from '#report/overview/build-overview';
import type { EntityOverview } from '#report/overview/overview';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, submission, unit } from '../../scoring/make-submission.ts';
import { published, publishedSubmission } from '../../scoring/published-submission.ts';

const whole = publishedSubmission();
const scorecard = scoreSubmission(whole, dienBien());
const overview = buildOverview(scorecard, whole.authority);

describe('the overview of Q2/2022', () => {
  it('has the totals and classes that the scorecard has', () => {
    expect(
      overview.groups.map(({ name, total, classification }) => [name, total?.text, classification]),
    ).toEqual([
      ['Các phòng, ban chuyên môn thuộc UBND thành phố', '15,84', 'Xuất sắc'],
      ['UBND các xã, phường', '14,99', 'Tốt'],
    ]);
  });

  it('counts the published dossiers', () => {
    const forms = published.groups.map(({ formTotals }) => formTotals);
    expect(overview.resolution.received.decimal).toBe(
      `${forms.reduce((sum, { received }) => sum + received, 0)}`,
    );
    expect(overview.resolution.late.count.decimal).toBe(`${forms.reduce((sum, { late }) => sum + late, 0)}`);
  });

  it('ranks units from the best down, each with nine cells', () => {
    for (const { units } of overview.groups) {
      const totals = units.map(({ total }) => Number(total?.decimal));
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
      expect(units.every(({ cells }) => cells.length === 9)).toBe(true);
    }
  });

  it('says what pulled Phường Thanh Bình down, biggest loss first', () => {
    expect(lossesOf(overview.groups[1]?.units, 'Phường Thanh Bình')).toEqual([
      [
        '9',
        '2',
        expect.stringMatching(/^tỷ lệ TTHC mức độ 3, 4 10,69% \(mức cao nhất cần từ 20% trở lên\)/u),
      ],
      ['1', '0,74', 'trong 163 hồ sơ có 120 đúng hạn'],
      ['2', '0,74', 'trong 163 hồ sơ có 120 đúng hạn'],
      ['5', '0,74', 'trong 163 hồ sơ có 120 đúng hạn, không bị phản ánh'],
    ]);
  });

  it('has nothing to say of a unit at full points', () => {
    expect(lossesOf(overview.groups[0]?.units, 'Nội vụ')).toEqual([]);
  });
});

describe('shares as they are printed', () => {
  it.each([
    { early: 9999, late: 1, printed: ['trên 99,9%', '0%', 'dưới 0,1%'] },
    { early: 1, onTime: 1, late: 1, printed: ['33,3%', '33,3%', '33,3%'] },
    { early: 5, printed: ['100%', '0%', '0%'] },
    { inTime: 5, printed: [null, null, null] },
  ])('$printed', ({ printed, ...counts }) => {
    const { resolution } = buildOverview(scoreSubmission(submission([unit(counts)]), dienBien()), null);
    expect([resolution.early, resolution.onTime, resolution.late].map(({ percent }) => percent)).toEqual(
      printed,
    );
  });
});

describe('why a level was not given', () => {
  it('names every unmet condition of the best level, with what was measured and what is asked', () => {
    const score = scoreSubmission(
      submission([unit({ early: 10, oneStopRate: 95, publication: 'one' })]),
      dienBien(),
    );
    const reasons = buildOverview(score, null).groups[0]?.units[0]?.losses.map(({ criterion, reason }) => [
      criterion.number,
      reason,
    ]);
    expect(reasons).toEqual(
      expect.arrayContaining([
        [6, 'tỷ lệ TTHC qua Bộ phận Một cửa 95% (mức cao nhất cần từ 100% trở lên)'],
        [7, 'số hình thức công khai 1 (mức cao nhất cần từ 2 trở lên)'],
      ]),
    );
  });
});

function lossesOf(units: readonly EntityOverview[] | undefined, name: string) {
  return units
    ?.find((one) => one.name === name)
    ?.losses.map(({ criterion, points, reason }) => [`${criterion.number}`, points.text, reason]);
}
