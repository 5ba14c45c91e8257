// Findings: units and groups that could not be assessed, and a criterion left without a divisor.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { attitudeWithoutDivisor, groupNotAssessed, unitWithoutResolved } from '#diagnostics/scoring/scoring';
import { pendingTotal, type Resolved, resolvedTotal } from '#domain/counts';
import { type Origins, originOf } from '#domain/origins';
import type { CriterionScore, GroupScore, OfficerScore, UnitScore } from './scorecard.ts';
import type { Scored } from './scored.ts';

export function findUnassessed({ groups, officers }: Scored, origins: Origins): Diagnostic[] {
  return [
    ...groups.flatMap((group) => [
      ...group.units.flatMap((unit) => [...withoutResolved(unit, origins), ...unitAllLate(unit, origins)]),
      ...unassessedGroup(group, origins),
    ]),
    ...officers.flatMap((officer) => officerAllLate(officer, origins)),
  ];
}

/** Không phát sinh hồ sơ. Missing criteria and unreadable cells have been named by the reader of the workbook. */
function withoutResolved({ unit, assessment }: UnitScore, origins: Origins): Diagnostic[] {
  if (assessment.assessed || assessment.reason !== 'no-resolved-dossiers') return [];
  const where = { place: originOf(origins, unit.id), unit: unit.name };
  return [unitWithoutResolved({ pending: pendingTotal(unit.counts.pending) }, where)];
}

function unitAllLate({ unit, criteria }: UnitScore, origins: Origins): Diagnostic[] {
  return withoutDivisor(unit, unit.counts.resolved, criteria, origins);
}

/** Of officers in charge of units, the rows of the units say. */
function officerAllLate({ subject, criteria }: OfficerScore, origins: Origins): Diagnostic[] {
  if (subject.kind === 'unit' || subject.officer.basis.kind === 'units') return [];
  return withoutDivisor(subject.officer, subject.officer.basis.resolved, criteria, origins);
}

/** Every dossier was late and none complained of; counts of the criterion that are merely wrong have an error of their own. */
function withoutDivisor(
  { id, name }: { readonly id: string; readonly name: string },
  resolved: Resolved,
  criteria: readonly CriterionScore[],
  origins: Origins,
): Diagnostic[] {
  return criteria.flatMap(({ criterion, points, derivation }) => {
    if (derivation?.kind !== 'average' || derivation.divisor > 0 || points === null) return [];
    if (derivation.leftOut < resolvedTotal(resolved)) return [];
    const where = { place: originOf(origins, id, 'resolved.late'), unit: name };
    return [attitudeWithoutDivisor({ criterion: criterion.number, late: derivation.leftOut }, where)];
  });
}

/** A criterion that is not given has been named at each unit by the reader of the workbook. */
function unassessedGroup({ group, units, assessment }: GroupScore, origins: Origins): Diagnostic[] {
  if (assessment.assessed || assessment.reason === 'criterion-missing') return [];
  const unreadable = units.map(({ unit }) => unit).filter(({ readable }) => !readable);
  const names = unreadable.map(({ name }) => name);
  const facts = { group: group.name, ownRow: !group.readable, unreadable: names };
  return [groupNotAssessed(facts, { place: originOf(origins, group.id), unit: group.name })];
}
