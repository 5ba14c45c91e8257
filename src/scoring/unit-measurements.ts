// What the level criteria look at, for a unit: its own figures, or what stands in their place.
import { receivedTotal } from '#domain/counts';
import type { Group, OnlineProcedures } from '#domain/group';
import type { Feedback, PublicationForm, Unit } from '#domain/unit';
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
    ...measureFeedback(unit.feedback, 'own'),
    procedureShare:
      onlineServices.procedureShare === null
        ? procedureShare(group.procedures, 'group')
        : stated('procedureShare', onlineServices.procedureShare),
    onlineShare: percent('onlineShare', share.part, share.whole, ownsOnlineCounts(unit) ? 'own' : 'received'),
    onlineLate: stated('onlineLate', rational(onlineServices.late)),
  };
}

/** The counts given for criterion onlineServices, else received online of all received, carried over included. */
export function onlineShare({ onlineServices, counts }: Unit): { part: number; whole: number } {
  return {
    part: onlineServices.online ?? counts.received.online,
    whole: onlineServices.all ?? receivedTotal(counts.received),
  };
}

export function measureFeedback(
  { received, inTime, dragging }: Feedback,
  source: MeasurementSource,
): Pick<Measurements, 'feedbackReceived' | 'feedbackInTimeRate' | 'feedbackDragging'> {
  return {
    feedbackReceived: stated('feedbackReceived', rational(received), source),
    feedbackInTimeRate: percent('feedbackInTimeRate', inTime, received, source),
    feedbackDragging: stated('feedbackDragging', rational(dragging), source),
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
