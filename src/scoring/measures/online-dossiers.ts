// Dossiers filed online, of criterion 9: their share, and those late or overdue.
import { maxOnlineLate, receivedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { rational } from '#exact/rational';
import type { MeasurementSource } from '../derivation.ts';
import { type MeasureRecord, percent, pooledSource, stated, total } from './measure.ts';

export const onlineShare: MeasureRecord = {
  ofUnit: (unit) => {
    const { part, whole } = countsOf(unit);
    const { online, all } = unit.onlineServices;
    return percent(part, whole, online !== null || all !== null ? 'own' : 'received');
  },
  /** 350 of 2.290 in the note of the Q2/2022 form: dossiers of level 3/4 procedures where they are stated. */
  ofGroup: ({ onlineDossiers }, units) => {
    const { online, inPerson, carriedOver } = onlineDossiers;
    if (online !== null && inPerson !== null)
      return percent(online, online + inPerson + (carriedOver ?? 0), 'own');
    const counts = units.map(countsOf);
    return percent(
      total(counts, ({ part }) => part),
      total(counts, ({ whole }) => whole),
      'pooled',
    );
  },
  blank: null,
  cells: {
    unit: [
      'onlineServices.online',
      'onlineServices.all',
      'received.online',
      'received.inPerson',
      'received.carriedOver',
    ],
    group: ['onlineDossiers.online', 'onlineDossiers.inPerson', 'onlineDossiers.carriedOver'],
  },
};

/** A group has no count of its own: its dossiers of level 3/4 procedures hold those received in person, too. */
export const onlineLate: MeasureRecord = {
  ofUnit: (unit) => stated(rational(unit.onlineServices.late ?? 0), lateSource(unit)),
  ofGroup: (_, units) =>
    stated(
      rational(total(units, ({ onlineServices }) => onlineServices.late ?? 0)),
      pooledSource(units.map(lateSource)),
    ),
  blank: 'no-online-late',
  cells: { unit: ['onlineServices.late'], group: [] },
};

/** The counts given for criterion onlineServices, else received online of all received, carried over included. */
function countsOf({ onlineServices, counts }: Unit): { readonly part: number; readonly whole: number } {
  return {
    part: onlineServices.online ?? counts.received.online,
    whole: onlineServices.all ?? receivedTotal(counts.received),
  };
}

/** Left blank, it is 0 for certain only where no dossier that is late or overdue can have come online. */
function lateSource({ onlineServices, counts }: Unit): MeasurementSource {
  if (onlineServices.late !== null) return 'own';
  return maxOnlineLate(counts) === 0 ? 'implied' : 'blank';
}
