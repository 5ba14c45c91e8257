// A list of the office's units, in whatever file it is kept → what a new workbook takes from it, and every fault of the list.
import { groupList, unitList } from '#contract/office-list';
import type { SheetContract } from '#contract/sheet';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { officeGroupsBlank, officeListEmpty } from '#diagnostics/source/office-list';
import { columnUnknown } from '#diagnostics/workbook/header';
import { nameKey } from '#language/fold';
import type { Grid } from '#ooxml/spreadsheet/grid';
import { findLegacyText } from '#workbook/table/legacy-text';
import { readTable, type Table } from '#workbook/table/table';
import { boundedFindings } from './bounded-findings.ts';
import { type OfficeGroup, type OfficeUnit, officeGroups, officeUnits, type Rows } from './office-rows.ts';
import { findOfficeSheet } from './office-sheet.ts';

export interface OfficeList {
  /** As sheet Khối of an input workbook states them; else as the units name them. */
  readonly groups: readonly OfficeGroup[];
  readonly units: readonly OfficeUnit[];
}

export interface ReadOfficeList {
  /** Null where there are errors. */
  readonly list: OfficeList | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `grids`: those that `officeSheets` chose. */
export function parseOfficeList(grids: readonly Grid[]): ReadOfficeList {
  const sheet = findOfficeSheet(grids);
  const groups = readRows(sheet.groups, groupList, officeGroups);
  const units = readRows(sheet.units, unitList, (table) => officeUnits(table, groups.rows));
  const found = [sheet, groups, units].flatMap(({ diagnostics }) => diagnostics);
  const at = sheet.units === null ? {} : { place: { sheet: sheet.units.name } };
  const count = units.rows.length;
  if (count === 0 && !hasErrors(found)) found.push(officeListEmpty({}, at));
  if (count > 0 && !hasErrors(found) && units.rows.every(({ group }) => group === null))
    found.push(officeGroupsBlank({ units: count }, at));
  return {
    list: hasErrors(found) ? null : officeList(units.rows, groups.rows),
    diagnostics: boundedFindings(found),
  };
}

/** Columns that a list of names has no use for are none of its faults; a sheet Khối that is blank is none, either. */
function readRows<Row, Made>(
  grid: Grid | null,
  contract: SheetContract<Row>,
  rowsOf: (table: Table<Row>) => Rows<Made>,
): Rows<Made> {
  if (grid === null || grid.rows.length === 0) return { rows: [], diagnostics: [] };
  const legacy = findLegacyText(grid);
  const { table, diagnostics } = readTable(grid, contract);
  const made = table === null ? { rows: [], diagnostics: [] } : rowsOf(table);
  const ofTable = diagnostics.filter(({ code }) => code !== columnUnknown.code);
  return { ...made, diagnostics: [...(legacy === null ? [] : [legacy]), ...ofTable, ...made.diagnostics] };
}

/** With the groups that only the units name. */
export function officeList(units: readonly OfficeUnit[], stated: readonly OfficeGroup[]): OfficeList {
  const named = new Map<string, OfficeGroup>();
  for (const { group } of units)
    if (group !== null && !named.has(nameKey(group))) named.set(nameKey(group), { key: group });
  // Words that stand alone in the column of keys are a remark under the table.
  const isRemark = ({ key, name }: OfficeGroup) =>
    name === null && /\s/u.test(key) && !named.has(nameKey(key));
  // Spelt in several ways a group is one, under the key met first.
  const keyOf = (group: string | null) => (group === null ? null : (named.get(nameKey(group))?.key ?? group));
  return {
    units: units.map((unit) => ({ ...unit, group: keyOf(unit.group) })),
    groups: stated.length > 0 ? stated.filter((group) => !isRemark(group)) : [...named.values()],
  };
}
