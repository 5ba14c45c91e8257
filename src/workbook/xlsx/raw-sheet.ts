// A sheet's XML → its cells as stored, before shared strings and formats are known, and its merged areas.
import { lastColumn, lastRow, type Merge, readAddress } from '../grid.ts';
import type { Archive } from './archive.ts';
import type { Budget } from './budget.ts';
import { readXml } from './xml.ts';

export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** Attribute `t`: n, s, str, inlineStr, b, e, d (ECMA-376 Part 1, 18.18.11). */
  readonly type: string;
  readonly style: number;
  /** What `v` or the inline string holds; null where there is neither. */
  readonly value: string | null;
  /** Text of `f`; null where the cell has no formula, "" where it shares that of another cell. */
  readonly formula: string | null;
}

export interface RawSheet {
  readonly cells: readonly RawCell[];
  readonly merges: readonly Merge[];
}

/** Cells that are only formatted take no room: a sheet may be formatted down to its last row. */
export async function readRawSheet(archive: Archive, path: string, budget: Budget): Promise<RawSheet> {
  const cells: RawCell[] = [];
  const merges: Merge[] = [];
  let at = { row: 0, column: 0 };
  let cell: { -readonly [member in keyof RawCell]: RawCell[member] } | null = null;
  let into: 'value' | 'formula' | null = null;
  let phonetic = false;
  await readXml(archive, path, {
    open: (element, attributes) => {
      switch (element) {
        case 'row':
          at = { row: Number(attributes.r ?? at.row + 1), column: 0 };
          break;
        case 'c':
          at = readAddress(attributes.r ?? '') ?? { row: at.row, column: at.column + 1 };
          cell = {
            ...at,
            type: attributes.t ?? 'n',
            style: Number(attributes.s ?? 0),
            value: null,
            formula: null,
          };
          break;
        case 'v':
        case 't':
          if (cell !== null && !phonetic) into = 'value';
          if (cell !== null) cell.value ??= '';
          break;
        case 'f':
          into = 'formula';
          if (cell !== null) cell.formula ??= '';
          break;
        case 'rPh':
          phonetic = true;
          break;
        case 'mergeCell': {
          const merge = readMerge(attributes.ref ?? '');
          if (merge !== null) merges.push(merge);
          budget.merges(merges.length);
          break;
        }
      }
    },
    text: (text) => {
      if (cell === null || into === null) return;
      budget.characters(text.length);
      cell[into] = (cell[into] ?? '') + text;
    },
    close: (element) => {
      if (element === 'rPh') phonetic = false;
      if (element === 'v' || element === 't' || element === 'f') into = null;
      if (element !== 'c' || cell === null) return;
      if ((cell.value !== null || cell.formula !== null) && isOfTheSheet(cell)) {
        budget.cell();
        cells.push(cell);
      }
      cell = null;
    },
  });
  return { cells, merges };
}

function isOfTheSheet({ row, column }: RawCell): boolean {
  return row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn;
}

/** "D5:F6" → its corners; null where the text is none, as a merge of one cell is none. */
export function readMerge(ref: string): Merge | null {
  const [from = '', to = from] = ref.split(':');
  const [a, b] = [readAddress(from), readAddress(to)];
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
