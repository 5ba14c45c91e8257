// A published row beside the body it is about: a unit, or a group where the row bears the group's name.
import type { PublishedScores } from '#domain/published';
import { fold, foldBare } from '#language/fold';
import type { BodyScore, GroupScore, Scorecard, UnitScore } from '#scoring/scorecard';
import { type IntendedCount, intendedCount } from './intended-count.ts';

export interface AuditedRow {
  readonly scores: PublishedScores;
  readonly body: BodyScore;
  readonly unit: UnitScore | null;
  /** Set where the unit's counts contradict each other and the published figures come out with one of them mended. */
  readonly intended: IntendedCount | null;
}

/** Null where the scorecard has no such unit. */
export function auditedRow(scores: PublishedScores, { groups, ruleSet }: Scorecard): AuditedRow | null {
  const group = groups.find((one) => same(one.group.key, scores.group));
  if (group === undefined) return null;
  const unit = find(group.units, (one) => one.unit.name, scores.unit);
  if (unit !== undefined)
    return { scores, body: unit, unit, intended: intendedCount(scores, unit, group.group, ruleSet) };
  return isAbout(scores, group) ? { scores, body: group, unit: null, intended: null } : null;
}

/** The units of a group for which nothing was published, where anything was. */
export function unitsWithoutRow(
  { groups }: Scorecard,
  rows: readonly AuditedRow[],
): readonly { readonly group: GroupScore; readonly units: readonly UnitScore[] }[] {
  const published = new Set(rows.flatMap(({ unit }) => (unit === null ? [] : [unit.unit.id])));
  return groups
    .map((group) => ({ group, units: group.units.filter(({ unit }) => !published.has(unit.id)) }))
    .filter(({ group, units }) => units.length > 0 && units.length < group.units.length);
}

function isAbout(scores: PublishedScores, { group }: GroupScore): boolean {
  return same(scores.unit, group.name) || same(scores.unit, group.key);
}

/** By the exact name; as a last resort without diacritics. */
function find<T>(items: readonly T[], nameOf: (item: T) => string, name: string): T | undefined {
  return (
    items.find((item) => same(nameOf(item), name)) ??
    items.find((item) => foldBare(nameOf(item)) === foldBare(name))
  );
}

function same(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
