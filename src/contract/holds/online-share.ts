// The online dossiers criterion 9 counts ≤ the dossiers it counts them among.
import { onlineCountExceeds } from '#diagnostics/check/part-exceeds';
import { receivedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { finding } from '../cell/finding.ts';
import type { RowCheck } from './row-check.ts';

export const onlineShare: RowCheck<Pick<Unit, 'counts' | 'onlineServices'>> = ({
  onlineServices,
  counts,
}) => {
  const online = onlineServices.online ?? counts.received.online;
  const all = onlineServices.all ?? receivedTotal(counts.received);
  if (online <= all) return [];
  const member = onlineServices.online === null ? 'onlineServices.all' : 'onlineServices.online';
  return [{ finding: finding(onlineCountExceeds, { online, all }), member }];
};
