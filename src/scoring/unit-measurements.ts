// What the level criteria look at, for a unit: its own figures, or what stands in their place.
import { maxOnlineLate, receivedTotal } from '#domain/counts';
import type { Group, OnlineProcedures } from '#domain/group';
import {
  countedFeedback,
  type Feedback,
  type PublicationForm,
  type StatedFeedback,
  type Unit,
} from '#domain/unit';
import { type Rational, rational } from '#exact/rational';
import type { Measure } from '#rules/criterion';
import type { Measurement, MeasurementSource } from './derivation.ts';
import type { Measurements } from './level.ts';

export function measureUnit(unit: Unit, group: Group): Measurements {
  const { onlineServices } = unit;
  const share = onlineShare(unit);
  return {
    oneStopRate: stated('oneStopRate', unit.oneStopRate),
    onSiteRate: stated('onSiteRate', null),
    publicationForms: stated('publicationForms', publicationForms(unit.publication)),
    ...measureFeedback(unit.feedback, feedbackSources(unit.feedback, group.feedback)),
    procedureShare:
      onlineServices.procedureShare === null
        ? procedureShare(group.procedures, 'group')
        : stated('procedureShare', onlineServices.procedureShare),
    onlineShare: percent('onlineShare', share.part, share.whole, ownsOnlineCounts(unit) ? 'own' : 'received'),
    onlineLate: stated('onlineLate', rational(onlineServices.late ?? 0), onlineLateSource(unit)),
  };
}

/** The counts given for criterion onlineServices, else received online of all received, carried over included. */
export function onlineShare({ onlineServices, counts }: Unit): { part: number; whole: number } {
  return {
    part: onlineServices.online ?? counts.received.online,
    whole: onlineServices.all ?? receivedTotal(counts.received),
  };
}

/** Left blank, it is 0 for certain only where no dossier that is late or overdue can have come online. */
export function onlineLateSource({ onlineServices, counts }: Unit): MeasurementSource {
  if (onlineServices.late !== null) return 'own';
  return maxOnlineLate(counts) === 0 ? 'implied' : 'blank';
}

export type FeedbackSources = { readonly [Member in keyof Feedback]: MeasurementSource };

/** `group`: where it states that there was none, none of its units had any. */
export function feedbackSources(
  own: StatedFeedback,
  group: StatedFeedback = { received: null, inTime: null, dragging: null },
): FeedbackSources {
  const sourceOf = (member: keyof Feedback): MeasurementSource => {
    if (own[member] !== null) return 'own';
    return group[member] === 0 ? 'group' : 'blank';
  };
  return { received: sourceOf('received'), inTime: sourceOf('inTime'), dragging: sourceOf('dragging') };
}

export function measureFeedback(
  feedback: StatedFeedback,
  sources: FeedbackSources,
): Pick<Measurements, 'feedbackReceived' | 'feedbackInTimeRate' | 'feedbackDragging'> {
  const { received, inTime, dragging } = countedFeedback(feedback);
  return {
    feedbackReceived: stated('feedbackReceived', rational(received), sources.received),
    feedbackInTimeRate: percent('feedbackInTimeRate', inTime, received, sources.inTime),
    feedbackDragging: stated('feedbackDragging', rational(dragging), sources.dragging),
  };
}

/** Levels 3 and 4 over all procedures; no value where they are not stated. */
export function procedureShare(
  { all, level3, level4 }: OnlineProcedures,
  source: MeasurementSource,
): Measurement {
  if (all === null || (level3 === null && level4 === null)) return stated('procedureShare', null, source);
  return percent('procedureShare', (level3 ?? 0) + (level4 ?? 0), all, source);
}

export function publicationForms(publication: PublicationForm | null): Rational | null {
  return publication === null ? null : rational({ both: 2, one: 1, none: 0 }[publication]);
}

export function stated(
  measure: Measure,
  value: Rational | null,
  source: MeasurementSource = 'own',
): Measurement {
  return { measure, value, of: null, source };
}

/** `part` of `whole` as per cent; no value where there is nothing to divide by. */
export function percent(
  measure: Measure,
  part: number,
  whole: number,
  source: MeasurementSource,
): Measurement {
  if (whole === 0) return stated(measure, null, source);
  return { measure, value: rational(100 * part, whole), of: { part, whole }, source };
}

function ownsOnlineCounts({ onlineServices }: Unit): boolean {
  return onlineServices.online !== null || onlineServices.all !== null;
}
