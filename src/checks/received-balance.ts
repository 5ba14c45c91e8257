// received = resolved + pending.
import { receivedBalanceDiffers } from '#diagnostics/check/identity';
import { pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';

export const checkReceivedBalance: Check<Unit> = (unit, origins) => {
  const { received, resolved, pending } = unit.counts;
  const total = receivedTotal(received);
  if (total === resolvedTotal(resolved) + pendingTotal(pending)) return [];
  const facts = { received: total, ...resolved, pending: pendingTotal(pending) };
  return [receivedBalanceDiffers(facts, whereOf(origins, unit))];
};
