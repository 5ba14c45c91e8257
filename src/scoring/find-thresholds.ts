// Findings: a total within 0,05 of a class threshold.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { totalNearThreshold } from '#diagnostics/scoring/rounding';
import { type Origins, originOf } from '#domain/origins';
import { absolute, compare, fromNumber, rational, subtract } from '#exact/rational';
import { decimalText } from '#exact/rounding';
import type { RuleSet } from '#rules/rule-set';
import type { Figure } from './figure.ts';
import { assessedEntities, type Scored } from './scored.ts';

export function findThresholds(scored: Scored, origins: Origins): Diagnostic[] {
  return assessedEntities(scored).flatMap(({ id, name, assessment }) =>
    nearThreshold(assessment.total, scored.ruleSet, { place: originOf(origins, id), unit: name }),
  );
}

type Where = Parameters<typeof totalNearThreshold>[1];

const margin = rational(5, 100);

/** Exactly on a threshold too: one dossier less would miss it. */
function nearThreshold(total: Figure, { classes, rounding }: RuleSet, where: Where): Diagnostic[] {
  return classes.slice(0, -1).flatMap(({ name, atLeast }, index) => {
    const bound = fromNumber(atLeast);
    const distance = absolute(subtract(total.printed, bound));
    if (compare(distance, margin) > 0) return [];
    const facts = {
      total: total.text,
      threshold: `${atLeast}`,
      distance: distance.numerator === 0n ? '0' : decimalText(distance, Math.max(rounding.decimals, 2)),
      above: name,
      below: classes[index + 1]?.name ?? '',
      reached: compare(total.printed, bound) >= 0,
    };
    return [totalNearThreshold(facts, where)];
  });
}
