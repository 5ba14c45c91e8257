// Shares of the procedures, stated by people: those at the one-stop desk, of criterion 6, and those online, of criterion 9.
import { type OnlineProcedures, offeredOnline } from '#domain/group';
import type { MeasurementSource } from '../derivation.ts';
import { inBoth, type MeasureRecord, ownOrLowest, percent, stated, type Taken } from './measure.ts';

export const oneStopRate: MeasureRecord = {
  ofUnit: (unit) => stated(unit.oneStopRate),
  ofGroup: (group, units) =>
    ownOrLowest(
      group.oneStopRate,
      units.map((unit) => unit.oneStopRate),
    ),
  blank: 'unknown',
  cells: inBoth('oneStopRate'),
  wholeOf: ({ procedures }) => procedures.all,
};

/** Levels 3 and 4 over all procedures. */
export const procedureShare: MeasureRecord = {
  ofUnit: ({ onlineServices }, { procedures }) =>
    onlineServices.procedureShare === null
      ? shareOf(procedures, 'group')
      : stated(onlineServices.procedureShare),
  ofGroup: ({ procedures }, units) => {
    const own = shareOf(procedures, 'own');
    if (own.value !== null) return own;
    return ownOrLowest(
      null,
      units.map(({ onlineServices }) => onlineServices.procedureShare),
    );
  },
  blank: 'unknown',
  cells: {
    unit: ['onlineServices.procedureShare'],
    group: ['procedures.level3', 'procedures.level4', 'procedures.all'],
  },
};

/** No value where they are not stated. */
function shareOf(procedures: OnlineProcedures, source: MeasurementSource): Taken {
  const [offered, all] = [offeredOnline(procedures), procedures.all];
  return offered === null || all === null ? stated(null, source) : percent(offered, all, source);
}
