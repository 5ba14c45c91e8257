// Feedback handled in time ≤ feedback received, of a unit or as a group states it; a blank one is 0, and said to be.

import { feedbackInTimeExceeds } from '#diagnostics/check/part-exceeds';
import { feedbackInTimeBlank } from '#diagnostics/scoring/assumed';
import type { Group } from '#domain/group';
import { countedFeedback, type Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';

export const checkFeedback: Check<Unit | Group> = (row, origins) => {
  const { inTime, received } = countedFeedback(row.feedback);
  if (received > 0 && row.feedback.inTime === null)
    return [feedbackInTimeBlank({ received }, whereOf(origins, row, 'feedback.inTime'))];
  if (inTime <= received) return [];
  return [feedbackInTimeExceeds({ inTime, received }, whereOf(origins, row, 'feedback.inTime'))];
};
