// Column Kiểm tra at the end of a table, and what it finds where nobody scrolls to: above the header and beside the names.
import { checkHeading } from '#contract/header-words';
import type { TableContract } from '#contract/sheet';
import { cellAddress } from '#ooxml/spreadsheet/grid';
import { background, gridLines, styleHead, typeface } from '#ooxml/write/sheet-style';
import type { Worksheet } from '#ooxml/write/workbook-types';
import { colourChecks, summaryOfChecks } from './check-column.ts';
import { rowCheckOf } from './row-check.ts';

export interface TableRows {
  /** Of the header; the row above it is free. */
  readonly top: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Nothing on a sheet without such a column. */
export function addChecks(
  sheet: Worksheet,
  contract: TableContract,
  { top, firstRow, lastRow }: TableRows,
): void {
  const formula = rowCheckOf(contract, firstRow);
  if (formula === null) return;
  const { columns } = contract;
  const column = columns.length + 1;
  const range = (at: number) => `${cellAddress(firstRow, at)}:${cellAddress(lastRow, at)}`;
  sheet.getColumn(column).width = 48;
  if (firstRow - top > 1) sheet.mergeCells(top, column, firstRow - 1, column);
  const head = sheet.getCell(top, column);
  head.value = checkHeading;
  styleHead(head, background('FFFFFF'));
  head.note = `${checkHeading}\nCông thức: nói ngay chỗ số liệu chưa khớp. Chương trình không đọc cột này. Thêm dòng thì chép ô này xuống.`;
  // Written out once for all rows: a province has thousands of units. exceljs's types leave the sharing out.
  const first = { formula, shareType: 'shared', ref: range(column) };
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cell = sheet.getCell(row, column);
    cell.value = row === firstRow ? first : { sharedFormula: cellAddress(firstRow, column) };
    cell.border = gridLines;
    cell.font = typeface;
    cell.numFmt = 'General';
    // The last column: a long text runs on to the right, where a wrapped one would be cut off at the row's height.
    cell.alignment = { vertical: 'middle', horizontal: 'left', wrapText: false };
  }
  const check = `$${cellAddress(firstRow, column)}`;
  const name = columns.findIndex(({ kind }) => kind === 'name') + 1;
  colourChecks(sheet, range(column), check);
  colourChecks(sheet, range(name), check, 'faults');
  const summary = sheet.getCell(top - 1, 1);
  const figures = columns.flatMap(({ kind }, index) => (kind === 'count' ? [range(index + 1)] : []));
  const sentence = summaryOfChecks(range(column), figures.join(','));
  summary.value = { formula: `IF(COUNTA(${range(name)})=0,"",${sentence})` };
  summary.font = { ...typeface, bold: true };
  summary.alignment = { horizontal: 'left', wrapText: false };
  summary.numFmt = 'General';
}
