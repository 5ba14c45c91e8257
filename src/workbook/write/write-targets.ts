// The targets of one sheet put into its XML: values, headings of new columns, the look of new rows; then its sums.

import { withValue } from '#ooxml/edit/cell-xml';
import { type EditCell, editCells } from '#ooxml/edit/edit-cells';
import { recalculate } from '#ooxml/edit/recalculate';
import { attribute } from '#ooxml/package/tag';
import { cellAddress } from '#ooxml/spreadsheet/grid';
import type { Placed, Target } from './targets.ts';

/** The cell as the file has it; empty where it has none. */
export function cellOf(sheetXml: string, { row, column }: Pick<Target, 'row' | 'column'>): string {
  const address = cellAddress(row, column);
  return new RegExp(`<c\\s[^>]*?\\br="${address}"[^>]*?(?:/>|>.*?</c>)`, 'su').exec(sheetXml)?.[0] ?? '';
}

/** Null where the sheet is not written as Excel does. */
export function writeTargets(sheetXml: string, placed: Placed): string | null {
  const edits = new Map<string, EditCell>();
  const { headings, headerRow, newRows, lastRow } = placed;
  const leftOf = Math.min(...headings.map(({ column }) => column)) - 1;
  for (const { column, title } of headings) {
    const style = styleAt(sheetXml, headerRow, leftOf);
    edits.set(cellAddress(headerRow, column), (cell) => withValue(cell, title, style));
  }
  for (const { row, column, value } of placed.targets) {
    const isNew = newRows.includes(row) && lastRow !== null;
    const style = isNew
      ? styleAt(sheetXml, lastRow, column)
      : styleAt(sheetXml, row, Math.min(column, leftOf));
    edits.set(cellAddress(row, column), (cell) => withValue(cell, value, style));
  }
  const edited = editCells(sheetXml, edits);
  return edited === null
    ? null
    : recalculate(
        widen(
          edited,
          headings.map(({ column }) => column),
        ),
      );
}

function styleAt(sheetXml: string, row: number, column: number): string {
  if (!Number.isFinite(column) || column < 1) return '';
  const cell = cellOf(sheetXml, { row, column });
  return attribute(cell.slice(0, cell.indexOf('>') + 1), 's');
}

const newColumnWidth = 14;

/** So that a new heading can be read. Columns stand in order; those added lie right of all that hold anything. */
function widen(sheetXml: string, columns: readonly number[]): string {
  const added = columns
    .filter((column) => !covers(sheetXml, column))
    .map((column) => `<col min="${column}" max="${column}" width="${newColumnWidth}" customWidth="1"/>`)
    .join('');
  if (added === '') return sheetXml;
  return sheetXml.includes('</cols>')
    ? sheetXml.replace('</cols>', () => `${added}</cols>`)
    : sheetXml.replace(/<sheetData\b/u, (start) => `<cols>${added}</cols>${start}`);
}

function covers(sheetXml: string, column: number): boolean {
  return [...sheetXml.matchAll(/<col\s[^>]*>/gu)].some(([tag]) => Number(attribute(tag, 'max')) >= column);
}
