// received = online + in person + carried over, where the clerk states the sum.
import { receivedPartsDiffer } from '#diagnostics/check/identity';
import { receivedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';

export const checkReceivedParts: Check<Unit> = (unit, origins) => {
  const { received } = unit.counts;
  const stated = unit.stated.received;
  if (stated === null || stated === receivedTotal(received)) return [];
  return [receivedPartsDiffer({ stated, ...received }, whereOf(origins, unit, 'stated.received'))];
};
