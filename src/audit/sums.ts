// A sum calculated another way: each criterion by a value of its own, then rounded as the rule set says.
import { equal, type Rational, sum } from '#exact/rational';
import type { Figure } from '#scoring/figure';
import { figure } from '#scoring/figure';
import type { CriterionScore } from '#scoring/scorecard';
import type { Difference } from './difference.ts';
import { partsOf, publishedFigure, type SumName } from './figure-name.ts';

/** One criterion of a sum: as computed, and as published where it was. */
export interface Part {
  readonly score: CriterionScore;
  readonly computed: Figure;
  readonly published: Rational | null;
  readonly differs: boolean;
}

/** Null where a criterion of the sum has no points. */
export function sumParts(
  { intendedEntity, ruleSet, row }: Difference,
  name: SumName,
): readonly Part[] | null {
  const scores = partsOf(intendedEntity, name, ruleSet);
  const parts = scores.flatMap((score): Part[] => {
    if (score.points === null) return [];
    const published = publishedFigure(row.scores, score.criterion.number)?.value ?? null;
    const differs = published !== null && !equal(published, score.points.printed);
    return [{ score, computed: score.points, published, differs }];
  });
  return parts.length === scores.length ? parts : null;
}

export function roundedSum(values: readonly Rational[], { ruleSet }: Difference): Rational {
  return figure(sum(values), ruleSet.rounding).printed;
}
