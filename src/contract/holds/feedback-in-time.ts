// Feedback handled in time ≤ feedback received, of a unit or of a group with its units; a blank one is 0, and said to be.
import { feedbackInTimeExceeds } from '#diagnostics/check/part-exceeds';
import { feedbackInTimeBlank } from '#diagnostics/scoring/assumed';
import { countedFeedback, type StatedFeedback } from '#domain/unit';
import { finding } from '../cell/finding.ts';
import type { RowCheck } from './row-check.ts';

export const feedbackInTime: RowCheck<{ readonly feedback: StatedFeedback }> = ({ feedback }) => {
  const { inTime, received } = countedFeedback(feedback);
  const member = 'feedback.inTime';
  if (received > 0 && feedback.inTime === null)
    return [{ finding: finding(feedbackInTimeBlank, { received }), member }];
  return inTime <= received
    ? []
    : [{ finding: finding(feedbackInTimeExceeds, { inTime, received }), member }];
};
