// The position of each cell of a sheet, row by row as they come; a cell that stands twice, or elsewhere than it says, is refused.

import { refuseDamaged } from '#ooxml/package/refusal';
import { cellAddress, lastRow, readAddress } from './grid.ts';

export interface At {
  readonly row: number;
  readonly column: number;
}

export interface WalkedCells {
  /** A row begins; `stated` is the number it gives itself, where it does. */
  readonly row: (stated: string | undefined) => void;
  /** A cell of that row; without an address of its own it stands right of the one before it. */
  readonly cell: (stated: string | undefined) => At;
}

/**
 * Excel, too, takes a file for damaged in which a cell stands elsewhere than it says, or a cell or a row twice: which one counts would
 * be a guess. Only the columns of the open row are kept: a sheet may be formatted down to its last row.
 */
export function walkCells(): WalkedCells {
  let rows: Uint8Array = new Uint8Array(1024);
  const columns = new Set<number>();
  let at: At = { row: 0, column: 0 };
  /** Whether the open row, or a cell in it, has said which it is. */
  let settled = false;
  const settle = () => {
    if (rows[at.row] === 1)
      refuseDamaged(`dòng ${at.row} được ghi hai lần`, `row ${at.row} is written twice`);
    if (at.row >= rows.length && at.row <= lastRow) rows = grown(rows, at.row);
    rows[at.row] = 1;
    settled = true;
  };
  return {
    row: (stated) => {
      at = { row: rowNumber(stated, at.row + 1), column: 0 };
      columns.clear();
      settled = false;
      if (stated !== undefined) settle();
    },
    cell: (stated) => {
      at = cellAt(stated, at, settled);
      if (!settled) settle();
      if (columns.has(at.column)) {
        const cell = cellAddress(at.row, at.column);
        refuseDamaged(`ô ${cell} được ghi hai lần`, `cell ${cell} is written twice`);
      }
      columns.add(at.column);
      return at;
    },
  };
}

/** At least twice as long. Not as long as the longest sheet at once: a megabyte for each takes longer than the cells of most. */
function grown(rows: Uint8Array, needed: number): Uint8Array {
  const longer = new Uint8Array(Math.max(rows.length * 2, needed + 1));
  longer.set(rows);
  return longer;
}

function rowNumber(stated: string | undefined, next: number): number {
  const row = stated === undefined ? next : Number(stated);
  if (!Number.isInteger(row) || row < 1)
    refuseDamaged(`một dòng có số “${stated?.slice(0, 20)}”`, `a row has number “${stated?.slice(0, 20)}”`);
  return row;
}

function cellAt(stated: string | undefined, before: At, settled: boolean): At {
  if (stated === undefined) return { row: before.row, column: before.column + 1 };
  const found = readAddress(stated);
  if (found !== null && (!settled || found.row === before.row)) return found;
  const [cell, line] = [stated.slice(0, 20), before.row];
  return refuseDamaged(`ô “${cell}” nằm ở dòng ${line}`, `cell “${cell}” stands in row ${line}`);
}
