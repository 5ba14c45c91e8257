// What would carry an entity into the next better class: points, a better level, or dossiers handled earlier.
import { compare, fromNumber, type Rational, subtract } from '#exact/rational';
import type { EntityClass } from '#rules/classification';
import type { RuleSet } from '#rules/rule-set';
import { scoreAverage } from '#scoring/average';
import type { AverageInput } from '#scoring/criterion-inputs';
import { figure } from '#scoring/figure';
import type { CriterionScore, EntityScore } from '#scoring/scorecard';
import { sumPoints } from '#scoring/total';

export interface NextClass {
  readonly name: string;
  /** Points between the printed total and the bound. */
  readonly points: Rational;
  /** Better levels each of which alone is enough: the lowest such level of a criterion. */
  readonly levels: readonly { readonly criterion: number; readonly points: number }[];
  /** The fewest late dossiers that, handled early instead, are alone enough; null where none or not all of them are. */
  readonly lateToEarly: number | null;
}

/** Null for the best class, and where nothing was assessed. */
export function nextClass(entity: EntityScore, ruleSet: RuleSet): NextClass | null {
  if (!entity.assessment.assessed) return null;
  const { printed } = entity.assessment.total;
  const better = classAbove(printed, ruleSet);
  if (better === null) return null;
  const bound = fromNumber(better.atLeast);
  const reaches = (criteria: readonly CriterionScore[]) => {
    const total = sumPoints(criteria, ruleSet.rounding);
    return total !== null && compare(total.printed, bound) >= 0;
  };
  return {
    name: better.name,
    points: subtract(bound, printed),
    levels: entity.criteria.flatMap((score) => enoughLevel(score, entity.criteria, ruleSet, reaches)),
    lateToEarly: minLate(entity, ruleSet, reaches),
  };
}

function classAbove(total: Rational, { classes }: RuleSet): EntityClass | null {
  return classes.findLast(({ atLeast }) => compare(total, fromNumber(atLeast)) < 0) ?? null;
}

type Reaches = (criteria: readonly CriterionScore[]) => boolean;

function enoughLevel(
  score: CriterionScore,
  criteria: readonly CriterionScore[],
  { rounding }: RuleSet,
  reaches: Reaches,
): NextClass['levels'] {
  const { criterion, derivation } = score;
  if (derivation?.kind !== 'level') return [];
  const raised = (points: number): CriterionScore => ({
    criterion,
    derivation,
    points: figure(fromNumber(points), rounding),
  });
  const enough = criterion.levels
    .slice(0, derivation.given)
    .findLast(({ points }) => reaches(criteria.map((one) => (one === score ? raised(points) : one))));
  return enough === undefined ? [] : [{ criterion: criterion.number, points: enough.points }];
}

/** Handling a late dossier early never lowers a total, so the fewest can be found by halving. */
function minLate({ counts, criteria }: EntityScore, { rounding }: RuleSet, reaches: Reaches): number | null {
  const moved = (dossiers: number) =>
    criteria.map((score) => {
      const input = earlier(score, dossiers);
      return input === null || score.criterion.scoring !== 'average'
        ? score
        : scoreAverage(score.criterion, input, rounding);
    });
  let max = counts.resolved.late;
  if (max === 0 || !reaches(moved(max))) return null;
  let min = 1;
  while (min < max) {
    const middle = Math.floor((min + max) / 2);
    if (reaches(moved(middle))) max = middle;
    else min = middle + 1;
  }
  return max;
}

/** A criterion's counts with late dossiers early instead; null where own counts were stated, which would not change. */
function earlier({ criterion, derivation }: CriterionScore, dossiers: number): AverageInput | null {
  if (derivation?.kind !== 'average') return null;
  const { standIn, leftOut, levels } = derivation;
  const isStated = standIn === null || standIn === 'noComplaints';
  if (isStated && criterion.key !== 'handlingTime') return null;
  const [best = 0, middle = 0, last = 0] = levels.map(({ count }) => count);
  const from = Math.min(dossiers, standIn === 'contactsFromLate' ? middle : leftOut > 0 ? leftOut : last);
  const raised = best + from;
  if (standIn === 'contactsFromLate')
    return { levels: { best: raised, middle: middle - from, last }, leftOut, standIn };
  if (leftOut > 0) return { levels: { best: raised, middle, last }, leftOut: leftOut - from, standIn };
  return { levels: { best: raised, middle, last: last - from }, leftOut, standIn };
}
