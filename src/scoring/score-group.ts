// A group: its units ranked, and the group itself scored on their pooled counts, never on a mean of unit scores.
import { poolCounts } from '#domain/counts';
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import type { RuleSet } from '#rules/rule-set';
import { averageInputs, poolAverageInputs } from './criterion-inputs.ts';
import { measureGroup } from './measures/measures.ts';
import { rank } from './rank.ts';
import { assess, notAssessed, scoreCriteria, withoutPoints } from './score-criteria.ts';
import { scoreUnit } from './score-unit.ts';
import type { EntityScore, GroupScore, NotAssessedReason, UnitScore } from './scorecard.ts';

/**
 * `counts` are those of every readable unit, so that received = resolved + pending holds; only assessed units are scored.
 * A unit without resolved dossiers has nothing to add to an average, but what it received is still the group's.
 */
export function scoreGroup(group: Group, units: readonly Unit[], ruleSet: RuleSet): GroupScore {
  const scored = units.map((unit) => scoreUnit(unit, group, ruleSet));
  const ranks = rank(scored.map(({ assessment }) => (assessment.assessed ? assessment.total : null)));
  const ranked = scored.map((score, index): UnitScore => ({ ...score, rank: ranks[index] ?? null }));
  const counts = poolCounts(units.filter(({ readable }) => readable).map((unit) => unit.counts));
  return { group, units: ranked, counts, ...scorePooled(group, ranked, ruleSet) };
}

function scorePooled(
  group: Group,
  scored: readonly UnitScore[],
  ruleSet: RuleSet,
): Pick<EntityScore, 'criteria' | 'assessment'> {
  const units = scored.filter(({ assessment }) => assessment.assessed).map(({ unit }) => unit);
  const bar = group.readable ? reasonAgainst(scored, units.length) : 'figure-unreadable';
  if (bar !== null) return { criteria: withoutPoints(ruleSet), assessment: notAssessed(bar) };
  const inputs = units.map(({ counts, levels }) =>
    averageInputs({ resolved: counts.resolved, levels }, ruleSet.options),
  );
  const criteria = scoreCriteria(ruleSet, poolAverageInputs(inputs), measureGroup(group, units));
  return { criteria, assessment: assess(criteria, ruleSet) };
}

/** A group with a unit that could not be read would be scored on a part of its dossiers: it is not. */
function reasonAgainst(scored: readonly UnitScore[], assessed: number): NotAssessedReason | null {
  const reasons = new Set(
    scored.flatMap(({ assessment }) => (assessment.assessed ? [] : [assessment.reason])),
  );
  if (reasons.has('figure-unreadable')) return 'figure-unreadable';
  if (assessed > 0) return null;
  return reasons.has('criterion-missing') ? 'criterion-missing' : 'no-resolved-dossiers';
}
