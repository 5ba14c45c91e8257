// The online dossiers criterion 9 counts ≤ the dossiers it counts them among.
import { onlineCountExceeds } from '#diagnostics/check/part-exceeds';
import { receivedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';

export const checkOnlineShare: Check<Unit> = (unit, origins) => {
  const { onlineServices, counts } = unit;
  const online = onlineServices.online ?? counts.received.online;
  const all = onlineServices.all ?? receivedTotal(counts.received);
  if (online <= all) return [];
  const member = onlineServices.online === null ? 'onlineServices.all' : 'onlineServices.online';
  return [onlineCountExceeds({ online, all }, whereOf(origins, unit, member))];
};
