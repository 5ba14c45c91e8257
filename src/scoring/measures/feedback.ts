// Feedback, of criterion 8: for a group its own row, or the sum of its units where that says nothing.
import {
  countedFeedback,
  type Feedback,
  isBlankFeedback,
  type StatedFeedback,
  type Unit,
} from '#domain/unit';
import { rational } from '#exact/rational';
import type { MeasurementSource } from '../derivation.ts';
import { inBoth, type MeasureRecord, percent, pooledSource, stated, type Taken, total } from './measure.ts';

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
    ofGroup: ({ feedback }, units) =>
      isBlankFeedback(feedback)
        ? take(pooled(units), pooledSource(units.map((unit) => sourceOf(unit.feedback))))
        : take(countedFeedback(feedback), sourceOf(feedback)),
    blank: 'no-feedback',
    cells: inBoth(`feedback.${member}`),
  };
}

function pooled(units: readonly Unit[]): Feedback {
  return {
    received: total(units, ({ feedback }) => feedback.received ?? 0),
    inTime: total(units, ({ feedback }) => feedback.inTime ?? 0),
    dragging: total(units, ({ feedback }) => feedback.dragging ?? 0),
  };
}
