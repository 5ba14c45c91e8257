// A table of the result workbook: title, grouped header, rows; frozen, filtered and set up for printing.

import { depthOf, type Heading, leavesOf, writeGroupedHeader } from '#ooxml/write/grouped-header';
import { background, gridLines, heightFor, printSetUp, styleHead, typeface } from '#ooxml/write/sheet-style';
import type { CellValue, Style, Workbook, Worksheet } from '#ooxml/write/workbook-types';

export interface ResultColumn extends Heading {
  readonly width?: number;
  /** Words stand left and wrap; everything else is centred. */
  readonly words?: boolean;
  readonly under?: readonly ResultColumn[];
}

/** A value with the number format it is shown by. */
export interface ResultCell {
  readonly value: CellValue;
  readonly format?: string;
}

export interface ResultSheet {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly ResultColumn[];
  readonly frozen: number;
}

export interface ResultRows {
  readonly sheet: Worksheet;
  readonly firstRow: number;
  /** Adds the row below the last one. */
  add(cells: readonly ResultCell[], rowStyle?: RowStyle): void;
  /** Sets the filter once all rows are there. */
  finish(): void;
}

const top = 4;

export function addResultSheet(workbook: Workbook, table: ResultSheet): ResultRows {
  const { name, title, subtitle, columns, frozen } = table;
  const depth = depthOf(columns);
  const firstRow = top + depth;
  const leaves = leavesOf(columns) as readonly ResultColumn[];
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozen, ySplit: firstRow - 1 }],
    pageSetup: printSetUp(`${top}:${firstRow - 1}`),
  });
  leaves.forEach(({ width = 11 }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  [title, subtitle].forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = text;
    cell.font = index === 0 ? { ...typeface, size: 14, bold: true } : { ...typeface, italic: true };
  });
  writeGroupedHeader(sheet, columns, { row: top, column: 1, depth }, (cell) => styleHead(cell));
  sheet.getRow(firstRow - 1).height = depth === 1 ? 36 : 34;
  const styles = sharedStyles();
  let next = firstRow;
  return {
    sheet,
    firstRow,
    add(cells, rowStyle = 'plain') {
      writeRow(sheet, next, cells, { leaves, rowStyle, styles });
      next += 1;
    },
    finish() {
      sheet.autoFilter = {
        from: { row: firstRow - 1, column: 1 },
        to: { row: Math.max(next - 1, firstRow - 1), column: leaves.length },
      };
    },
  };
}

type RowStyle = 'plain' | 'whole';
type StyleOf = (words: boolean, rowStyle: RowStyle, format: string | undefined) => Partial<Style>;

interface CellStyles {
  readonly leaves: readonly ResultColumn[];
  readonly rowStyle: RowStyle;
  readonly styles: StyleOf;
}

function writeRow(
  sheet: Worksheet,
  number: number,
  cells: readonly ResultCell[],
  { leaves, rowStyle, styles }: CellStyles,
): void {
  const texts: [string, number][] = [];
  leaves.forEach(({ width = 11, words = false }, index) => {
    const { value, format } = cells[index] ?? { value: null };
    const cell = sheet.getCell(number, index + 1);
    cell.value = value;
    cell.style = styles(words, rowStyle, format);
    if (typeof value === 'string') texts.push([value, width]);
  });
  sheet.getRow(number).height = heightFor(texts);
}

/** One object for all cells of one style: a province's overview has some two hundred thousand. */
function sharedStyles(): StyleOf {
  const made = new Map<string, Partial<Style>>();
  return (words, rowStyle, format) => {
    const key = JSON.stringify([words, rowStyle, format]);
    const style = made.get(key) ?? styleOf(words, rowStyle, format);
    made.set(key, style);
    return style;
  };
}

const styleOf: StyleOf = (words, rowStyle, format) => ({
  font: { ...typeface, bold: rowStyle === 'whole' },
  border: gridLines,
  alignment: { vertical: 'middle', horizontal: words ? 'left' : 'center', wrapText: true },
  ...(rowStyle === 'whole' ? { fill: background('F3F6FA') } : {}),
  ...(format === undefined ? {} : { numFmt: format }),
});
