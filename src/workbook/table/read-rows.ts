// Rows under the header: which hold data, and which only title, number, total or sign the table.

import { withoutBlankDashes } from '#contract/cell/dashes';
import { titleOfKind } from '#contract/column';
import { limits } from '#contract/limits';
import type { TableContract } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { rowPassedOver } from '#diagnostics/workbook/row';
import { foldHeader } from '#language/fold';
import { type Cell, type Grid, type GridRow, placeOf } from '#ooxml/spreadsheet/grid';
import { classifyRow } from './classify-row.ts';
import type { Header } from './find-header.ts';
import { withoutChecks } from './live-checks.ts';
import { mergedValues } from './merged-values.ts';
import { compareTotals, type MarkRow } from './read-totals.ts';
import { secondTable } from './second-table.ts';
import { unheadedColumns } from './unheaded-columns.ts';
import { hiddenButCounted } from './unseen-rows.ts';

export interface DataRow {
  readonly number: number;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Members whose value is merged with that of another row or column: whose it is, nobody can say. */
  readonly merged: ReadonlySet<string>;
}

export function readRows(
  whole: Grid,
  contract: TableContract,
  header: Header,
): { readonly rows: readonly DataRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const grid = withoutChecks(whole, header);
  const found: Pick<DataRow, 'number' | 'cells'>[] = [];
  const marks: MarkRow[] = [];
  const diagnostics: Diagnostic[] = [];
  const max = limits.rows[contract.key];
  const groups = mergedDown(grid, contract, header);
  const second = secondTable(grid, contract, header);
  if (second !== null) diagnostics.push(second.diagnostic);
  for (const row of grid.rows) {
    if (second !== null && second.row > header.bottom && row.number >= second.row) break;
    if (row.number <= header.bottom || repeatsHeader(row, header)) continue;
    const cells = withoutBlankDashes(cellsByMember(row, header, groups), contract.columns);
    const classified = classifyRow(row, cells, contract, header, found.length === 0);
    if (classified.kind === 'data') found.push({ number: row.number, cells });
    if (found.length > max) break;
    if (classified.kind === 'block-total' || classified.kind === 'total' || classified.kind === 'title')
      marks.push({ kind: classified.kind, name: classified.name, cells, at: found.length });
    if (classified.kind === 'skipped-with-notice')
      diagnostics.push(
        rowPassedOver(
          { text: classified.cell.text.trim().slice(0, 80), column: titleOfKind(contract.columns, 'group') },
          { place: placeOf(grid.name, classified.cell) },
        ),
      );
  }
  // A longer table is refused.
  if (found.length > max) return { rows: found.map((row) => ({ ...row, merged: new Set() })), diagnostics };
  const merges = mergedValues(grid, contract, header, found);
  const rows = found.map((row) => ({ ...row, merged: merges.members.get(row.number) ?? new Set<string>() }));
  diagnostics.push(
    ...merges.diagnostics,
    ...unheadedColumns(grid, header, rows),
    ...hiddenButCounted(grid, contract, header, rows),
    ...compareTotals(grid.name, contract, rows, marks),
  );
  return { rows, diagnostics };
}

function cellsByMember(
  row: GridRow,
  { columns }: Header,
  groups: (row: number) => ReadonlyMap<string, Cell>,
): ReadonlyMap<string, Cell> {
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
  const cells = new Map<string, Cell>(groups(row.number));
  for (const [member, column] of columns) {
    const cell = byColumn.get(column);
    if (cell !== undefined) cells.set(member, cell);
  }
  return cells;
}

/** A group or a key merged down over its rows stands for each of them. */
function mergedDown(
  grid: Grid,
  { columns }: TableContract,
  header: Header,
): (row: number) => ReadonlyMap<string, Cell> {
  const places = new Map(grid.rows.map(({ number }, index) => [number, index]));
  const spread = new Map<number, Map<string, Cell>>();
  for (const { kind, member } of columns) {
    const column = header.columns.get(member);
    if (column === undefined || (kind !== 'group' && member !== 'key')) continue;
    for (const { top, left, right, bottom } of grid.merges) {
      if (left !== column || right !== column || top <= header.bottom) continue;
      const place = places.get(top) ?? grid.rows.length;
      const cell = cellIn(grid.rows[place], column);
      if (cell !== undefined) spreadDown(spread, grid.rows, place, bottom, [member, cell]);
    }
  }
  return (row) => spread.get(row) ?? new Map();
}

/** Only over rows that are there, each but once, however many areas a hostile file lays over one another. */
function spreadDown(
  spread: Map<number, Map<string, Cell>>,
  rows: readonly GridRow[],
  from: number,
  bottom: number,
  entry: readonly [member: string, cell: Cell],
): void {
  for (let at = from + 1; at < rows.length; at += 1) {
    const number = rows[at]?.number ?? 0;
    if (number > bottom || spread.get(number)?.has(entry[0])) return;
    spread.set(number, new Map([...(spread.get(number) ?? []), entry]));
  }
}

function cellIn(row: GridRow | undefined, column: number): Cell | undefined {
  return row?.cells.find((cell) => cell.column === column);
}

/** A table pasted below another brings its header along. */
function repeatsHeader({ cells }: GridRow, { texts }: Header): boolean {
  return (
    cells.length > 1 &&
    cells.every(({ text, column }) =>
      texts.get(column)?.some((heading) => foldHeader(heading) === foldHeader(text)),
    )
  );
}
