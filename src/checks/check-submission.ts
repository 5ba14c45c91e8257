// All identities over one submission, and what is legal but suspicious. The room's only entry.
import { validGroup, validOfficer, validUnit } from '#contract/holds/rows';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Group } from '#domain/group';
import type { Officer } from '#domain/officer';
import { type Submission, unitsOf } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { type Check, within } from './check.ts';
import { checkContactsZero } from './contacts-zero.ts';
import { checkGroupFeedback } from './group-feedback.ts';
import { checkGroupNotes } from './group-note.ts';
import { checkGroupTotals } from './group-totals.ts';
import { checkLateReason } from './late-reason.ts';
import { checkOrdinals } from './ordinal-gap.ts';
import { checkPeriodDates } from './period-dates.ts';
import { checkProcedureLevels } from './procedure-level-blank.ts';
import { checkRowsAlike } from './rows-alike.ts';
import { checkTextsOfOtherPeriod } from './texts-of-other-period.ts';
import { checkUnitNote } from './unit-note.ts';

/** Every fault at once, group by group; a row with an unreadable cell is passed over, since that fault is named already. */
export function checkSubmission(submission: Submission): readonly Diagnostic[] {
  const { origins } = submission;
  const over = <Row>(rows: readonly Row[], checks: readonly Check<Row>[]) =>
    rows.flatMap((row) => checks.flatMap((check) => check(row, origins)));
  const officers = submission.officers.filter(({ readable }) => readable);
  const ofGroups = submission.groups.flatMap((group) => {
    const units = unitsOf(submission, group);
    const readable = units.filter((unit) => unit.readable);
    return [
      ...over(group.readable ? [group] : [], groupChecks),
      ...checkGroupNotes(group, units, origins),
      ...checkGroupTotals(group, units, origins),
      ...checkGroupFeedback(group, units, origins),
      ...checkLateReason(group, units, origins),
      ...over(readable, unitChecks),
      ...checkRowsAlike(readable, origins),
      ...checkOrdinals(units, origins),
    ];
  });
  return [
    ...checkPeriodDates(submission),
    ...checkTextsOfOtherPeriod(submission),
    ...ofGroups,
    ...over(officers, officerChecks),
  ];
}

const unitChecks: readonly Check<Unit>[] = [within(validUnit), checkContactsZero, checkUnitNote];
const groupChecks: readonly Check<Group>[] = [within(validGroup), checkProcedureLevels];
const officerChecks: readonly Check<Officer>[] = [within(validOfficer)];
