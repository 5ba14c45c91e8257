// Findings: units and groups that could not be assessed, and a criterion left without a divisor.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { attitudeWithoutDivisor, groupNotAssessed, unitWithoutResolved } from '#diagnostics/scoring';
import { pendingTotal } from '#domain/counts';
import { type Origins, originOf } from '#domain/origins';
import type { GroupScore, UnitScore } from './scorecard.ts';
import type { Scored } from './scored.ts';

export function findUnassessed({ groups }: Scored, origins: Origins): Diagnostic[] {
  return groups.flatMap((group) => [
    ...group.units.flatMap((unit) => [...withoutResolved(unit, origins), ...withoutDivisor(unit, origins)]),
    ...unassessedGroup(group, origins),
  ]);
}

/** Không phát sinh hồ sơ. Missing criteria and unreadable cells have been named by the reader of the workbook. */
function withoutResolved({ unit, assessment }: UnitScore, origins: Origins): Diagnostic[] {
  if (assessment.assessed || assessment.reason !== 'no-resolved-dossiers') return [];
  const where = { place: originOf(origins, unit.id), unit: unit.name };
  return [unitWithoutResolved({ pending: pendingTotal(unit.counts.pending) }, where)];
}

function withoutDivisor({ unit, criteria }: UnitScore, origins: Origins): Diagnostic[] {
  return criteria.flatMap(({ criterion, points, derivation }) => {
    if (derivation?.kind !== 'average' || derivation.divisor > 0 || points === null) return [];
    const where = { place: originOf(origins, unit.id, 'resolved.late'), unit: unit.name };
    return [attitudeWithoutDivisor({ criterion: criterion.number, late: derivation.leftOut }, where)];
  });
}

/** A criterion that is not given has been named at each unit by the reader of the workbook. */
function unassessedGroup({ group, units, assessment }: GroupScore, origins: Origins): Diagnostic[] {
  if (assessment.assessed || assessment.reason === 'criterion-missing') return [];
  const unreadable = units.map(({ unit }) => unit).filter(({ readable }) => !readable);
  const facts = { group: group.name, unreadable: unreadable.map(({ name }) => name) };
  return [groupNotAssessed(facts, { place: originOf(origins, group.id), unit: group.name })];
}
