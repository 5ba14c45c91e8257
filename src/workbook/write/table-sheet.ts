// One table of the input workbook by the contract: grouped header, notes, drop-downs, and rows to type into.

import type { Column } from '#contract/column';
import type { TableContract } from '#contract/sheet';
import { cellAddress } from '#ooxml/spreadsheet/grid';
import { allowOnly } from '#ooxml/write/data-validation';
import { depthOf, type Heading, writeGroupedHeader } from '#ooxml/write/grouped-header';
import { background, gridLines, heightFor, printSetUp, styleHead, typeface } from '#ooxml/write/sheet-style';
import type { Style, Workbook, Worksheet } from '#ooxml/write/workbook-types';
import { type ListRanges, ruleOf } from './cell-rules.ts';
import { addChecks } from './check-cells.ts';
import { foldedColumns, needColours, needOf, noteOf, numberFormatOf, widthOf } from './column-format.ts';

/** Cells of one row by the member of their column. */
export type InputRow = Readonly<Record<string, string | number | null>>;

export interface TableSheet {
  readonly contract: TableContract;
  readonly title: string;
  readonly rows: readonly InputRow[];
  /** Columns that stay in sight when scrolling. */
  readonly frozen: number;
  readonly pagesWide: number;
  /** Stands under the rows, in the first column. */
  readonly remark?: string | undefined;
}

/** Rows for which drop-downs and limits hold; bounded, never whole columns. */
export function ruledRows(filled: number): number {
  return Math.max(filled + 5, 500);
}

const top = 4;

/** The first row under the header of a contract's table. */
export function firstRowOf(contract: TableContract): number {
  return top + depthOf(headingsOf(contract.columns));
}

export function addTableSheet(workbook: Workbook, table: TableSheet, lists: ListRanges): void {
  const { contract, rows, frozen, pagesWide, remark } = table;
  const headings = headingsOf(contract.columns);
  const firstRow = firstRowOf(contract);
  const sheet = workbook.addWorksheet(contract.name, {
    properties: { outlineLevelCol: 1 },
    views: [{ state: 'frozen', xSplit: frozen, ySplit: firstRow - 1 }],
    pageSetup: printSetUp(`${top}:${firstRow - 1}`, pagesWide),
  });
  styleColumns(sheet, contract.columns, rows);
  writeTitles(sheet, table);
  writeGroupedHeader(sheet, headings, { row: top, column: 1, depth: firstRow - top }, (cell, heading) =>
    styleHead(cell, background(needColours['need' in heading ? (heading as Needed).need : 'usual'])),
  );
  sheet.getRow(firstRow - 1).height = firstRow - top === 1 ? 36 : 52;
  contract.columns.forEach((column, index) => {
    annotate(sheet, column, index + 1, {
      firstRow,
      ruled: ruledRows(rows.length),
      lists,
      ownsGroups: contract.key === 'groups',
    });
  });
  const below = writeRows(sheet, contract.columns, rows, firstRow);
  addChecks(sheet, contract, { top, firstRow, lastRow: below - 1 });
  if (remark !== undefined) {
    const cell = sheet.getCell(below + 1, 1);
    cell.value = remark;
    cell.font = { ...typeface, italic: true };
    cell.alignment = { horizontal: 'left', wrapText: false };
  }
}

type Needed = Heading & { readonly need: keyof typeof needColours };

/** Neighbours with the same first word of their path stand under it. */
function headingsOf(columns: readonly Column[]): readonly Heading[] {
  const headings: { title: string; need: Needed['need']; under?: Needed[] }[] = [];
  for (const column of columns) {
    const need = needOf(column);
    const mark = need === 'required' ? ' *' : '';
    const [block = '', leaf] = column.path;
    if (leaf === undefined) {
      headings.push({ title: `${block}${mark}`, need });
      continue;
    }
    const last = headings.at(-1);
    const under = { title: `${leaf}${mark}`, need };
    if (last?.under !== undefined && last.title === block) last.under.push(under);
    else headings.push({ title: block, need, under: [under] });
  }
  return headings;
}

/** What holds a figure already is not folded away: nobody should count what a clerk cannot see. */
function styleColumns(sheet: Worksheet, columns: readonly Column[], rows: readonly InputRow[]): void {
  const folded = foldedColumns(columns).map(
    (isFolded, index) =>
      isFolded && rows.every((row) => (row[columns[index]?.member ?? ''] ?? null) === null),
  );
  columns.forEach((column, index) => {
    const sheetColumn = sheet.getColumn(index + 1);
    sheetColumn.width = widthOf(column);
    sheetColumn.style = lookOf(column);
    if (folded[index] !== true) return;
    sheetColumn.outlineLevel = 1;
    sheetColumn.hidden = true;
  });
}

function lookOf({ kind }: Column): Partial<Style> {
  const number = kind === 'count' || kind === 'percent' || kind === 'score';
  const centred = kind === 'group' || kind === 'choice';
  return {
    font: typeface,
    numFmt: numberFormatOf(kind),
    alignment: {
      vertical: 'middle',
      horizontal: number ? 'right' : centred ? 'center' : 'left',
      wrapText: !number,
    },
  };
}

function writeTitles(sheet: Worksheet, { title, contract }: TableSheet): void {
  const legend =
    'Nền cam, dấu *: phải ghi. Nền xanh: ghi khi có. Nền xám: để trống nếu không có số liệu riêng.';
  const folded = foldedColumns(contract.columns).includes(true)
    ? ' Bấm dấu + phía trên các cột để mở những cột ít dùng.'
    : '';
  [title, `${contract.description} ${legend}${folded}`].forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = text;
    cell.font = index === 0 ? { ...typeface, size: 14, bold: true } : { ...typeface, italic: true };
    cell.alignment = { horizontal: 'left', wrapText: false };
  });
}

function annotate(
  sheet: Worksheet,
  column: Column,
  number: number,
  {
    firstRow,
    ruled,
    lists,
    ownsGroups,
  }: { firstRow: number; ruled: number; lists: ListRanges; ownsGroups: boolean },
): void {
  const head = sheet.getCell(column.path.length === 1 ? top : firstRow - 1, number);
  head.note = noteOf(column);
  const rule = ruleOf(column, lists, ownsGroups);
  if (rule === null) return;
  const range = `${cellAddress(firstRow, number)}:${cellAddress(firstRow + ruled - 1, number)}`;
  allowOnly(sheet, range, rule);
}

/** Gives the row below the last that is lined. */
function writeRows(
  sheet: Worksheet,
  columns: readonly Column[],
  rows: readonly InputRow[],
  firstRow: number,
): number {
  const lined = Math.max(rows.length + 5, 30);
  for (let index = 0; index < lined; index += 1) {
    const row = rows[index] ?? {};
    columns.forEach((column, position) => {
      const cell = sheet.getCell(firstRow + index, position + 1);
      cell.value = row[column.member] ?? null;
      cell.border = gridLines;
    });
    const texts = columns.map((column): [string, number] => [`${row[column.member] ?? ''}`, widthOf(column)]);
    sheet.getRow(firstRow + index).height = heightFor(texts);
  }
  return firstRow + lined;
}
