// Dossiers of level 3/4 procedures a group states: received = early + on time + late + pending.
import { onlineDossiersDiffer, onlineDossiersIncomplete } from '#diagnostics/check/group-identity';
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

/** The online share needs both ways of receiving: a missing one is not 0, so what the units received serves. */
export const checkOnlineDossiersComplete: Check<Group> = (group, origins) => {
  const { online, inPerson } = group.onlineDossiers;
  if ((online === null) === (inPerson === null)) return [];
  const [given, blank] = online === null ? [ways.inPerson, ways.online] : [ways.online, ways.inPerson];
  const member = online === null ? 'onlineDossiers.online' : 'onlineDossiers.inPerson';
  return [onlineDossiersIncomplete({ given, blank }, whereOf(origins, group, member))];
};

const ways = { online: 'DVCTT / Trực tuyến', inPerson: 'DVCTT / Trực tiếp' } as const;
