// A sheet's XML → its cells as stored, before shared strings and formats are known, and its merged areas.

import type { Archive } from '#ooxml/package/archive';
import type { Budget } from '#ooxml/package/budget';
import { type Attributes, readXml } from '#ooxml/package/xml';
import { lastColumn, lastRow, type Merge, readAddress, type Span } from './grid.ts';
import { type FontMark, runMarks } from './run-marks.ts';
import { type At, walkCells } from './walk-cells.ts';

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
  /** How digits of an inline string stand apart. */
  readonly marks: readonly FontMark[];
}

export interface RawSheet {
  readonly cells: readonly RawCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly Span[];
}

/** Cells that are only formatted take no room: a sheet may be formatted down to its last row. */
export async function readRawSheet(archive: Archive, path: string, budget: Budget): Promise<RawSheet> {
  const cells: RawCell[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: Span[] = [];
  const walk = walkCells();
  const marks = runMarks();
  let inHiddenRow = false;
  let at: At = { row: 0, column: 0 };
  /** Attributes of the cell that is open; the cell itself is made only where it holds something. */
  let opened: Attributes | null = null;
  let cell: WorkingCell | null = null;
  let into: 'value' | 'formula' | null = null;
  let phonetic = false;
  const openWithinCell = (element: string, attributes: Attributes, ofCell: Attributes) => {
    if (element === 'rPh') phonetic = true;
    if (element !== 'f' && element !== 'v' && element !== 't') return marks.open(element, attributes);
    cell ??= startCell(at, ofCell);
    const member = element === 'f' ? 'formula' : 'value';
    cell[member] ??= '';
    into = phonetic ? null : member;
  };
  await readXml(archive, path, {
    open: (element, attributes) => {
      if (opened !== null) openWithinCell(element, attributes, opened);
      else if (element === 'row') {
        walk.row(attributes.r);
        inHiddenRow = isHidden(attributes, attributes.ht);
      } else if (element === 'col') {
        if (isHidden(attributes, attributes.width) && hiddenColumns.length < lastColumn)
          hiddenColumns.push({ first: Number(attributes.min), last: Number(attributes.max) });
      } else if (element === 'c') {
        at = walk.cell(attributes.r);
        opened = attributes;
      } else if (element === 'mergeCell') {
        merges.push(...readMerge(attributes.ref ?? ''));
        budget.merges(merges.length);
      }
    },
    text: (text) => {
      if (cell === null || into === null) return;
      budget.characters(text.length);
      cell[into] = (cell[into] ?? '') + text;
      marks.text(text);
      budget.cellCharacters(cell[into]?.length ?? 0);
    },
    close: (element) => {
      if (element === 'rPh') phonetic = false;
      if (element === 'v' || element === 't' || element === 'f') into = null;
      marks.close(element);
      if (element !== 'c') return;
      if (cell !== null && isOfTheSheet(cell)) {
        budget.cell();
        cell.marks = marks.taken();
        cells.push(cell);
        if (inHiddenRow) hiddenRows.add(cell.row);
      }
      opened = null;
      cell = null;
    },
  });
  return { cells, merges, hiddenRows, hiddenColumns };
}

type WorkingCell = { -readonly [member in keyof RawCell]: RawCell[member] };

function startCell(at: At, { t, s }: Attributes): WorkingCell {
  return { ...at, type: t ?? 'n', style: Number(s ?? 0), value: null, formula: null, marks: [] };
}

/** A row or column that is hidden, filtered out, or drawn with no height or width. */
function isHidden({ hidden }: Attributes, size: string | undefined): boolean {
  return hidden === '1' || hidden === 'true' || (size !== undefined && Number(size) === 0);
}

function isOfTheSheet({ row, column }: RawCell): boolean {
  return row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn;
}

/** "D5:F6" → its corners; nothing where the text is none. */
function readMerge(ref: string): readonly Merge[] {
  const [from = '', to = from, more] = ref.split(':');
  if (more !== undefined) return [];
  const [a, b] = [readAddress(from), readAddress(to)];
  if (a === null || b === null) return [];
  return [
    {
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    },
  ];
}
