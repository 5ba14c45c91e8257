// A sheet as plain cells with addresses: no library type leaves this room.
import { columnNumber, type Place } from '#diagnostics/place';
import type { CalendarDate } from '#language/dates';

/** What a cell holds. A formula counts by its stored value; `text` is what a reader sees. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `decimal` is exact and plain, such as "99.5"; of a cell shown as 100% it is "1". */
  | { readonly kind: 'number'; readonly text: string; readonly decimal: string; readonly percent: boolean }
  | { readonly kind: 'date'; readonly text: string; readonly date: CalendarDate }
  | { readonly kind: 'boolean'; readonly text: string }
  /** #REF!, #DIV/0! and their like. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose value the file does not hold. */
  | { readonly kind: 'uncalculated'; readonly text: ''; readonly formula: string };

/** Effects of a font or format by which digits of a cell are no part of its number. */
export type TextEffect = 'superscript' | 'subscript' | 'struck' | 'hidden' | 'added';

/** A cell that is not blank. Rows and columns count from 1. */
export type Cell = CellContent & {
  readonly row: number;
  readonly column: number;
  /** Missing where none of its digits has any. */
  readonly effects?: readonly TextEffect[];
};

/** A merged area, corners included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet, sparse: rows in order, in each the cells that are not blank, in order. */
export interface Grid {
  /** Empty for an exported HTML table, which has no sheet names. */
  readonly name: string;
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  /** Rows with cells that the sheet does not show: hidden, or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly Span[];
}

/** From the first to the last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface GridRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** "F17" */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** "F17" → row 17, column 6; null where the text is no address of a sheet. */
export function readAddress(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(text);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  const column = columnNumber(letters);
  const row = Number(digits);
  return row >= 1 && row <= lastRow && column <= lastColumn ? { row, column } : null;
}

/** XFD1048576 */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Where a cell stands, with its own text. */
export function placeOf(sheet: string, cell: Cell): Place {
  return { sheet, cell: cellAddress(cell.row, cell.column), content: cell.text };
}
