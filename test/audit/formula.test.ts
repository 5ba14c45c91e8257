import { describe, expect, it } from 'vitest';
import { averageFormula } from '#audit/formula';
import { formulaWords } from '#diagnostics/audit/difference-words';
import { numberFormats } from '#language/number-format';
import { scoreSubmission } from '#scoring/score-submission';
import type { CriterionScore } from '#scoring/scorecard';
import { dienBien, submission, type UnitFigures, unit } from '../scoring/make-submission.ts';

function criterion(number: number, figures: UnitFigures): CriterionScore {
  const [score] = scoreSubmission(submission([unit(figures)]), dienBien()).groups[0]?.units ?? [];
  const found = score?.criteria.find((one) => one.criterion.number === number);
  if (found === undefined) throw new Error(`no criterion ${number}`);
  return found;
}

describe('how an average came about, on one line', () => {
  it.each<[string, UnitFigures, string, string]>([
    [
      'two levels',
      { early: 1043, onTime: 120 },
      '(1.043 × 2 + 120 × 1) ÷ 1.163',
      '(1,043 × 2 + 120 × 1) ÷ 1,163',
    ],
    ['one level', { early: 11, late: 3 }, '11 × 2 ÷ 14', '11 × 2 ÷ 14'],
    ['nothing gained', { late: 3 }, '0 ÷ 3', '0 ÷ 3'],
  ])('%s', (_, figures, vi, en) => {
    const formula = averageFormula(criterion(1, figures));
    if (formula === null) throw new Error('no formula');
    expect([formulaWords(formula, numberFormats.vi), formulaWords(formula, numberFormats.en)]).toEqual([
      vi,
      en,
    ]);
  });

  it('is nothing for a criterion of one level, or where there was nothing to divide by', () => {
    expect(averageFormula(criterion(9, { early: 1 }))).toBeNull();
    expect(averageFormula(criterion(5, { late: 3 }))).toBeNull();
  });
});
