// received = online + in person + carried over, where the clerk states the sum.
import { receivedPartsDiffer } from '#diagnostics/check/identity';
import { receivedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { finding } from '../cell/finding.ts';
import type { RowCheck } from './row-check.ts';

export const receivedParts: RowCheck<Pick<Unit, 'counts' | 'stated'>> = ({ counts, stated }) => {
  const { received } = counts;
  if (stated.received === null || stated.received === receivedTotal(received)) return [];
  const facts = { stated: stated.received, ...received };
  return [{ finding: finding(receivedPartsDiffer, facts), member: 'stated.received' }];
};
