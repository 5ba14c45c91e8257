// A group's stated figures = the sum over its units.

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
  return columns.flatMap(([member, leaf, countOf]) => {
    const stated = group.stated[member];
    if (stated === null || stated === countOf(sum)) return [];
    const facts = { column: `Số liệu khối / ${leaf}`, stated, units: countOf(sum) };
    return [groupTotalDiffers(facts, whereOf(origins, group, `stated.${member}`))];
  });
}

const columns: readonly (readonly [keyof StatedGroupTotals, string, (sum: DossierCounts) => number])[] = [
  ['online', 'Trực tuyến', ({ received }) => received.online],
  ['inPerson', 'Trực tiếp', ({ received }) => received.inPerson],
  ['carriedOver', 'Kỳ trước', ({ received }) => received.carriedOver],
  ['early', 'Trước hạn', ({ resolved }) => resolved.early],
  ['onTime', 'Đúng hạn', ({ resolved }) => resolved.onTime],
  ['late', 'Quá hạn', ({ resolved }) => resolved.late],
  ['inTime', 'Trong hạn', ({ pending }) => pending.inTime],
];
