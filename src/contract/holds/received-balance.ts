// received = resolved + pending.
import { receivedBalanceDiffers } from '#diagnostics/check/identity';
import { pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { finding } from '../cell/finding.ts';
import type { RowCheck } from './row-check.ts';

export const receivedBalance: RowCheck<Pick<Unit, 'counts'>> = ({ counts }) => {
  const { received, resolved, pending } = counts;
  const total = receivedTotal(received);
  if (total === resolvedTotal(resolved) + pendingTotal(pending)) return [];
  const facts = { received: total, ...resolved, pending: pendingTotal(pending) };
  return [{ finding: finding(receivedBalanceDiffers, facts) }];
};
