// Finding: printed criteria that do not add up to the printed total, all rows in one notice.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { printedPartsDiffer } from '#diagnostics/scoring/rounding';
import { equal, sum } from '#exact/rational';
import { figure } from './figure.ts';
import { assessedEntities, type Scored } from './scored.ts';

/** Rounding once at the end is the rule, but a reader adds up what is printed. */
export function findPrintedParts(scored: Scored): Diagnostic[] {
  const entities = assessedEntities(scored).flatMap(({ name, score, assessment }) => {
    const parts = sum(score.criteria.flatMap(({ points }) => (points === null ? [] : [points.printed])));
    if (equal(parts, assessment.total.printed)) return [];
    return [{ name, parts: figure(parts, scored.ruleSet.rounding).text, total: assessment.total.text }];
  });
  return entities.length === 0 ? [] : [printedPartsDiffer({ bodies: entities })];
}
