// A group's stated figures = the sum over its units.

import { titleOf } from '#contract/column';
import { groupRow } from '#contract/group-row';
import { groupTotalDiffers } from '#diagnostics/check/group-identity';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type DossierCounts, poolCounts } from '#domain/counts';
import type { Group, StatedGroupTotals } from '#domain/group';
import type { Origins } from '#domain/origins';
import type { Unit } from '#domain/unit';
import { whereOf } from './check.ts';

/** A warning: the units' sum counts. Silent where a unit could not be read, since that fault is named already. */
export function checkGroupTotals(
  group: Group,
  units: readonly Unit[],
  origins: Origins,
): readonly Diagnostic[] {
  if (units.length === 0 || units.some(({ readable }) => !readable)) return [];
  const sum = poolCounts(units.map(({ counts }) => counts));
  return totals.flatMap(([member, countOf]) => {
    const stated = group.stated[member];
    if (stated === null || stated === countOf(sum)) return [];
    const facts = { column: titleOf(groupRow, `stated.${member}`), stated, units: countOf(sum) };
    return [groupTotalDiffers(facts, whereOf(origins, group, `stated.${member}`))];
  });
}

const totals: readonly (readonly [keyof StatedGroupTotals, (sum: DossierCounts) => number])[] = [
  ['online', ({ received }) => received.online],
  ['inPerson', ({ received }) => received.inPerson],
  ['carriedOver', ({ received }) => received.carriedOver],
  ['early', ({ resolved }) => resolved.early],
  ['onTime', ({ resolved }) => resolved.onTime],
  ['late', ({ resolved }) => resolved.late],
  ['inTime', ({ pending }) => pending.inTime],
];
