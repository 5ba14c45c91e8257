// The text of the report: situation, results with the figures in prose, plans.
import type { CompleteSubmission } from '#domain/submission';
import { subjectOf } from '#report/names';
import type { BodyText } from '#report/report';
import type { Scorecard } from '#scoring/scorecard';
import { defaultLegalBases, defaultPlans, defaultSituation } from './default-texts.ts';
import { groupPassage } from './group-passage.ts';
import { officersInProse } from './officers-passage.ts';
import { overallInProse } from './overall-passage.ts';
import { nextPeriodInProse } from './wording.ts';

/** The clerk's own paragraphs come first; the default ones say only what is true of any authority. */
export function narrative(submission: CompleteSubmission, scorecard: Scorecard): BodyText {
  const { authority, period } = submission;
  const own = (given: readonly string[], otherwise: () => readonly string[]) =>
    given.length > 0 ? given : otherwise();
  const subject = subjectOf(submission);
  return {
    legalBases: own(authority.legalBases, () => defaultLegalBases(submission, scorecard.ruleSet)),
    situation: own(authority.situation, () => defaultSituation(submission, scorecard.ruleSet)),
    overall: overallInProse(submission, scorecard),
    groups: scorecard.groups.map((group) => groupPassage(group, authority, scorecard.ruleSet)),
    officers: officersInProse(scorecard, authority, period),
    nextPeriod: nextPeriodInProse(period),
    plans: own(authority.plans, () => defaultPlans(scorecard)),
    closing: `Trên đây là báo cáo ${subject.charAt(0).toLowerCase()}${subject.slice(1)}./.`,
  };
}
