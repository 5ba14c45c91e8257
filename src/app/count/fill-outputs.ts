// Counts of units → a new input workbook, or a copy of an existing one with them filled in.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { listGroupsBlank } from '#diagnostics/source/list';
import { countOtherPeriod } from '#diagnostics/source/list-database';
import { listUnitAbsent, listUnitInGroups, listUnitUnknown } from '#diagnostics/source/list-words';
import { periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { shortDate } from '#language/dates';
import { isSameName, nameKey } from '#language/fold';
import { nearest } from '#language/nearest';
import type { CountedList, CountedUnit } from '#lists/sum-counts';
import { printable } from '#lists/understand';
import { policyUsed } from '#report/tables/count-table';
import type { Policy } from '#rules/policy';
import { type FilledWorkbook, fillInfo, fillWorkbook } from '#workbook/write/fill-workbook';
import { writeInputWorkbook } from '#workbook/write/write-input';
import type { CountPeriod } from './request.ts';

export async function newWorkbook(
  list: CountedList,
  policy: Policy,
  span: CountPeriod,
  authority: string | undefined,
): Promise<FilledWorkbook> {
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
  const blank = list.units.length === 0 ? [] : [listGroupsBlank({ units: list.units.length })];
  return { bytes, changes: [], diagnostics: blank };
}

/** Why the counts cannot go into the workbook: nothing is filled in then. */
export function whyNotFilled(
  list: CountedList,
  { period, units }: Pick<Submission, 'period' | 'units'>,
  span: CountPeriod,
): readonly Diagnostic[] {
  const counted = periodLabel(span.period);
  const own = period === null ? counted : periodLabel(period);
  return [
    ...(own === counted ? [] : [countOtherPeriod({ found: own, counted })]),
    ...unknownUnits(list, units),
    ...unitsInGroups(list, units),
  ];
}

/** Units of the list that the workbook lacks. */
function unknownUnits(list: CountedList, units: readonly Unit[]): readonly Diagnostic[] {
  const unknown = strangers(list, units);
  if (unknown.length === 0) return [];
  const names = units.map(({ name }) => name);
  const near = unknown.flatMap(({ name }) => nearest(name, names) ?? []);
  const words = unknown.map((unit) => ({ text: printable(unit.name), rows: rowsOf(unit) }));
  return [listUnitUnknown({ words, nearest: [...new Set(near)].slice(0, 5) })];
}

export function strangers(list: CountedList, units: readonly Unit[]): readonly CountedUnit[] {
  const known = new Set(units.map(({ name }) => nameKey(name)));
  return list.units.filter(({ name }) => !known.has(nameKey(name)));
}

/** A name that the workbook has in several groups: a list does not say whose a dossier is, and it would be counted for each. */
function unitsInGroups(list: CountedList, units: readonly Unit[]): readonly Diagnostic[] {
  const several = list.units.flatMap(({ name }) => {
    const alike = units.filter((unit) => isSameName(unit.name, name));
    return alike.length > 1 ? [{ name: printable(name), groups: alike.map(({ group }) => group) }] : [];
  });
  return several.length === 0 ? [] : [listUnitInGroups({ units: several })];
}

export function rowsOf({ systems }: CountedUnit): number {
  return systems.provincial + systems.ministry;
}

export async function filledCopy(
  workbook: Uint8Array,
  list: CountedList,
  units: readonly Unit[],
  span: CountPeriod,
): Promise<FilledWorkbook> {
  const counted = new Map(list.units.map((unit) => [nameKey(unit.name), unit]));
  const rows = units.flatMap(({ name, group }) => {
    const unit = counted.get(nameKey(name));
    return unit === undefined ? [] : [{ name, group, values: valuesOf(unit) }];
  });
  const absent = units.filter(({ name }) => !counted.has(nameKey(name))).map(({ name }) => name);
  const filled = await fillWorkbook(workbook, [{ sheet: 'units', rows }]);
  const named = absent.length > 0 ? [listUnitAbsent({ units: absent })] : [];
  if (filled.bytes === null) return { ...filled, diagnostics: [...filled.diagnostics, ...named] };
  const items = {
    'Kỳ đánh giá': periodLabel(span.period),
    'Từ ngày': shortDate(span.from),
    'Đến ngày': shortDate(span.to),
  };
  const { bytes, changes, diagnostics } = await fillInfo(filled.bytes, items);
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
