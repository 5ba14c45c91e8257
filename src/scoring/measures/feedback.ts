// Feedback, of criterion 8: for a group its own row, and the sum over its units where a cell of that is blank.
import { feedbackOf } from '#domain/group';
import { countedFeedback, type Feedback, type StatedFeedback } from '#domain/unit';
import { rational } from '#exact/rational';
import type { MeasurementSource } from '../derivation.ts';
import { inBoth, type MeasureRecord, percent, pooledSource, stated, type Taken } from './measure.ts';

export const feedbackReceived = feedbackMeasure('received', ({ received }, source) =>
  stated(rational(received), source),
);

export const feedbackInTimeRate = feedbackMeasure('inTime', ({ inTime, received }, source) =>
  percent(inTime, received, source),
);

export const feedbackDragging = feedbackMeasure('dragging', ({ dragging }, source) =>
  stated(rational(dragging), source),
);

function feedbackMeasure(
  member: keyof Feedback,
  take: (counts: Feedback, source: MeasurementSource) => Taken,
): MeasureRecord {
  const sourceOf = (own: StatedFeedback, ofGroup: number | null = null): MeasurementSource => {
    if (own[member] !== null) return 'own';
    // Where the group states that there was none, none of its units had any.
    return ofGroup === 0 ? 'group' : 'blank';
  };
  return {
    ofUnit: ({ feedback }, group) =>
      take(countedFeedback(feedback), sourceOf(feedback, group.feedback[member])),
    ofGroup: (group, units) =>
      take(
        countedFeedback(feedbackOf(group, units)),
        group.feedback[member] === null
          ? pooledSource(units.map((unit) => sourceOf(unit.feedback)))
          : sourceOf(group.feedback),
      ),
    blank: 'no-feedback',
    cells: inBoth(`feedback.${member}`),
  };
}
