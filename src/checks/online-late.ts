// online late ≤ online received + carried over: a late one may have been received online in an earlier period.
import { onlineLateExceeds } from '#diagnostics/part-exceeds';
import type { Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';

export const checkOnlineLate: Check<Unit> = (unit, origins) => {
  const { late } = unit.onlineServices;
  const { online, carriedOver } = unit.counts.received;
  if (late <= online + carriedOver) return [];
  return [onlineLateExceeds({ late, online, carriedOver }, whereOf(origins, unit, 'onlineServices.late'))];
};
