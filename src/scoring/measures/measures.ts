// What the level criteria look at: one record a measure. Its words: language/measures.
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import { type Measure, measureNames } from '#language/measures';
import type { Measurements } from '../derivation.ts';
import { feedbackDragging, feedbackInTimeRate, feedbackReceived } from './feedback.ts';
import { inBoth, type MeasureRecord, stated, type Taken } from './measure.ts';
import { onlineLate, onlineShare } from './online-dossiers.ts';
import { oneStopRate, procedureShare } from './procedures.ts';
import { publicationForms } from './publication.ts';

export const measureRecords: Readonly<Record<Measure, MeasureRecord>> = {
  oneStopRate,
  // No column of the workbook has it, which a finding says.
  onSiteRate: { ofUnit: () => stated(null), ofGroup: () => stated(null), blank: null, cells: inBoth() },
  publicationForms,
  feedbackReceived,
  feedbackInTimeRate,
  feedbackDragging,
  procedureShare,
  onlineShare,
  onlineLate,
};

export function measureUnit(unit: Unit, group: Group): Measurements {
  return each(({ ofUnit }) => ofUnit(unit, group));
}

/** `units`: those assessed. */
export function measureGroup(group: Group, units: readonly Unit[]): Measurements {
  return each(({ ofGroup }) => ofGroup(group, units));
}

function each(take: (measure: MeasureRecord) => Taken): Measurements {
  const taken = measureNames.map((measure) => [measure, { measure, ...take(measureRecords[measure]) }]);
  return Object.fromEntries(taken) as Measurements;
}
