// The rows of a contract's table as plain values, to be written into another workbook or onto a unit's own sheet.
import * as z from 'zod';
import type { SheetContract, SheetKey } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { readGrids } from '#workbook/grids/read-grids';
import { groupNamed, type NamedGroup } from '#workbook/parse/known-names';
import { readTables } from '#workbook/parse/parse-submission';
import { type RowValues as ReadRow, rowValues } from '#workbook/table/row-values';
import { groupMember, nameMember, type Table, type TableRow } from '#workbook/table/table';
import type { FillValue } from './targets.ts';

export interface RowValues {
  /** Its key, also where the cell has its full name. */
  readonly group: string;
  readonly name: string;
  /** By member; what is blank or could not be read is not there. */
  readonly values: TypedValues;
  readonly diagnostics: readonly Diagnostic[];
}

export type TypedValues = Readonly<Record<string, FillValue>>;

/** Of one workbook; no rows where it lacks the sheet. */
export async function readTableValues(
  bytes: Uint8Array,
): Promise<Readonly<Record<SheetKey, readonly RowValues[]>>> {
  const { grids, sheets } = await readGrids(bytes);
  const { tables } = readTables(grids, sheets);
  const groups = tables.groups === null ? [] : typedRows(tables.groups);
  const known = namedGroups(groups);
  const rows = (table: Table | null) =>
    table === null
      ? []
      : typedRows(table).map((row) => ({ ...row, group: groupNamed(row.group, known)?.key ?? row.group }));
  return {
    info: [],
    groups,
    units: rows(tables.units),
    officers: rows(tables.officers),
    published: rows(tables.published),
    index: rows(tables.index),
  };
}

/** The groups of sheet Khối, by which a row may name its own. */
export function groupsOf({ groups }: { readonly groups: Table | null }): readonly NamedGroup[] {
  return groups === null ? [] : namedGroups(typedRows(groups));
}

function namedGroups(rows: readonly RowValues[]): readonly NamedGroup[] {
  return rows.flatMap(({ values: { key, name } }) =>
    key === undefined ? [] : [{ key: `${key}`, name: `${name ?? key}` }],
  );
}

function typedRows(table: Table): readonly RowValues[] {
  const name = nameMember(table.contract);
  const group = groupMember(table.contract) ?? '';
  return table.rows.map((tableRow) => {
    const read = rowValues(table, tableRow, tableRow.cells.get(name)?.text.trim());
    const values = typedValues(tableRow, read, table.contract);
    const { diagnostics } = read;
    return { group: `${values[group] ?? ''}`, name: `${values[name] ?? ''}`, values, diagnostics };
  });
}

/** As a person would type them: a choice by its label, a published figure as printed. */
export function typedValues(
  { cells }: Pick<TableRow, 'cells'>,
  { row, unread }: Pick<ReadRow<Readonly<Record<string, unknown>>>, 'row' | 'unread'>,
  { columns }: Pick<SheetContract, 'columns'>,
): TypedValues {
  const entries = columns.flatMap(({ member, schema }): [string, FillValue][] => {
    const isRead = cells.has(member) && !unread.has(member);
    const content = isRead ? z.encode(schema, row[member]) : undefined;
    if (content === undefined) return [];
    return [[member, content.kind === 'number' ? Number(content.decimal) : content.text]];
  });
  return Object.fromEntries(entries);
}
