// Scorecard → the báo cáo and its forms as data. The room's only entry.
import type { CompleteSubmission } from '#domain/submission';
import { attachedTo, letterhead } from '#report/letterhead';
import { subjectOf } from '#report/names';
import type { Report } from '#report/report';
import type { Scorecard } from '#scoring/scorecard';
import { groupCriteriaForm } from './criteria-form.ts';
import { narrative } from './narrative.ts';
import { officerForm } from './officer-form.ts';
import { addressees, recipients, signature } from './signature.ts';
import { summaryTable } from './summary-table.ts';
import { reportTitle } from './wording.ts';

/** `scorecard` must be that of `submission`. */
export function buildReport(submission: CompleteSubmission, scorecard: Scorecard): Report {
  const { authority, period } = submission;
  return {
    letterhead: letterhead(authority, period),
    title: reportTitle,
    subject: subjectOf(submission),
    addressees: addressees(authority),
    bodyText: narrative(submission, scorecard),
    signature: signature(authority),
    recipients: recipients(authority),
    attachedTo: attachedTo(authority, period),
    criteriaForms: scorecard.groups.map((group) => groupCriteriaForm(group, submission, scorecard.ruleSet)),
    officerForm: officerForm(submission, scorecard),
    summaryTable: summaryTable(submission, scorecard),
    decimals: scorecard.ruleSet.rounding.decimals,
  };
}
