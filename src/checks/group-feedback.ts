// Feedback that a group states: not less than was handled in time, and no other than its units state together.
import { titleOf } from '#contract/column';
import { groupRow } from '#contract/group-row';
import { feedbackInTime } from '#contract/holds/feedback-in-time';
import { groupFeedbackDiffers } from '#diagnostics/check/group-identity';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { feedbackOf, type Group, pooledFeedback } from '#domain/group';
import type { Origins } from '#domain/origins';
import type { Unit } from '#domain/unit';
import { whereOf } from './check.ts';

/**
 * The group's figures count, so a difference is a warning. Units that could not be read are no sum to compare with; where none of
 * them had any feedback, the group's is not theirs.
 */
export function checkGroupFeedback(
  group: Group,
  units: readonly Unit[],
  origins: Origins,
): readonly Diagnostic[] {
  const statesAny = members.some((member) => group.feedback[member] !== null);
  if (!group.readable || !statesAny) return [];
  const known = units.every(({ readable }) => readable) ? units : [];
  const sum = pooledFeedback(known);
  const compared = (sum.received ?? 0) > 0 ? members : [];
  const differing = compared.flatMap((member) => {
    const [stated, ofUnits] = [group.feedback[member], sum[member]];
    if (stated === null || ofUnits === null || stated === ofUnits) return [];
    const facts = { column: titleOf(groupRow, `feedback.${member}`), stated, units: ofUnits };
    return [groupFeedbackDiffers(facts, whereOf(origins, group, `feedback.${member}`))];
  });
  const within = feedbackInTime({ feedback: feedbackOf(group, known) });
  return [...within.map(({ finding, member }) => finding.at(whereOf(origins, group, member))), ...differing];
}

const members = ['received', 'inTime', 'dragging'] as const;
