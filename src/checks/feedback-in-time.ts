// Feedback handled in time ≤ feedback received, of a unit or as a group states it.
import { feedbackInTimeExceeds } from '#diagnostics/part-exceeds';
import { type Group, ownFeedback } from '#domain/group';
import type { Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';

export const checkFeedback: Check<Unit | Group> = (row, origins) => {
  const feedback = 'counts' in row ? row.feedback : ownFeedback(row);
  if (feedback === null || feedback.inTime <= feedback.received) return [];
  const { inTime, received } = feedback;
  return [feedbackInTimeExceeds({ inTime, received }, whereOf(origins, row, 'feedback.inTime'))];
};
