// The most points that a rule set can give. Apart from its schema, which only a rule set that is not known yet needs.
import type { Criterion } from './criterion.ts';
import type { RuleSet } from './rule-set.ts';
import { sumOfPlain } from './sum-of-plain.ts';

/** The most points an entity can reach: 18 in Điện Biên. */
export function maximumTotal(ruleSet: RuleSet): number {
  return maximumSum(ruleSet.criteria);
}

/** The most points that criteria can give together. */
export function maximumSum(criteria: readonly Criterion[]): number {
  return sumOfPlain(criteria.map(maximumPoints));
}

/** The most points a criterion can give. */
export function maximumPoints(criterion: Criterion): number {
  return Math.max(...criterion.levels.map(({ points }) => points));
}
