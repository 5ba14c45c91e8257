// Tables of the report template: fixed columns in millimetres, header rows repeated on each page, rows kept whole.
import {
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { styleId, twipsOfMillimetres } from '../units.ts';

export interface Cell {
  readonly text: string;
  readonly style: string;
  readonly bold?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  /** One cell over several rows, as many as a passage gives: where it begins, or goes on. */
  readonly down?: 'begins' | 'goes on';
  /** In place of the text, from the top of the cell. */
  readonly paragraphs?: readonly Paragraph[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeated at the top of each page. */
  readonly isHeader?: boolean;
  /** Not parted from the row below by the end of a page. */
  readonly staysWithNext?: boolean;
  /** At least so many millimetres: LibreOffice cuts a cell over two header rows where a page repeats them. */
  readonly height?: number;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table with lines around every cell. */
export function ruledTable(columnWidths: readonly number[], rows: readonly Row[]): Table {
  const side = twipsOfMillimetres(1);
  return new Table({
    columnWidths: columnWidths.map(twipsOfMillimetres),
    width: { size: twipsOfMillimetres(sum(columnWidths)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: side, right: side, marginUnitType: WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: rows.map((row) => ruledRow(row)),
  });
}

/** A table without lines, to set things side by side. */
export function sideBySide(
  columnWidths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  return new Table({
    columnWidths: columnWidths.map(twipsOfMillimetres),
    width: { size: twipsOfMillimetres(sum(columnWidths)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, column) => tableCell({ children }, columnWidths[column] ?? 0)),
        }),
    ),
  });
}

function ruledRow({ cells, isHeader = false, staysWithNext = false, height }: Row): TableRow {
  return new TableRow({
    ...(height === undefined
      ? {}
      : { height: { value: twipsOfMillimetres(height), rule: HeightRule.ATLEAST } }),
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    children: cells.map(
      ({ text, style, bold, columns, rows, down, paragraphs }) =>
        new TableCell({
          verticalAlign:
            paragraphs === undefined && down === undefined
              ? VerticalAlignTable.CENTER
              : VerticalAlignTable.TOP,
          ...(down === undefined
            ? {}
            : {
                verticalMerge: down === 'begins' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
              }),
          ...(columns === undefined ? {} : { columnSpan: columns }),
          ...(rows === undefined ? {} : { rowSpan: rows }),
          children: paragraphs ?? [
            new Paragraph({
              style: styleId(style),
              ...(staysWithNext ? { keepNext: true } : {}),
              children: [new TextRun({ text, ...(bold === undefined ? {} : { bold }) })],
            }),
          ],
        }),
    ),
  });
}

function tableCell(options: ITableCellOptions, width: number): TableCell {
  return new TableCell({ ...options, width: { size: twipsOfMillimetres(width), type: WidthType.DXA } });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
