// Which figure of a published row is meant, and where it stands on the sheet and in the scorecard.
import type { PublishedFigure, PublishedScores } from '#domain/published';
import type { Text } from '#language/language';
import type { RuleSet } from '#rules/rule-set';
import type { Figure } from '#scoring/figure';
import { officerCriteria } from '#scoring/score-criteria';
import type { BodyScore, CriterionScore } from '#scoring/scorecard';

/** ĐTB CCVC and Biểu 01 are the same sum, printed in two places. */
export type SumName = 'total' | 'officerAverage' | 'officerForm';

/** A criterion by its number as printed, or one of the sums. */
export type FigureName = number | SumName;

export const sumNames: readonly SumName[] = ['total', 'officerAverage', 'officerForm'];

export function figureText(name: FigureName): Text {
  return typeof name === 'number' ? { vi: `Tiêu chí ${name}`, en: `Criterion ${name}` } : sumTexts[name];
}

/** The member of the sheet's origins, such as "criteria.3". */
export function memberOf(name: FigureName): string {
  return typeof name === 'number' ? `criteria.${name}` : name;
}

export function publishedFigure(scores: PublishedScores, name: FigureName): PublishedFigure | null {
  return typeof name === 'number' ? (scores.criteria[name] ?? null) : scores[name];
}

/** Null where the body was not assessed, or the rule set has no such criterion. */
export function computedFigure({ criteria, assessment }: BodyScore, name: FigureName): Figure | null {
  if (typeof name === 'number')
    return criteria.find(({ criterion }) => criterion.number === name)?.points ?? null;
  if (!assessment.assessed) return null;
  return name === 'total' ? assessment.total : assessment.officerAverage;
}

/** The criteria a sum is made of. */
export function partsOf({ criteria }: BodyScore, name: SumName, ruleSet: RuleSet): readonly CriterionScore[] {
  return name === 'total' ? criteria : officerCriteria(criteria, ruleSet);
}

const sumTexts: Readonly<Record<SumName, Text>> = {
  total: { vi: 'Tổng điểm', en: 'The total' },
  officerAverage: { vi: 'ĐTB CCVC', en: 'The officer average (ĐTB CCVC)' },
  officerForm: { vi: 'Biểu 01', en: 'The officer form (Biểu 01)' },
};
