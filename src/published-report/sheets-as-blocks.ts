// Sheets of a report that somebody keeps in Excel → blocks: what stands above a table is its heading, tables one below the other are apart.
import type { Grid, GridRow } from '#ooxml/spreadsheet/grid';
import type { Block } from './blocks.ts';
import { findTable } from './tables/find-table.ts';

const maxTables = 50;

export function blocksOfSheets(grids: readonly Grid[]): readonly Block[] {
  return grids.flatMap(blocksOfSheet);
}

function blocksOfSheet(grid: Grid): readonly Block[] {
  const blocks: Block[] = [];
  let rest: readonly GridRow[] = grid.rows;
  for (let count = 0; count < maxTables && rest.length > 0; count += 1) {
    const table = findTable({ ...grid, rows: rest });
    if (table === null) break;
    const top = topOfHeading(grid, rest, table.header.top);
    const above = rest.filter(({ number }) => number < top);
    const below = rest.filter(({ number }) => number >= top);
    const end = endOfTable(below, table.header.bottom);
    blocks.push(...paragraphsOf(above));
    blocks.push({ kind: 'table', grid: { ...grid, rows: below.slice(0, end) }, contents: [] });
    rest = below.slice(end);
  }
  return [...blocks, ...paragraphsOf(rest)];
}

/** Headings merged down from rows above, and headings of headings, belong to the table. */
function topOfHeading({ merges }: Grid, rows: readonly GridRow[], found: number): number {
  const merged = merges.filter(({ top, bottom }) => top < found && bottom >= found).map(({ top }) => top);
  let top = Math.min(found, ...merged);
  const cellsIn = (number: number) => rows.find((row) => row.number === number)?.cells.length ?? 0;
  while (cellsIn(top - 1) >= 3) top -= 1;
  return top;
}

/** Where the name of another form stands alone in its row. */
function endOfTable(rows: readonly GridRow[], headerBottom: number): number {
  const next = rows.findIndex(
    ({ number, cells }) =>
      number > headerBottom &&
      cells.length <= 2 &&
      cells.some(({ text }) => /^\s*(?:biểu(?: mẫu)? số|kết quả đánh giá|chấm điểm|nơi nhận)/iu.test(text)),
  );
  return next < 0 ? rows.length : next;
}

function paragraphsOf(rows: readonly GridRow[]): readonly Block[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ text }) =>
      text.split('\n').map((line): Block => ({ kind: 'paragraph', text: line.trim() })),
    ),
  );
}
