// Rows of the office's list → its groups and units, with everything that is wrong among them.
import { titleOf } from '#contract/column';
import type { groupList, unitList } from '#contract/office-list';
import type { RowOf } from '#contract/sheet';
import { unitRow } from '#contract/unit-row';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { officeRowPassedOver, officeUnitDoubled } from '#diagnostics/source/office-list';
import { groupDoubled, nameBlank } from '#diagnostics/workbook/row';
import { nameKey } from '#language/fold';
import { rowValues } from '#workbook/table/row-values';
import type { Table, TableRow } from '#workbook/table/table';
import type { NamedGroup } from './known-names.ts';
import { groupOfRow } from './row-group.ts';

/** A row of sheet Khối; of a group that only its units name, the key alone. */
export type OfficeGroup = Partial<RowOf<typeof groupList>> & { readonly key: string };

export interface OfficeUnit {
  readonly ordinal: string | null;
  /** Null where the list does not say it. */
  readonly group: string | null;
  readonly name: string;
}

export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly diagnostics: readonly Diagnostic[];
}

export function officeGroups(table: Table<RowOf<typeof groupList>>): Rows<OfficeGroup> {
  const rows: OfficeGroup[] = [];
  const diagnostics: Diagnostic[] = [];
  const cells = new Map<string, string>();
  for (const row of table.rows) {
    const read = rowValues(table, row, row.cells.get('name')?.text.trim());
    const { key } = read.row;
    const place = row.place('key');
    diagnostics.push(...read.diagnostics);
    if (key === null) continue;
    const first = cells.get(nameKey(key));
    if (first !== undefined) diagnostics.push(groupDoubled({ key, first }, { place }));
    else rows.push({ ...read.row, key });
    cells.set(nameKey(key), first ?? place.cell ?? '');
  }
  return { rows, diagnostics };
}

/** `groups`: those stated, which a unit's must be one of; where none are, those that the units name. */
export function officeUnits(
  table: Table<RowOf<typeof unitList>>,
  groups: readonly OfficeGroup[],
): Rows<OfficeUnit> {
  const has = (member: string) => table.rows.some(({ cells }) => cells.has(member));
  const [isNumbered, isGrouped] = [has('ordinal'), has('group')];
  const known = groups.map(({ key, name: full }) => ({ key, name: full ?? key }));
  const rows: OfficeUnit[] = [];
  const diagnostics: Diagnostic[] = [];
  const cells = new Map<string, string>();
  for (const row of table.rows) {
    const read = rowValues(table, row, row.cells.get('name')?.text.trim());
    const { name, ordinal, group: written } = read.row;
    diagnostics.push(...read.diagnostics);
    if (name === null) {
      // Rows that are only numbered are still to be filled in.
      if (written !== null && !read.unread.has('name'))
        diagnostics.push(nameBlank({ column: titleOf(unitRow, 'name') }, { place: row.place('name') }));
      continue;
    }
    if (isNumbered && !row.cells.has('ordinal') && !row.cells.has('group')) {
      diagnostics.push(officeRowPassedOver({ text: name.slice(0, 80) }, { place: row.place('name') }));
      continue;
    }
    const group = isGrouped ? groupOf(row, read, name, known) : { key: null, diagnostics: [] };
    const key = `${nameKey(group.key ?? '')}\n${nameKey(name)}`;
    const [first, cell] = [cells.get(key) ?? null, row.place('name').cell ?? ''];
    diagnostics.push(...group.diagnostics);
    if (first === null) rows.push({ ordinal, group: group.key, name });
    else diagnostics.push(officeUnitDoubled({ name, first }, { place: row.place('name'), unit: name }));
    cells.set(key, first ?? cell);
  }
  return { rows, diagnostics };
}

function groupOf(
  row: TableRow,
  read: Parameters<typeof groupOfRow>[1],
  name: string,
  groups: readonly NamedGroup[],
) {
  const { group } = read.row;
  if (group !== null && groups.length === 0) return { key: group, diagnostics: [] };
  return groupOfRow(row, read, name, groups);
}
