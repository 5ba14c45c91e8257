// Which figure of a published row is meant, and where it stands on the sheet and in the scorecard.
import type { PublishedFigure, PublishedScores } from '#domain/published';
import type { RuleSet } from '#rules/rule-set';
import type { Figure } from '#scoring/figure';
import { officerCriteria } from '#scoring/score-criteria';
import type { CriterionScore, EntityScore } from '#scoring/scorecard';

/** ĐTB CCVC and Biểu 01 are the same sum, printed in two places; an officer's points are that of an officer. */
export type SumName = 'total' | 'officerAverage' | 'officerForm' | 'officerPoints';

/** A row of sheet "Công bố", whose officerPoints are null, or an officer's, who has nothing else. */
export interface AuditedScores extends PublishedScores {
  readonly officerPoints: PublishedFigure | null;
}

/** A criterion by its number as printed, or one of the sums. */
export type FigureName = number | SumName;

export const sumNames: readonly SumName[] = ['total', 'officerAverage', 'officerForm', 'officerPoints'];

/** The member of the sheet's origins, such as "criteria.3". */
export function memberOf(name: FigureName): string {
  if (typeof name === 'number') return `criteria.${name}`;
  return name === 'officerPoints' ? 'published.points' : name;
}

export function publishedFigure(scores: AuditedScores, name: FigureName): PublishedFigure | null {
  return typeof name === 'number' ? (scores.criteria[name] ?? null) : scores[name];
}

/** Null where the entity was not assessed, or the rule set has no such criterion. */
export function computedFigure({ criteria, assessment }: EntityScore, name: FigureName): Figure | null {
  if (typeof name === 'number')
    return criteria.find(({ criterion }) => criterion.number === name)?.points ?? null;
  if (!assessment.assessed) return null;
  return name === 'total' ? assessment.total : assessment.officerAverage;
}

/** The criteria a sum is made of. */
export function partsOf(
  { criteria }: EntityScore,
  name: SumName,
  ruleSet: RuleSet,
): readonly CriterionScore[] {
  return name === 'total' ? criteria : officerCriteria(criteria, ruleSet);
}
