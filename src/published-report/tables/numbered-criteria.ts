// A summary table whose columns of points are headed 1 … 9 alone, under “Điểm các tiêu chí” or beside the names of the others.
import { foldWithoutDiacritics } from '#language/fold';
import type { Cell, Grid, GridRow } from '#ooxml/spreadsheet/grid';

const criteria = 9;

/** With such headings as “Tiêu chí 1” … “Tiêu chí 9”; null where there is no row of them. */
export function withCriteriaNamed(grid: Grid): Grid | null {
  const rows = new Map<GridRow, GridRow>();
  for (const [index, row] of grid.rows.entries()) {
    const run = criteriaIn(row);
    if (run === null) continue;
    const above = grid.rows[index - 1];
    const isNamedAbove = above?.cells.some((cell) => cell.column === run[0]?.column && isOfCriteria(cell));
    if (isNamedAbove !== true && run.length === row.cells.length) continue;
    rows.set(row, {
      ...row,
      cells: row.cells.map((cell) => (run.includes(cell) ? asCriterion(cell) : cell)),
    });
    if (above !== undefined && isNamedAbove === true)
      rows.set(above, { ...above, cells: above.cells.filter((cell) => !isOver(cell, run)) });
  }
  return rows.size === 0 ? null : { ...grid, rows: grid.rows.map((row) => rows.get(row) ?? row) };
}

function criteriaIn({ cells }: GridRow): readonly Cell[] | null {
  const first = cells.findIndex((cell) => numberIn(cell) === 1);
  const run = cells.slice(first, first + criteria);
  if (first < 0 || run.length < criteria || !run.every((cell, index) => numberIn(cell) === index + 1))
    return null;
  // "A | B | 1 | 2 … 9 | 10" numbers the columns, whatever they hold.
  const isOfColumns = cells.some(
    (cell) => !run.includes(cell) && /^\(?(?:\d+|\p{L})\)?$/u.test(cell.text.trim()),
  );
  return isOfColumns ? null : run;
}

function isOfCriteria({ text }: Cell): boolean {
  return /tieu chi|diem/u.test(foldWithoutDiacritics(text));
}

/** A heading of all nine, which says no more than that they are criteria. */
function isOver(cell: Cell, run: readonly Cell[]): boolean {
  return run.some(({ column }) => column === cell.column) && isOfCriteria(cell);
}

/** "1", "(1)" */
function numberIn({ text }: Cell): number | null {
  const digit = /^\(?([1-9])\)?$/u.exec(text.trim())?.[1];
  return digit === undefined ? null : Number(digit);
}

function asCriterion(cell: Cell): Cell {
  const { row, column } = cell;
  return { kind: 'text', row, column, text: `Tiêu chí ${numberIn(cell) ?? ''}` };
}
