// Online dossiers late: not more than came online or were carried over, nor fewer than must have come online.
import { onlineLateExceeds } from '#diagnostics/check/part-exceeds';
import { onlineLateBeyondLate, onlineLateTooFew } from '#diagnostics/scoring/online-late';
import { lateOrOverdue, minOnlineLate } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { type Finding, finding } from '../cell/finding.ts';
import type { RowCheck } from './row-check.ts';

type Figures = Pick<Unit, 'counts' | 'onlineServices'>;

export const onlineLate: RowCheck<Figures> = (unit) => {
  const found = findingOf(unit);
  return found === null ? [] : [{ finding: found, member: 'onlineServices.late' }];
};

/** A late one may have been received online in an earlier period; blank is 0, and held to the same. */
function findingOf({ counts, onlineServices: { late: stated } }: Figures): Finding | null {
  const { online, inPerson, carriedOver } = counts.received;
  const late = stated ?? 0;
  if (late > online + carriedOver) return finding(onlineLateExceeds, { late, online, carriedOver });
  const handled = { late: counts.resolved.late, overdue: counts.pending.overdue };
  const min = minOnlineLate(counts);
  if (late < min)
    return finding(onlineLateTooFew, { ...handled, stated, inPerson, carriedOver, fewest: min });
  return late > lateOrOverdue(counts) ? finding(onlineLateBeyondLate, { ...handled, stated: late }) : null;
}
