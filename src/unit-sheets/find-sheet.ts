// Where the table of a unit's sheet stands in a file that came back, whatever its tab is called by now.
import { fold } from '#language/fold';
import type { Cell, Grid, GridRow } from '#ooxml/spreadsheet/grid';
import { headers, sheetName } from './sheet-rows.ts';

export interface FoundSheet {
  readonly grid: Grid;
  readonly headerRow: number;
  /** Column numbers of Mục, Giá trị and Kiểm tra; the last is null where it is gone. */
  readonly label: number;
  readonly value: number;
  readonly check: number | null;
}

const rowsSearched = 60;

/** The sheet of that name first; any other with the three headings, since a sheet may be copied and renamed. */
export function findSheets(grids: readonly Grid[]): readonly FoundSheet[] {
  const ranked = grids.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  return ranked.flatMap((grid) => sheetIn(grid) ?? []);
}

function sheetIn(grid: Grid): FoundSheet | null {
  for (const row of grid.rows.slice(0, rowsSearched)) {
    const found = headerIn(grid, row);
    // Two headings are those of sheet Thông tin as well.
    if (found !== null && (found.check !== null || isNamed(grid))) return found;
  }
  return null;
}

/** The sheet of that name, whether it has its headings or not. */
export function sheetOfThatName(grids: readonly Grid[]): Grid | null {
  return grids.find(isNamed) ?? null;
}

function isNamed({ name }: Grid): boolean {
  return fold(name) === fold(sheetName);
}

function headerIn(grid: Grid, { number, cells }: GridRow): FoundSheet | null {
  const [label, value, check] = headers.map((title) => columnOf(cells, title));
  if (label === undefined || value === undefined) return null;
  return { grid, headerRow: number, label, value, check: check ?? null };
}

function columnOf(cells: readonly Cell[], title: string): number | undefined {
  return cells.find(({ text }) => fold(text) === fold(title))?.column;
}
