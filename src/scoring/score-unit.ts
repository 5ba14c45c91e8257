// The nine criteria of one unit, its total and its class.
import { resolvedTotal } from '#domain/counts';
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import type { RuleSet } from '#rules/rule-set';
import { averageInputs } from './criterion-inputs.ts';
import { measureUnit } from './measures/measures.ts';
import { assess, notAssessed, scoreCriteria, withoutPoints } from './score-criteria.ts';
import type { UnitScore } from './scorecard.ts';

/** `rank` is given later, among the units of the group. */
export function scoreUnit(unit: Unit, group: Group, ruleSet: RuleSet): Omit<UnitScore, 'rank'> {
  const { counts } = unit;
  if (!unit.readable || resolvedTotal(counts.resolved) === 0) {
    const assessment = notAssessed(unit.readable ? 'no-resolved-dossiers' : 'figure-unreadable');
    return { unit, counts, criteria: withoutPoints(ruleSet), assessment };
  }
  const inputs = averageInputs({ resolved: counts.resolved, levels: unit.levels }, ruleSet.options);
  const criteria = scoreCriteria(ruleSet, inputs, measureUnit(unit, group));
  return { unit, counts, criteria, assessment: assess(criteria, ruleSet) };
}
