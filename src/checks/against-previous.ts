// Suspicious beside the period before: columns that changed places, and a unit whose received dossiers fell to a tenth.

import { receivedFell } from '#diagnostics/check/plausibility';
import { previousNotBefore } from '#diagnostics/check/previous';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { receivedTotal } from '#domain/counts';
import { originOf } from '#domain/origins';
import { follows, periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import { whereOf } from './check.ts';
import { checkSwappedColumns } from './swapped-columns.ts';
import { unitsOfBoth } from './units-of-both.ts';

/** Below this many dossiers a fall to a tenth happens by chance. */
const minBefore = 20;

/** Compared with the period just before only. Carried over = pending before is checked by `compare`. */
export function checkAgainstPrevious(submission: Submission, previous: Submission): readonly Diagnostic[] {
  const { period } = previous;
  if (period === null || submission.period === null) return [];
  if (!follows(submission.period, period))
    return [
      previousNotBefore(
        { period: periodLabel(submission.period), previous: periodLabel(period) },
        { place: originOf(submission.origins, 'info', 'period') },
      ),
    ];
  return [
    ...checkSwappedColumns(submission, previous),
    ...unitsOfBoth(submission, previous).flatMap(({ unit, was }) => {
      const [received, before] = [receivedTotal(unit.counts.received), receivedTotal(was.counts.received)];
      if (before < minBefore || received * 10 > before) return [];
      const facts = { received, before, previous: periodLabel(period) };
      return [receivedFell(facts, whereOf(submission.origins, unit))];
    }),
  ];
}
