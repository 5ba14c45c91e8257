// A second table on one sheet, such as last quarter's above this quarter's: only one can be meant.

import type { TableContract } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { tableDoubled } from '#diagnostics/workbook/sheet';
import { type Cell, cellAddress, type Grid, type GridRow } from '#ooxml/spreadsheet/grid';
import type { Header } from './find-header.ts';
import { headerKeys } from './header-keys.ts';

export interface SecondTable {
  /** Number of its first heading row; rows from there on are not read. */
  readonly row: number;
  readonly diagnostic: Diagnostic;
}

/** The first heading row outside the header; one that a printed page repeats within the table is none. */
export function secondTable(grid: Grid, contract: TableContract, header: Header): SecondTable | null {
  const isWord = wordTest(contract);
  const { rows } = grid;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || (row.number >= header.top && row.number <= header.bottom)) continue;
    if (!isHeading(row, isWord)) continue;
    const rest = continuesTable(rows, at, header, isWord);
    // Headings that follow at once are of the same table: none is looked at again from each of them.
    if (rest !== null) at = Math.max(at, rest - 1);
    else return doubled(grid.name, row, header);
  }
  return null;
}

function doubled(sheet: string, row: GridRow, header: Header): SecondTable {
  const here = cellAddress(row.number, row.cells[0]?.column ?? 1);
  const read = cellAddress(header.top, Math.min(...header.texts.keys()));
  const place = { sheet, cell: here };
  return { row: row.number, diagnostic: tableDoubled({ sheet, read, second: here }, { place }) };
}

type IsWord = (cell: Cell) => boolean;

function wordTest({ columns }: TableContract): IsWord {
  const keys = headerKeys(columns);
  return ({ kind, text }) =>
    kind === 'text' && text.length <= maxHeadingLength && keys.isWord(text.replace(/^.*\s\/\s/u, ''));
}

const maxHeadingLength = 200;
const minWords = 3;

/** Three headings of the contract, and hardly anything else: names of units and texts of notes are none. */
function isHeading({ cells }: GridRow, isWord: IsWord): boolean {
  if (cells.length < minWords || cells.some(({ kind }) => kind === 'number' || kind === 'date')) return false;
  const words = cells.filter(isWord).length;
  return words >= minWords && words * 2 > cells.length;
}

/**
 * Rows of data stand right above and right below, and their numbers go on; or none stands below. Gives the index of the first row that
 * is no heading again; null where it begins another table.
 */
function continuesTable(rows: readonly GridRow[], at: number, header: Header, isWord: IsWord): number | null {
  if ((rows[at]?.number ?? 0) < header.top) return null;
  const next = skipHeadings(rows, at, 1, isWord);
  const [above, below] = [rows[skipHeadings(rows, at, -1, isWord)], rows[next]];
  // Nothing stands below it that could be left unread.
  if (below === undefined) return next;
  if (above === undefined || above.number <= header.bottom) return null;
  const between = below.number - above.number - 1;
  if (between > header.bottom - header.top + 1 || !holdsFigure(above) || !holdsFigure(below)) return null;
  const [before, after] = [above, below].map((row) => ordinalOf(row, header));
  const goesOn =
    before === undefined || after === undefined || Number.isNaN(before + after) || after > before;
  return goesOn ? next : null;
}

function skipHeadings(rows: readonly GridRow[], from: number, step: 1 | -1, isWord: IsWord): number {
  let at = from;
  while (rows[at] !== undefined && isHeadingOrRest(rows[at], isWord)) at += step;
  return at;
}

/** A heading row, or a row of headings that one of three rows holds alone. */
function isHeadingOrRest(row: GridRow | undefined, isWord: IsWord): boolean {
  return row?.cells.every(isWord) ?? false;
}

function holdsFigure({ cells }: GridRow): boolean {
  return cells.some(({ text }) => /\d/u.test(text));
}

function ordinalOf({ cells }: GridRow, { columns }: Header): number | undefined {
  const column = columns.get('ordinal');
  const cell = cells.find((one) => one.column === column);
  return cell === undefined ? undefined : Number(cell.text);
}
