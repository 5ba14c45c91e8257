// What the level criteria look at, for a group: its own row first, else its assessed units.
import type { Group } from '#domain/group';
import { type Feedback, isBlankFeedback, type Unit } from '#domain/unit';
import { compare, type Rational, rational } from '#exact/rational';
import type { Measure } from '#rules/criterion';
import type { Measurement, MeasurementSource } from './derivation.ts';
import type { Measurements } from './level.ts';
import {
  type FeedbackSources,
  feedbackSources,
  measureFeedback,
  onlineLateSource,
  onlineShare,
  percent,
  procedureShare,
  publicationForms,
  stated,
} from './unit-measurements.ts';

/** Criterion 6 the lowest rate, 7 the weakest form, 8 the summed feedback, 9 the pooled online counts. */
export function measureGroup(group: Group, units: readonly Unit[]): Measurements {
  return {
    oneStopRate: ownOrLowest(
      'oneStopRate',
      group.oneStopRate,
      units.map((unit) => unit.oneStopRate),
    ),
    onSiteRate: stated('onSiteRate', null),
    publicationForms: ownOrLowest(
      'publicationForms',
      publicationForms(group.publication),
      units.map((unit) => publicationForms(unit.publication)),
    ),
    ...(isBlankFeedback(group.feedback)
      ? measureFeedback(pooledFeedback(units), pooledFeedbackSources(units))
      : measureFeedback(group.feedback, feedbackSources(group.feedback))),
    procedureShare: groupProcedureShare(group, units),
    onlineShare: groupOnlineShare(group, units),
    // The group's DVCTT counts hold dossiers received in person too, so their late ones are not online late ones.
    onlineLate: stated(
      'onlineLate',
      rational(total(units, (unit) => unit.onlineServices.late ?? 0)),
      pooledSource(units.map(onlineLateSource)),
    ),
  };
}

function ownOrLowest(
  measure: Measure,
  own: Rational | null,
  ofUnits: readonly (Rational | null)[],
): Measurement {
  return own === null ? stated(measure, lowest(ofUnits), 'lowest-unit') : stated(measure, own);
}

function groupProcedureShare(group: Group, units: readonly Unit[]): Measurement {
  const own = procedureShare(group.procedures, 'own');
  if (own.value !== null) return own;
  const ofUnits = units.map(({ onlineServices }) => onlineServices.procedureShare);
  return stated('procedureShare', lowest(ofUnits), 'lowest-unit');
}

/** 350 of 2.290 in the note of the Q2/2022 form: dossiers of level 3/4 procedures where they are stated. */
function groupOnlineShare({ onlineDossiers }: Group, units: readonly Unit[]): Measurement {
  const { online, inPerson, carriedOver } = onlineDossiers;
  if (online !== null && inPerson !== null)
    return percent('onlineShare', online, online + inPerson + (carriedOver ?? 0), 'own');
  const shares = units.map(onlineShare);
  return percent(
    'onlineShare',
    total(shares, ({ part }) => part),
    total(shares, ({ whole }) => whole),
    'pooled',
  );
}

function pooledFeedback(units: readonly Unit[]): Feedback {
  return {
    received: total(units, ({ feedback }) => feedback.received ?? 0),
    inTime: total(units, ({ feedback }) => feedback.inTime ?? 0),
    dragging: total(units, ({ feedback }) => feedback.dragging ?? 0),
  };
}

function pooledFeedbackSources(units: readonly Unit[]): FeedbackSources {
  const ofUnits = units.map(({ feedback }) => feedbackSources(feedback));
  return {
    received: pooledSource(ofUnits.map(({ received }) => received)),
    inTime: pooledSource(ofUnits.map(({ inTime }) => inTime)),
    dragging: pooledSource(ofUnits.map(({ dragging }) => dragging)),
  };
}

function pooledSource(sources: readonly MeasurementSource[]): MeasurementSource {
  return sources.includes('blank') ? 'pooled-blank' : 'pooled';
}

function lowest(values: readonly (Rational | null)[]): Rational | null {
  return values.reduce<Rational | null>((least, value) => {
    if (value === null) return least;
    return least === null || compare(value, least) < 0 ? value : least;
  }, null);
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
