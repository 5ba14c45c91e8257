// A header over several rows: a title above its columns is merged over them, a column without one over all rows.
import type ExcelJS from 'exceljs';

export interface Heading {
  readonly title: string;
  readonly under?: readonly Heading[];
}

/** Writes the headings with their top left corner at `row`, `column`; `style` gives each cell its look. */
export function writeGroupedHeader<H extends Heading>(
  sheet: ExcelJS.Worksheet,
  headings: readonly H[],
  at: { readonly row: number; readonly column: number; readonly depth: number },
  style: (cell: ExcelJS.Cell, heading: Heading) => void,
): void {
  let column = at.column;
  for (const heading of headings) {
    const width = leavesOf([heading]).length;
    const height = heading.under === undefined ? at.depth : 1;
    for (let r = 0; r < height; r += 1)
      for (let c = 0; c < width; c += 1) style(sheet.getCell(at.row + r, column + c), heading);
    sheet.getCell(at.row, column).value = heading.title;
    if (width > 1 || height > 1) sheet.mergeCells(at.row, column, at.row + height - 1, column + width - 1);
    if (heading.under !== undefined)
      writeGroupedHeader(sheet, heading.under, { row: at.row + 1, column, depth: at.depth - 1 }, style);
    column += width;
  }
}

/** The headings that stand directly over a column, from left to right. */
export function leavesOf(headings: readonly Heading[]): readonly Heading[] {
  return headings.flatMap((heading) => (heading.under === undefined ? [heading] : leavesOf(heading.under)));
}

/** How many rows the headings take. */
export function depthOf(headings: readonly Heading[]): number {
  return Math.max(...headings.map(({ under }) => 1 + (under === undefined ? 0 : depthOf(under))));
}
