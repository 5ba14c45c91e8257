// The headings over one column, from the top down, through merged cells and over blocks left unmerged.
import { cellAddress, type Grid, type GridRow, lastColumn, type Merge } from '#ooxml/spreadsheet/grid';

export interface HeaderPath {
  readonly column: number;
  /** Its own headings from the top; one that stands merged over several rows counts once. */
  readonly own: readonly string[];
  /** As `own`, with blanks above filled from the left: how a block looks whose heading nobody merged. */
  readonly inherited: readonly string[];
  /** Of the lowest heading: what messages point at. */
  readonly cell: string;
}

/** Cells of some rows at hand by row and column, merged ones included. */
export interface HeaderRows {
  readonly at: (row: number, column: number) => HeaderCell | null;
  readonly columns: readonly number[];
}

interface HeaderCell {
  readonly text: string;
  /** The cell that holds the text, or the merge's first. */
  readonly source: string;
  readonly merged: boolean;
}

/** Makes the first rows of a sheet ready. Headings are short and tables narrow: what goes beyond is cut, so that time is bounded. */
export function headerRows(grid: Grid, rows: readonly GridRow[]): HeaderRows {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells).map(({ column }) => column))]
    .sort((a, b) => a - b)
    .slice(0, maxColumns);
  const cells = new Map<number, HeaderCell>();
  for (const cell of rows.flatMap((row) => row.cells)) {
    const source = cellAddress(cell.row, cell.column);
    cells.set(placeKey(cell.row, cell.column), {
      text: cell.text.slice(0, maxHeadingLength),
      source,
      merged: false,
    });
  }
  spreadMerges(cells, grid.merges, rows, columns);
  return { at: (row, column) => cells.get(placeKey(row, column)) ?? null, columns };
}

function placeKey(row: number, column: number): number {
  return row * (lastColumn + 1) + column;
}

const maxColumns = 400;
const maxHeadingLength = 200;
const maxSpread = 200_000;

/** Puts the text of each merged area into every cell it covers among the given rows and columns. */
function spreadMerges(
  cells: Map<number, HeaderCell>,
  merges: readonly Merge[],
  rows: readonly GridRow[],
  columns: readonly number[],
): void {
  let spread = 0;
  const lastRow = rows.at(-1)?.number ?? 0;
  for (const { top, left, bottom, right } of merges) {
    const first = cells.get(placeKey(top, left));
    if (first === undefined || top > lastRow) continue;
    const covered = columns.filter((column) => column >= left && column <= right);
    for (let row = top; row <= Math.min(bottom, top + deepestMerge); row += 1) {
      for (const column of covered) {
        spread += 1;
        if (spread > maxSpread) return;
        cells.set(placeKey(row, column), { ...first, merged: true });
      }
    }
  }
}

const deepestMerge = 10;

/** The path of each column under the header block `top` … `bottom`. */
export function headerPaths(rows: HeaderRows, top: number, bottom: number): readonly HeaderPath[] {
  const left = new Map<number, string>();
  const paths: HeaderPath[] = [];
  for (const column of rows.columns) {
    const own: HeaderCell[] = [];
    const inherited: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cell = rows.at(row, column);
      if (cell === null) {
        const filled = left.get(row);
        if (filled !== undefined) inherited.push(filled);
        continue;
      }
      if (cell.merged) left.delete(row);
      else left.set(row, cell.text);
      if (own.some(({ source }) => source === cell.source)) continue;
      own.push(cell);
      inherited.push(cell.text);
    }
    const lowest = own.at(-1);
    if (lowest === undefined) continue;
    paths.push({
      column,
      own: own.map(({ text }) => text),
      // What stands below the lowest heading is no part of the path.
      inherited: inherited.slice(0, inherited.lastIndexOf(lowest.text) + 1),
      cell: lowest.source,
    });
  }
  return paths;
}
