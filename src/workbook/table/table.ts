// A sheet's table: its rows below the header, each cell by the member of the contract it is for.

import { limits } from '#contract/limits';
import type { SheetContract, TableContract } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { tableTooLong } from '#diagnostics/file/limits';
import type { Place } from '#diagnostics/place';
import { type Cell, cellAddress, type Grid, placeOf } from '#ooxml/spreadsheet/grid';
import { findHeader, type Header } from './find-header.ts';
import { type DataRow, readRows } from './read-rows.ts';

export interface Table<Row = Readonly<Record<string, unknown>>> {
  readonly sheet: string;
  readonly contract: SheetContract<Row>;
  readonly rows: readonly TableRow[];
  /** Members that the header lacks or leaves unclear: whatever follows from it is not reported again. */
  readonly faulty: ReadonlySet<string>;
}

export interface TableRow {
  readonly number: number;
  /** Cells that are not blank, by member. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Members whose value is merged with that of another row or column, and reported. */
  readonly merged: ReadonlySet<string>;
  /** Of a member's cell, blank or not; of the row's name where the table has no such column. */
  readonly place: (member: string) => Place;
}

export function readTable<Row>(
  grid: Grid,
  contract: SheetContract<Row>,
): { readonly table: Table<Row> | null; readonly diagnostics: readonly Diagnostic[] } {
  const { header, diagnostics } = findHeader(grid, contract);
  if (header === null) return { table: null, diagnostics };
  const read = readRows(grid, contract, header);
  const limit = limits.rows[contract.key];
  if (read.rows.length > limit) {
    const tooLong = tableTooLong({ sheet: grid.name, limit }, { place: { sheet: grid.name } });
    return { table: null, diagnostics: [tooLong] };
  }
  const rows = read.rows.map((row) => tableRow(grid.name, contract, header, row));
  return {
    table: { sheet: grid.name, contract, rows, faulty: header.faulty },
    diagnostics: [...diagnostics, ...read.diagnostics],
  };
}

/** The row of that number, with the cells that are not blank by member. */
export function tableRow(
  sheet: string,
  contract: Pick<TableContract, 'columns'>,
  { columns }: Header,
  { number, cells, merged }: DataRow,
): TableRow {
  const fallback = columns.get(nameMember(contract)) ?? 1;
  return {
    number,
    cells,
    merged,
    place: (member) => {
      const cell = cells.get(member);
      const column = columns.get(member) ?? fallback;
      return cell === undefined ? { sheet, cell: cellAddress(number, column) } : placeOf(sheet, cell);
    },
  };
}

/** The member a row is known by. */
export function nameMember({ columns }: Pick<TableContract, 'columns'>): string {
  return columns.find(({ kind }) => kind === 'name')?.member ?? '';
}

/** The member that says which group a row belongs to; null on a sheet without groups. */
export function groupMember({ columns }: TableContract): string | null {
  return columns.find(({ kind }) => kind === 'group')?.member ?? null;
}
