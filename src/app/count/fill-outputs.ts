// Counts of units → a new input workbook, or a copy of an existing one with them filled in.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { listGroupsBlank } from '#diagnostics/source/list';
import { listUnitAbsent, listUnitUnknown } from '#diagnostics/source/list-words';
import type { Unit } from '#domain/unit';
import { shortDate } from '#language/dates';
import { fold } from '#language/fold';
import { nearest } from '#language/nearest';
import type { CountedList, CountedUnit } from '#lists/sum-counts';
import { printable } from '#lists/understand';
import { policyUsed } from '#report/tables/count-table';
import type { Policy } from '#rules/policy';
import { type FilledCell, fillInfo, fillWorkbook } from '#workbook/write/fill-workbook';
import { writeInputWorkbook } from '#workbook/write/write-input';
import type { CountPeriod } from './request.ts';

export interface FilledOutput {
  readonly bytes: Uint8Array | null;
  readonly changes: readonly FilledCell[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function newWorkbook(
  list: CountedList,
  policy: Policy,
  span: CountPeriod,
  authority: string | undefined,
): Promise<FilledOutput> {
  const bytes = await writeInputWorkbook({
    period: span.period,
    authority,
    counted: {
      rows: list.units.map((unit, index) => ({
        ordinal: `${index + 1}`,
        name: unit.name,
        ...valuesOf(unit),
      })),
      from: shortDate(span.from),
      to: shortDate(span.to),
      remark: policyUsed(policy, 'vi'),
    },
  });
  return { bytes, changes: [], diagnostics: [listGroupsBlank({ units: list.units.length })] };
}

/** Units of the list that the workbook lacks: nothing is filled in then. */
export function unknownUnits(list: CountedList, units: readonly Unit[]): readonly Diagnostic[] {
  const known = new Set(units.map(({ name }) => fold(name)));
  const unknown = list.units.filter(({ name }) => !known.has(fold(name)));
  if (unknown.length === 0) return [];
  const names = units.map(({ name }) => name);
  const near = unknown.flatMap(({ name }) => nearest(name, names) ?? []);
  const words = unknown.map((unit) => ({ text: printable(unit.name), rows: rowsOf(unit) }));
  return [listUnitUnknown({ words, nearest: [...new Set(near)].slice(0, 5) })];
}

function rowsOf({ systems }: CountedUnit): number {
  return systems.provincial + systems.ministry;
}

export async function filledCopy(
  workbook: Uint8Array,
  list: CountedList,
  units: readonly Unit[],
  span: CountPeriod,
): Promise<FilledOutput> {
  const counted = new Map(list.units.map((unit) => [fold(unit.name), unit]));
  const rows = units.flatMap(({ name, group }) => {
    const unit = counted.get(fold(name));
    return unit === undefined ? [] : [{ name, group, values: valuesOf(unit) }];
  });
  const absent = units.filter(({ name }) => !counted.has(fold(name))).map(({ name }) => name);
  const filled = await fillWorkbook(workbook, [{ sheet: 'units', rows }]);
  const named = absent.length > 0 ? [listUnitAbsent({ units: absent })] : [];
  if (filled.bytes === null) return { ...filled, diagnostics: [...filled.diagnostics, ...named] };
  const dates = { 'Từ ngày': shortDate(span.from), 'Đến ngày': shortDate(span.to) };
  const { bytes, changes, diagnostics } = await fillInfo(filled.bytes, dates);
  return {
    bytes,
    changes: [...changes, ...filled.changes],
    diagnostics: [...filled.diagnostics, ...diagnostics, ...named],
  };
}

/** Cells of sheet Đơn vị by the member of their column. */
function valuesOf({ counts, onlineLate }: CountedUnit): Readonly<Record<string, number>> {
  const { received, resolved, pending } = counts;
  return {
    'received.online': received.online,
    'received.inPerson': received.inPerson,
    'received.carriedOver': received.carriedOver,
    'resolved.early': resolved.early,
    'resolved.onTime': resolved.onTime,
    'resolved.late': resolved.late,
    'pending.inTime': pending.inTime,
    'pending.overdue': pending.overdue,
    'onlineServices.late': onlineLate,
  };
}
