// A sheet's XML → its cells as stored, before shared strings and formats are known, and its merged areas.

import type { Archive } from '#ooxml/package/archive';
import type { Budget } from '#ooxml/package/budget';
import type { Attributes } from '#ooxml/package/walk-xml';
import { readXml } from '#ooxml/package/xml';
import { lastColumn, lastRow, type Merge, readAddress, type Span } from './grid.ts';
import { isHidden } from './is-hidden.ts';
import { type FontEffect, runEffects } from './run-effects.ts';
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
  /** Effects on digits of an inline string. */
  readonly effects: readonly FontEffect[];
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
  const effects = runEffects();
  let inHiddenRow = false;
  const filled = { rows: 0, last: 0 };
  let at: At = { row: 0, column: 0 };
  /** Attributes of the cell that is open; what it holds, which most cells of a sheet formatted to its end do not. */
  let opened: Attributes | null = null;
  let value: string | null = null;
  let formula: string | null = null;
  let into: 'value' | 'formula' | null = null;
  let phonetic = false;
  const openWithinCell = (element: string, attributes: Attributes) => {
    if (element === 'v' || element === 't') {
      value ??= '';
      into = phonetic ? null : 'value';
    } else if (element === 'f') {
      formula ??= '';
      into = phonetic ? null : 'formula';
    } else if (element === 'rPh') phonetic = true;
    else effects.open(element, attributes);
  };
  const closeCell = ({ t: type = 'n', s: style = '0' }: Attributes) => {
    const { row, column } = at;
    if ((value !== null || formula !== null) && row <= lastRow && column <= lastColumn) {
      budget.cell();
      if (row !== filled.last) budget.rows(++filled.rows);
      filled.last = row;
      cells.push({ row, column, type, style: Number(style), value, formula, effects: effects.taken() });
      if (inHiddenRow) hiddenRows.add(row);
    }
    opened = null;
    value = null;
    formula = null;
  };
  await readXml(archive, path, {
    open: (element, attributes) => {
      if (opened !== null) openWithinCell(element, attributes);
      else if (element === 'c') {
        at = walk.cell(attributes.r);
        opened = attributes;
      } else if (element === 'row') {
        walk.row(attributes.r);
        inHiddenRow = isHidden(attributes, attributes.ht);
      } else if (element === 'col') {
        if (isHidden(attributes, attributes.width) && hiddenColumns.length < lastColumn)
          hiddenColumns.push({ first: Number(attributes.min), last: Number(attributes.max) });
      } else if (element === 'mergeCell') {
        merges.push(...readMerge(attributes.ref ?? ''));
        budget.merges(merges.length);
      }
    },
    text: (text) => {
      if (into === null || opened === null) return;
      budget.characters(text.length);
      const all = ((into === 'value' ? value : formula) ?? '') + text;
      if (into === 'value') value = all;
      else formula = all;
      effects.text(text);
      budget.cellCharacters(all.length);
    },
    close: (element) => {
      if (element === 'c' && opened !== null) closeCell(opened);
      else if (element === 'v' || element === 't' || element === 'f') into = null;
      else if (element === 'rPh') phonetic = false;
      else effects.close(element);
    },
  });
  return { cells, merges, hiddenRows, hiddenColumns };
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
