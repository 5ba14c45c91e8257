// Rows of texts, as a text file has them → a grid.
import type { Cell, Grid } from '#ooxml/spreadsheet/grid';

export function gridOfTexts(name: string, rows: readonly (readonly string[])[]): Grid {
  return {
    name,
    rows: rows.map((texts, index) => ({
      number: index + 1,
      cells: texts.flatMap((text, column): readonly Cell[] =>
        text.trim() === ''
          ? []
          : [{ kind: 'text', text: text.normalize('NFC'), row: index + 1, column: column + 1 }],
      ),
    })),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: [],
  };
}
