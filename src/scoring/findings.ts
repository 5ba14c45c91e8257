// What the reader of a scorecard should know: whether the rule set is in force, stand-ins, what was not assessed, what is on an edge.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { officerRatingOther, officerRatingUnverified } from '#diagnostics/scoring/rule-set';
import { isRatedMonthly } from '#domain/monthly-rating';
import { originOf } from '#domain/origins';
import { periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import { checkInForce } from '#rules/in-force';
import { countsEntered, findCountsNotEntered } from './counts-entered.ts';
import { findAssumedPoints } from './find-assumed-points.ts';
import { findNearShares } from './find-near-shares.ts';
import { findOfficers } from './find-officers.ts';
import { findPrintedParts } from './find-printed-parts.ts';
import { findStandIns } from './find-stand-ins.ts';
import { findThresholds } from './find-thresholds.ts';
import { findUnassessed } from './find-unassessed.ts';
import type { Scored } from './scored.ts';

export function findings(submission: Submission, scored: Scored): readonly Diagnostic[] {
  const { period, origins } = submission;
  const { ruleSet, officers } = scored;
  const rated = officers.some(({ rating, ratingOverridden }) => rating !== null && !ratingOverridden);
  return [
    ...(period === null ? [] : checkInForce(ruleSet, period, originOf(origins, 'info', 'period'))),
    ...(rated && !ruleSet.officers.verified ? [officerRatingUnverified({ id: ruleSet.id })] : []),
    ...(period !== null && isRatedMonthly(period) && officers.some(({ rating }) => rating !== null)
      ? [officerRatingOther({ period: periodLabel(period) })]
      : []),
    ...findStandIns(scored),
    ...findAssumedPoints(scored, origins),
    ...findCountsNotEntered(scored, origins),
    ...(countsEntered(scored) ? findUnassessed(scored, origins) : []),
    ...findOfficers(scored, origins),
    ...findThresholds(scored, origins),
    ...findNearShares(scored, origins),
    ...findPrintedParts(scored),
  ];
}
