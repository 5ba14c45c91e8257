// Online dossiers late: not more than came online or were carried over, nor fewer than must have come online.

import { onlineLateExceeds } from '#diagnostics/check/part-exceeds';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { onlineLateBeyondLate, onlineLateTooFew } from '#diagnostics/scoring/assumed';
import { fewestOnlineLate, lateOrOverdue } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';

/** A late one may have been received online in an earlier period; blank is 0, and held to the same. */
export const checkOnlineLate: Check<Unit> = (unit, origins): readonly Diagnostic[] => {
  const { counts } = unit;
  const stated = unit.onlineServices.late;
  const { online, inPerson, carriedOver } = counts.received;
  const where = whereOf(origins, unit, 'onlineServices.late');
  const late = stated ?? 0;
  if (late > online + carriedOver) return [onlineLateExceeds({ late, online, carriedOver }, where)];
  const handled = { late: counts.resolved.late, overdue: counts.pending.overdue };
  const fewest = fewestOnlineLate(counts);
  if (late < fewest) return [onlineLateTooFew({ ...handled, stated, inPerson, carriedOver, fewest }, where)];
  return late > lateOrOverdue(counts) ? [onlineLateBeyondLate({ ...handled, stated: late }, where)] : [];
};
