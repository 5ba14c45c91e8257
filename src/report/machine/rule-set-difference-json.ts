// `rules diff --json`: every pair is of the first rule set and of the second.

import type { EntityDifference, RuleSetDifference } from '#report/comparison/rule-set-difference';
import { figureJson } from './entity-json.ts';

export function ruleSetDifferenceJson({ ruleSets, period, groups }: RuleSetDifference): object {
  return {
    schemaVersion: 1,
    ruleSets,
    period,
    groups: groups.map(({ key, name, whole, units, leftOut }) => ({
      key,
      name,
      ...entityJson(whole),
      units: units.map((unit) => ({ name: unit.name, ...entityJson(unit), ranks: unit.ranks })),
      leftOut,
    })),
  };
}

/** `criteria` holds only those that change; `numbers` are null where a rule set has no such criterion. */
function entityJson({ totals, classifications, criteria }: EntityDifference): object {
  return {
    totals: totals.map(figureJson),
    classifications: classifications.map((name, index) => (totals[index] === null ? null : name)),
    criteria: criteria.map(({ key, numbers, points }) => ({ key, numbers, points: points.map(figureJson) })),
  };
}
