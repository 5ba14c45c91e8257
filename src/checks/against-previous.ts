// Suspicious beside the period before: a unit whose received dossiers fell to a tenth.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { receivedFell } from '#diagnostics/suspicion';
import { receivedTotal } from '#domain/counts';
import { periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import { fold } from '#language/fold';
import { whereOf } from './check.ts';

/** Below this many dossiers a fall to a tenth happens by chance. */
const fewestBefore = 20;

/** Only periods of the same kind can be compared. That carried over = pending before is checked where periods are compared. */
export function checkAgainstPrevious(submission: Submission, previous: Submission): readonly Diagnostic[] {
  const { period } = previous;
  if (period === null || period.kind !== submission.period?.kind) return [];
  return submission.units.flatMap((unit) => {
    const earlier = previous.units.find(
      ({ group, name }) => group === unit.group && fold(name) === fold(unit.name),
    );
    if (earlier === undefined || !earlier.readable || !unit.readable) return [];
    const [received, before] = [receivedTotal(unit.counts.received), receivedTotal(earlier.counts.received)];
    if (before < fewestBefore || received * 10 > before) return [];
    const facts = { received, before, previous: periodLabel(period) };
    return [receivedFell(facts, whereOf(submission.origins, unit))];
  });
}
