// Counts that contradict each other: which single count, corrected, gives the figures that were published?
import type { Recount } from '#diagnostics/audit/difference-facts';
import { pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import type { Group } from '#domain/group';
import { equal } from '#exact/rational';
import type { RuleSet } from '#rules/rule-set';
import { scoreUnit } from '#scoring/score-unit';
import type { EntityScore, UnitScore } from '#scoring/scorecard';
import {
  type AuditedScores,
  computedFigure,
  type FigureName,
  publishedFigure,
  sumNames,
} from './figure-name.ts';

export interface IntendedCount {
  readonly entity: EntityScore;
  readonly recount: Recount;
  readonly received: number;
  readonly resolved: number;
  readonly pending: number;
}

/**
 * Phòng Giáo dục's note of Q2/2022 says 11 early and 3 late of 13, but its points come out with 2 late only. Null where
 * the counts agree, or no corrected count gives more of the published figures than the counts as they stand.
 */
export function intendedCount(
  scores: AuditedScores,
  score: UnitScore,
  group: Group,
  ruleSet: RuleSet,
): IntendedCount | null {
  const { unit } = score;
  const { resolved } = unit.counts;
  const missing =
    receivedTotal(unit.counts.received) - resolvedTotal(resolved) - pendingTotal(unit.counts.pending);
  if (missing === 0) return null;
  const corrected = (['late', 'onTime', 'early'] as const)
    .filter((count) => resolved[count] + missing >= 0)
    .map((count) => {
      const counts = { ...unit.counts, resolved: { ...resolved, [count]: resolved[count] + missing } };
      const entity = scoreUnit({ ...unit, counts }, group, ruleSet);
      return { count, entity, counts, found: agreeing(scores, entity) };
    });
  const best = corrected.reduce<(typeof corrected)[number] | null>(
    (best, next) => (best === null || next.found > best.found ? next : best),
    null,
  );
  if (best === null || best.found <= agreeing(scores, score)) return null;
  return {
    entity: best.entity,
    recount: {
      count: best.count,
      from: resolved[best.count],
      to: best.counts.resolved[best.count],
      unit: null,
    },
    received: receivedTotal(best.counts.received),
    resolved: resolvedTotal(best.counts.resolved),
    pending: pendingTotal(best.counts.pending),
  };
}

/** How many published figures the entity's own equal. */
function agreeing(scores: AuditedScores, entity: EntityScore): number {
  const names: readonly FigureName[] = [...Object.keys(scores.criteria).map(Number), ...sumNames];
  return names.filter((name) => {
    const [published, computed] = [publishedFigure(scores, name), computedFigure(entity, name)];
    return published !== null && computed !== null && equal(published.value, computed.printed);
  }).length;
}
