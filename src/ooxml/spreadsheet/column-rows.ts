// A few columns of a sheet, row by row, as texts: the texts of all other cells are passed over as they come.

import type { Archive } from '#ooxml/package/archive';
import type { Budget } from '#ooxml/package/budget';
import { endReading, isEndOfReading } from '#ooxml/package/refusal';
import type { Attributes } from '#ooxml/package/walk-xml';
import { readXml } from '#ooxml/package/xml';
import { isHidden } from './is-hidden.ts';
import { walkCells } from './walk-cells.ts';

/** A cell as stored: its text, or the number of a shared one. */
type StoredText = string | number | null;

/** Cells by row, from row 1; a row that has none is missing. */
export type StoredRows = (readonly StoredText[] | undefined)[];

export interface ColumnRows {
  readonly rows: StoredRows;
  /** Numbers of the rows among them that the sheet does not show: hidden, or filtered out. */
  readonly hidden: readonly number[];
}

/** In place of a formula without a stored value; it reads neither as a date nor as a status. */
const uncalculated = '=';

/** `wanted`: columns from 1; null for all. Reading ends after row `last`. */
export async function readColumnRows(
  archive: Archive,
  path: string,
  { wanted, last, from1904 }: { wanted: readonly number[] | null; last: number; from1904: boolean },
  budget: Budget,
): Promise<ColumnRows> {
  const rows: StoredRows = [];
  const hidden: number[] = [];
  let inHiddenRow = false;
  const positions = new Map(wanted?.map((column, index) => [column, index]));
  const walk = walkCells();
  let row: StoredText[] = [];
  let position = -1;
  let cell: Attributes | null = null;
  let text: string | null = null;
  let hasFormula = false;
  let into = false;
  let phonetic = false;
  const end = () => {
    const value = text === null ? (hasFormula ? uncalculated : null) : storedOf(cell?.t, text, from1904);
    if (value === null || value === '') return;
    budget.cell();
    row[position] = value;
  };
  const startCell = (attributes: Attributes) => {
    const at = walk.cell(attributes.r);
    if (at.row > last) endReading();
    position = wanted === null ? at.column - 1 : (positions.get(at.column) ?? -1);
    if (position < 0) return;
    if (inHiddenRow && rows[at.row - 1] === undefined) hidden.push(at.row);
    rows[at.row - 1] = row;
    cell = attributes;
    text = null;
    hasFormula = false;
  };
  const openWithinCell = (element: string) => {
    if (element === 'rPh') phonetic = true;
    else if (element === 'f') hasFormula = true;
    else if ((element === 'v' || element === 't') && !phonetic) {
      into = true;
      text ??= '';
    }
  };
  try {
    await readXml(archive, path, {
      open: (element, attributes) => {
        if (element === 'row') {
          walk.row(attributes.r);
          inHiddenRow = isHidden(attributes, attributes.ht);
          row = [];
        } else if (element === 'c') startCell(attributes);
        else if (cell !== null) openWithinCell(element);
      },
      text: (piece) => {
        if (!into || cell === null || text === null) return;
        budget.characters(piece.length);
        text += piece;
        budget.cellCharacters(text.length);
      },
      close: (element) => {
        if (element === 'v' || element === 't') into = false;
        else if (element === 'rPh') phonetic = false;
        else if (element === 'c' && cell !== null) {
          end();
          cell = null;
        }
      },
    });
  } catch (error) {
    if (!isEndOfReading(error)) throw error;
  }
  return { rows, hidden };
}

/** A day of the 1904 calendar is 1462 days earlier than its number says. */
function storedOf(type: string | undefined, text: string, from1904: boolean): StoredText {
  if (type === 's') return text.trim() === '' ? null : Number(text);
  const isNumber = type === undefined || type === 'n';
  if (isNumber && from1904 && /^[0-9]{4,5}(?:[.][0-9]+)?$/u.test(text.trim()))
    return `${Number(text) + 1462}`;
  return isNumber ? text.trim() : text;
}
