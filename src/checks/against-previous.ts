// Suspicious beside the period before: a unit whose received dossiers fell to a tenth.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { previousNotBefore } from '#diagnostics/previous';
import { receivedFell } from '#diagnostics/suspicion';
import { receivedTotal } from '#domain/counts';
import { originOf } from '#domain/origins';
import { nextPeriod, periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import { isSameName } from '#language/fold';
import { whereOf } from './check.ts';

/** Below this many dossiers a fall to a tenth happens by chance. */
const fewestBefore = 20;

/** Only the period just before says anything. That carried over = pending before is checked where periods are compared. */
export function checkAgainstPrevious(submission: Submission, previous: Submission): readonly Diagnostic[] {
  const { period } = previous;
  if (period === null || submission.period === null) return [];
  const [now, following] = [periodLabel(submission.period), periodLabel(nextPeriod(period))];
  if (now !== following)
    return [
      previousNotBefore(
        { period: now, previous: periodLabel(period) },
        { place: originOf(submission.origins, 'info', 'period') },
      ),
    ];
  return submission.units.flatMap((unit) => {
    const earlier = previous.units.find(
      ({ group, name }) => isSameName(group, unit.group) && isSameName(name, unit.name),
    );
    if (earlier === undefined || !earlier.readable || !unit.readable) return [];
    const [received, before] = [receivedTotal(unit.counts.received), receivedTotal(earlier.counts.received)];
    if (before < fewestBefore || received * 10 > before) return [];
    const facts = { received, before, previous: periodLabel(period) };
    return [receivedFell(facts, whereOf(submission.origins, unit))];
  });
}
