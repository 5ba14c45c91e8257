// A scorecard in a few lines, as a run over many workbooks keeps it: plain data, printed figures.
import { receivedTotal, resolvedTotal } from '#domain/counts';
import { periodLabel } from '#domain/period';
import { classInWords } from '#report/not-assessed';
import type { EntityScore, Scorecard } from '#scoring/scorecard';

export interface ScoreSummary {
  /** Cơ quan. */
  readonly authority: string;
  /** "Quý II/2022". */
  readonly period: string;
  readonly ruleSet: string;
  readonly groups: readonly GroupSummary[];
}

interface GroupSummary extends EntitySummary {
  readonly key: string;
  readonly units: readonly EntitySummary[];
}

export interface EntitySummary {
  readonly name: string;
  /** Null where the counts are those of an index, which has no such. */
  readonly received: number | null;
  readonly resolved: number | null;
  readonly late: number | null;
  /** As printed, with a point: "15.84"; null where not assessed, and then `classification` says why. */
  readonly total: string | null;
  readonly classification: string;
  /** Among the units of its group; null for a group. */
  readonly rank: number | null;
}

export function summarizeScores(scorecard: Scorecard, authority: string): ScoreSummary {
  const { ruleSet, period, groups } = scorecard;
  return {
    authority,
    period: period === null ? '' : periodLabel(period),
    ruleSet: ruleSet.id,
    groups: groups.map((score) => ({
      key: score.group.key,
      ...entitySummary(score.group.name, score, null),
      units: score.units.map((one) => entitySummary(one.unit.name, one, one.rank)),
    })),
  };
}

function entitySummary(name: string, score: EntityScore, rank: number | null): EntitySummary {
  const { counts, assessment } = score;
  return {
    name,
    received: receivedTotal(counts.received),
    resolved: resolvedTotal(counts.resolved),
    late: counts.resolved.late,
    total: assessment.assessed ? assessment.total.text : null,
    classification: classInWords(score),
    rank,
  };
}
