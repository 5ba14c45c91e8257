// Dossiers of level 3/4 procedures a group states: received = early + on time + late + pending.
import { onlineDossiersDiffer } from '#diagnostics/group-identity';
import type { Group } from '#domain/group';
import { type Check, whereOf } from './check.ts';

/** A warning, for these are only printed; the online share is taken from what was received. */
export const checkOnlineDossiers: Check<Group> = (group, origins) => {
  const { online, inPerson, carriedOver, early, onTime, late, pending } = group.onlineDossiers;
  const parts = [
    [carriedOver, 'DVCTT / Kỳ trước'],
    [early, 'DVCTT / Trước hạn'],
    [onTime, 'DVCTT / Đúng hạn'],
    [late, 'DVCTT / Quá hạn'],
    [pending, 'DVCTT / Đang giải quyết'],
  ] as const;
  const handledStated = early !== null || onTime !== null || late !== null;
  if (online === null || inPerson === null || !handledStated) return [];
  const received = online + inPerson + (carriedOver ?? 0);
  const handled = (early ?? 0) + (onTime ?? 0) + (late ?? 0) + (pending ?? 0);
  if (received === handled) return [];
  const blank = parts.flatMap(([count, column]) => (count === null ? [column] : []));
  return [
    onlineDossiersDiffer({ received, handled, blank }, whereOf(origins, group, 'onlineDossiers.online')),
  ];
};
