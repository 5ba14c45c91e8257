// The counts of dossiers by the names under which notes name them, the sums among them.
import { type DossierCounts, pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import type { NotedCount } from './notes/counts-named.ts';

export function countsByName({
  received,
  resolved,
  pending,
}: DossierCounts): Readonly<Record<NotedCount, number>> {
  return {
    received: receivedTotal(received),
    ...received,
    resolved: resolvedTotal(resolved),
    ...resolved,
    pending: pendingTotal(pending),
    ...pending,
  };
}
