// Units of a faulty workbook that resolved dossiers and could not be scored: their group's points are those of the others (ADR 0009).
import type { GroupScore, UnitScore } from '#scoring/scorecard';

/** In the order of the workbook. A unit that resolved none has nothing to add, so it is not among them. */
export function leftOutUnits({ units }: GroupScore): readonly UnitScore[] {
  return units.filter(
    ({ assessment }) => !assessment.assessed && assessment.reason !== 'no-resolved-dossiers',
  );
}
