// Suspicious: a group gives the reason for late dossiers, and none of its units has any. The report has no place to print it.
import { lateReasonWithoutLate } from '#diagnostics/check/group-identity';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Group } from '#domain/group';
import type { Origins } from '#domain/origins';
import type { Unit } from '#domain/unit';
import { whereOf } from './check.ts';

/** Silent where a unit could not be read, since it may be the late one. */
export function checkLateReason(
  group: Group,
  units: readonly Unit[],
  origins: Origins,
): readonly Diagnostic[] {
  const { lateReason } = group;
  if (lateReason === null || units.some(({ readable, counts }) => !readable || counts.resolved.late > 0))
    return [];
  const reason = lateReason.length > 80 ? `${lateReason.slice(0, 80).trim()}…` : lateReason;
  return [lateReasonWithoutLate({ reason }, whereOf(origins, group, 'lateReason'))];
}
