// Columns of a table that have no heading though its rows have something there: nothing of them is read.
import { contentShown } from '#contract/cell/read-text';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { columnUnheaded } from '#diagnostics/workbook/header';
import { type Cell, cellAddress, type Grid } from '#ooxml/spreadsheet/grid';
import type { Header } from './find-header.ts';

/** `rows`: those that hold data. A title or a signature beside the table is no figure of it. */
export function unheadedColumns(
  grid: Grid,
  { texts }: Header,
  rows: readonly { readonly number: number }[],
): readonly Diagnostic[] {
  const numbers = new Set(rows.map(({ number }) => number));
  const first = new Map<number, Cell>();
  for (const row of grid.rows) {
    if (!numbers.has(row.number)) continue;
    for (const cell of row.cells)
      if (!texts.has(cell.column) && !first.has(cell.column) && cell.text.trim() !== '')
        first.set(cell.column, cell);
  }
  const cells = [...first.values()]
    .sort((a, b) => a.column - b.column)
    .slice(0, maxColumns)
    .map((cell) => ({ cell: cellAddress(cell.row, cell.column), content: contentShown(cell) }));
  const [leftmost] = cells;
  if (leftmost === undefined) return [];
  return [columnUnheaded({ cells }, { place: { sheet: grid.name, cell: leftmost.cell } })];
}

/** As many as a heading is looked for in. */
const maxColumns = 400;
