// A published row beside the score of its unit.
import type { PublishedScores } from '#domain/published';
import { fold } from '#language/fold';
import type { GroupScore, Scorecard, UnitScore } from '#scoring/scorecard';
import { type IntendedCount, intendedCount } from './intended-count.ts';

export interface AuditedRow {
  readonly scores: PublishedScores;
  readonly body: UnitScore;
  /** Set where the unit's counts contradict each other and the published figures come out with one of them mended. */
  readonly intended: IntendedCount | null;
}

/** Null where the scorecard has no such unit, which reading the sheet has reported. */
export function auditedRow(scores: PublishedScores, { groups, ruleSet }: Scorecard): AuditedRow | null {
  const group = groups.find((one) => same(one.group.key, scores.group));
  const body = group?.units.find(({ unit }) => same(unit.name, scores.unit));
  if (group === undefined || body === undefined) return null;
  return { scores, body, intended: intendedCount(scores, body, group.group, ruleSet) };
}

/** The assessed units of a group for which nothing was published, where anything was. */
export function unitsWithoutRow(
  { groups }: Scorecard,
  rows: readonly AuditedRow[],
): readonly { readonly group: GroupScore; readonly units: readonly UnitScore[] }[] {
  const published = new Set(rows.map(({ body }) => body.unit.id));
  return groups
    .map((group) => ({
      group,
      units: group.units.filter(({ unit, assessment }) => assessment.assessed && !published.has(unit.id)),
    }))
    .filter(({ group, units }) => {
      const any = group.units.some(({ unit }) => published.has(unit.id));
      return any && units.length > 0;
    });
}

function same(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
