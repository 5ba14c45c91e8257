// Rows of a Word table, whose cells may span columns and go on over rows, as a grid.
import type { Cell, Grid, GridRow, Merge } from '#ooxml/spreadsheet/grid';
import { visibleColumns } from './column-edges.ts';

export interface WordCell {
  /** Columns of the table's grid. */
  readonly span: number;
  /** `restart` begins a cell that goes on below, `continue` is such a rest. */
  readonly vertical: 'restart' | 'continue' | null;
  readonly text: string;
}

export interface WordRow {
  /** Columns of the table's grid left free before the first cell. */
  readonly before: number;
  readonly cells: readonly WordCell[];
}

/** Word itself allows 63. */
const maxColumns = 400;

/** `widths` of the table's own grid; empty where the file gives none. */
export function gridOfTable(name: string, rows: readonly WordRow[], widths: readonly number[]): Grid {
  const placed = visibleColumns(rows.map(spansOf), widths);
  const merges: Merge[] = [];
  /** Cells that may go on below, by their first column. */
  const open = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  const gridRows = rows.map((row, index): GridRow => {
    const number = index + 1;
    const cells = row.cells.flatMap(({ vertical, text }, position): Cell[] => {
      const at = placed[index]?.[position];
      if (at === undefined || at.left > maxColumns) return [];
      const above = open.get(at.left);
      if (vertical === 'continue' && above !== undefined) {
        above.bottom = number;
        return [];
      }
      const area = { top: number, left: at.left, bottom: number, right: Math.min(at.right, maxColumns) };
      if (vertical === 'restart') open.set(at.left, area);
      else open.delete(at.left);
      if (vertical === 'restart' || area.right > area.left) merges.push(area);
      return text.trim() === '' ? [] : [{ kind: 'text', text, row: number, column: at.left }];
    });
    return { number, cells };
  });
  return {
    name,
    hiddenRows: new Set(),
    hiddenColumns: [],
    rows: gridRows,
    merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
  };
}

function spansOf({ before, cells }: WordRow): readonly { readonly left: number; readonly right: number }[] {
  let column = Math.min(before, maxColumns);
  return cells.map(({ span }) => {
    const left = column + 1;
    column += Math.min(span, maxColumns);
    return { left, right: column };
  });
}
