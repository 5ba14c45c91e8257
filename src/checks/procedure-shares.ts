// Criterion 9 needs a share of procedures for each unit: its own, or its group's.
import { titleOf } from '#contract/column';
import { unitRow } from '#contract/unit-row';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import { procedureShareNotGiven } from '#diagnostics/workbook/required';
import { resolvedTotal } from '#domain/counts';
import { type Group, offeredOnline } from '#domain/group';
import { type Origins, originOf } from '#domain/origins';
import type { Unit } from '#domain/unit';

/** One finding a group, however many of its units lack a share. */
export function missingProcedureShares(
  groups: readonly Group[],
  units: readonly Unit[],
  origins: Origins,
  /** Members of units and groups whose columns are at fault already. */
  faulty: ReadonlySet<string>,
): readonly Diagnostic[] {
  if (faulty.has('onlineServices.procedureShare')) return [];
  return groups
    .filter((group) => group.readable && !hasShare(group))
    .flatMap((group) => {
      const without = units.filter(
        (unit) =>
          unit.group === group.key &&
          unit.readable &&
          unit.onlineServices.procedureShare === null &&
          resolvedTotal(unit.counts.resolved) > 0,
      );
      const [first] = without;
      if (first === undefined) return [];
      const facts = {
        column: titleOf(unitRow, 'onlineServices.procedureShare'),
        group: group.key,
        units: without.map(({ name }) => name),
      };
      return [procedureShareNotGiven(facts, { place: placeOfShare(group, first, origins) })];
    });
}

/** Levels 3 + 4 over its procedures. */
function hasShare({ procedures }: Group): boolean {
  return procedures.all !== null && procedures.all > 0 && offeredOnline(procedures) !== null;
}

/** Where the group's procedures would stand; without sheet Khối, where the first unit's own share would. */
function placeOfShare(group: Group, unit: Unit, origins: Origins): Place | undefined {
  return (
    origins.get(`${group.id}/procedures.all`) ?? originOf(origins, unit.id, 'onlineServices.procedureShare')
  );
}
