// Cells of an HTML table placed on a grid: colspan and rowspan become merged areas.

import type { Budget } from '#ooxml/package/budget';
import { plainDecimal } from '#ooxml/spreadsheet/cell-content';
import {
  type Cell,
  type CellContent,
  type GridRow,
  lastColumn,
  lastRow,
  type Merge,
  type Span,
  type TextEffect,
} from '#ooxml/spreadsheet/grid';

export interface TableBuilder {
  /** `col` of the table's head: how wide, and whether it is shown. */
  readonly column: (attributes: Readonly<Record<string, string>>, hidden: boolean) => void;
  readonly startRow: (hidden: boolean) => void;
  readonly startCell: (attributes: Readonly<Record<string, string>>) => void;
  readonly endCell: (text: string, effects: readonly TextEffect[]) => void;
  readonly rows: () => readonly GridRow[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly Span[];
}

/** The most that HTML itself allows. */
const widestSpan = 1_000;

export function makeTableBuilder(budget: Budget): TableBuilder {
  const rows = new Map<number, Cell[]>();
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: Span[] = [];
  let columnsOfHead = 0;
  /** The last row that a cell from above reaches down to, by column. */
  const takenUntil = new Map<number, number>();
  let row = 0;
  let column = 0;
  let storedNumber: string | undefined;
  return {
    column: (attributes, hidden) => {
      const width = span(attributes.span, widestSpan);
      if (hidden) hiddenColumns.push({ first: columnsOfHead + 1, last: columnsOfHead + width });
      columnsOfHead += width;
    },
    startRow: (hidden) => {
      row += 1;
      column = 0;
      if (hidden) hiddenRows.add(row);
    },
    startCell: (attributes) => {
      if (row === 0) row = 1;
      column += 1;
      while ((takenUntil.get(column) ?? 0) >= row) {
        column += 1;
        // Each step counts towards the limit, or a page of spans alone could take without end.
        budget.characters(1);
      }
      storedNumber = attributes['x:num'];
      const width = span(attributes.colspan, widestSpan);
      const height = span(attributes.rowspan, lastRow);
      budget.characters(width);
      for (let taken = column; taken < column + width; taken += 1) takenUntil.set(taken, row + height - 1);
      if (width > 1 || height > 1) {
        merges.push({ top: row, left: column, bottom: row + height - 1, right: column + width - 1 });
        budget.merges(merges.length);
      }
    },
    endCell: (text, effects) => {
      if (text === '' || column > lastColumn || row > lastRow) return;
      budget.cell();
      const cells = rows.get(row) ?? [];
      const content = contentOf(text, storedNumber);
      cells.push({ ...content, row, column, ...(effects.length === 0 ? {} : { effects }) });
      rows.set(row, cells);
      budget.rows(rows.size);
    },
    rows: () => [...rows].map(([number, cells]) => ({ number, cells })),
    merges,
    hiddenRows,
    hiddenColumns,
  };
}

/** Excel's own HTML keeps the number beside the text that shows it. */
function contentOf(text: string, storedNumber: string | undefined): CellContent {
  const value = storedNumber === undefined || storedNumber.trim() === '' ? Number.NaN : Number(storedNumber);
  if (!Number.isFinite(value)) return { kind: 'text', text };
  return { kind: 'number', text, decimal: plainDecimal(value), percent: text.endsWith('%') };
}

function span(text: string | undefined, max: number): number {
  const value = Number.parseInt(text ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), max);
}
