// Rows and columns of data that the sheet does not show, and that count all the same: they are reported once a sheet.

import { columnTitle } from '#contract/column';
import type { TableContract } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { hiddenColumnsCounted, hiddenRowsCounted } from '#diagnostics/workbook/unseen';
import { type Cell, cellAddress, type Grid, placeOf } from '#ooxml/spreadsheet/grid';
import type { Header } from './find-header.ts';

interface Row {
  readonly number: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

export function hiddenButCounted(
  grid: Grid,
  contract: TableContract,
  header: Header,
  rows: readonly Row[],
): readonly Diagnostic[] {
  return [...hiddenRows(grid, contract, rows), ...hiddenColumns(grid, contract, header, rows)];
}

function hiddenRows(grid: Grid, { columns }: TableContract, rows: readonly Row[]): readonly Diagnostic[] {
  const hidden = rows.filter(({ number }) => grid.hiddenRows.has(number));
  const [first] = hidden;
  if (first === undefined) return [];
  const member = columns.find(({ kind }) => kind === 'name')?.member ?? '';
  const named = hidden.map(({ number, cells }) => ({
    name: cells.get(member)?.text.trim().slice(0, 80) ?? '…',
    number,
  }));
  const cell = first.cells.get(member) ?? [...first.cells.values()][0];
  const place = cell === undefined ? { sheet: grid.name } : placeOf(grid.name, cell);
  return [hiddenRowsCounted({ sheet: grid.name, rows: named }, { place })];
}

/** Those with something in them that is scored; a hidden column of notes changes nothing. */
function hiddenColumns(
  grid: Grid,
  { columns }: TableContract,
  header: Header,
  rows: readonly Row[],
): readonly Diagnostic[] {
  const hidden = columns.flatMap((column) => {
    const at = header.columns.get(column.member) ?? 0;
    const isHidden = grid.hiddenColumns.some(({ first, last }) => at >= first && at <= last);
    const isFilled = isHidden && rows.some(({ cells }) => cells.has(column.member));
    return isFilled && figures.has(column.kind) ? [{ column, at }] : [];
  });
  const [first] = hidden;
  if (first === undefined) return [];
  const place = { sheet: grid.name, cell: cellAddress(header.bottom, first.at) };
  const titles = hidden.map(({ column }) => columnTitle(column));
  return [hiddenColumnsCounted({ sheet: grid.name, columns: titles }, { place })];
}

const figures: ReadonlySet<string> = new Set(['count', 'percent', 'choice', 'score']);
