import { describe, expect, it } from 'vitest';
import { fromNumber, rational } from '#exact/rational';
import type { RuleSet } from '#rules/rule-set';
import { classify } from '#scoring/classify';
import { figure } from '#scoring/figure';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, submission, unit } from './make-submission.ts';
import { publishedSubmission } from './published-submission.ts';

const { rounding, classes } = dienBien();

/** As the formula of TT 01/2018/TT-VPCP: one decimal, rounded criteria summed, late dossiers in the divisor. */
const circular = dienBien({
  options: { lateWithoutComplaint: 'zero', contactsFromLate: true },
  rounding: { ...rounding, decimals: 1, stage: 'criterion' },
});

function totals(ruleSet: RuleSet) {
  return scoreSubmission(publishedSubmission(), ruleSet).groups.map(({ assessment }) =>
    assessment.assessed ? [assessment.total.text, assessment.classification] : null,
  );
}

describe('rounding', () => {
  it.each([
    ['1,005', rational(1005, 1000), '1.01'],
    ['14,995', rational(14995, 1000), '15'],
    ['14,9949…', rational(14_994_999, 1_000_000), '14.99'],
    ['15,7050', rational(157050, 10000), '15.71'],
    ['1,4', rational(14, 10), '1.40'],
  ])('%s is printed half up, without floats: %s', (_, exact, text) => {
    expect(figure(exact, rounding).text).toBe(text);
  });

  it('cuts off under a rule set that floors', () => {
    expect(figure(rational(14999, 1000), { ...rounding, direction: 'down' }).text).toBe('14.99');
  });

  it('decides a class: the communes’ 14,99 "Tốt" is 15,1 "Xuất sắc" with one decimal and rounded criteria', () => {
    expect(totals(dienBien())[1]).toEqual(['14.99', 'Tốt']);
    expect(totals(circular)[1]).toEqual(['15.1', 'Xuất sắc']);
  });

  it('sums the printed criteria where the stage is the criterion', () => {
    const [score] =
      scoreSubmission(submission([unit({ early: 2, onTime: 1 })]), circular).groups[0]?.units ?? [];
    const printed = score?.criteria.map(({ points }) => points?.text);
    expect(printed?.slice(0, 5)).toEqual(['1.7', '1.7', '2', '2', '1.7']);
    expect(score?.assessment).toMatchObject({ total: { text: '15.1' }, officerAverage: { text: '9.1' } });
  });
});

describe('a class', () => {
  it.each([
    [18, 'Xuất sắc'],
    [15, 'Xuất sắc'],
    [14.99, 'Tốt'],
    [12, 'Tốt'],
    [11.99, 'Khá'],
    [9, 'Khá'],
    [8.99, 'Trung bình'],
    [6, 'Trung bình'],
    [5.99, 'Yếu'],
    [0, 'Yếu'],
  ])('%d points are "%s"', (points, name) => {
    expect(classify(figure(fromNumber(points), rounding), classes)).toBe(name);
  });

  it('is taken from the printed total: 14,995 prints as 15, which is "Xuất sắc"', () => {
    expect(classify(figure(rational(14995, 1000), rounding), classes)).toBe('Xuất sắc');
  });
});
