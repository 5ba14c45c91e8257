// One unit's own sheet as a small workbook: what is known is filled in, all but the values is locked, checks are live.

import { blankWords } from '#contract/blank';
import { allowOnly } from '#ooxml/write/data-validation';
import { background, gridLines, heightFor, printSetUp, styleHead, typeface } from '#ooxml/write/sheet-style';
import { beginWorkbook, workbookBytes } from '#ooxml/write/workbook-bytes';
import type { Cell, CellValue, DataValidation, Font, Workbook, Worksheet } from '#ooxml/write/workbook-types';
import { ruleOf } from '#workbook/write/cell-rules';
import { colourChecks, summaryOfChecks } from '#workbook/write/check-column';
import { needColours, needOf } from '#workbook/write/column-format';
import { checkOf, type HighestPoints } from './row-checks.ts';
import {
  firstRow,
  headerRow,
  headers,
  lastSheetRow,
  rowOf,
  type SheetRow,
  sheetName,
  sheetRows,
  sourceName,
} from './sheet-rows.ts';

/** What a sheet is handed out for. */
interface SheetIdentity {
  readonly authority: string;
  /** "Quý III/2022" */
  readonly period: string;
  readonly group: string;
  readonly unit: string;
}

export interface UnitSheet extends SheetIdentity {
  /** What is known already, by member of `sheetRows`. */
  readonly known: Readonly<Record<string, string | number>>;
  readonly highest: HighestPoints;
}

const widths = [42, 30, 48] as const;

/** XLSX bytes; the same sheet always gives the same bytes. */
export async function writeUnitSheet(unitSheet: UnitSheet): Promise<Uint8Array> {
  const workbook = beginWorkbook();
  // No value is stored beside a formula: whatever opens the file calculates it.
  workbook.calcProperties.fullCalcOnLoad = true;
  const sheet = workbook.addWorksheet(sheetName, {
    views: [{ state: 'frozen', ySplit: headerRow, showGridLines: false }],
    pageSetup: { ...printSetUp(`${headerRow}:${headerRow}`), orientation: 'portrait' },
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  writeTitles(sheet, unitSheet);
  for (const row of sheetRows) writeRow(sheet, row, unitSheet);
  colourChecks(sheet, `C${firstRow}:C${lastSheetRow}`, `$C${firstRow}`);
  await sheet.protect('', { formatColumns: true, formatRows: true, formatCells: true });
  addSource(workbook, unitSheet);
  return await workbookBytes(workbook);
}

function writeTitles(sheet: Worksheet, { authority, period, unit }: UnitSheet): void {
  const lines: readonly (readonly [CellValue, Partial<Font>])[] = [
    ['PHIẾU SỐ LIỆU GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', { size: 14, bold: true }],
    [`${unit} · ${period}`, { size: 13, bold: true }],
    [`${authority}. Ghi số vào cột Giá trị (ô có màu), lưu lại rồi gửi trả tệp này.`, { italic: true }],
    [{ formula: summaryOfChecks(`C${firstRow}:C${lastSheetRow}`) }, { bold: true }],
  ];
  lines.forEach(([value, font], index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = value;
    cell.font = { ...typeface, ...font };
  });
  headers.forEach((title, index) => {
    const cell = sheet.getCell(headerRow, index + 1);
    cell.value = title;
    styleHead(cell);
  });
}

function writeRow(sheet: Worksheet, row: SheetRow, unitSheet: UnitSheet): void {
  const number = rowOf(row.member);
  const check = checkOf(row, unitSheet.highest);
  const value = knownValue(row, unitSheet);
  const [label, given, checked] = [1, 2, 3].map((column) => sheet.getCell(number, column));
  if (label === undefined || given === undefined || checked === undefined) return;
  label.value = row.label;
  given.value = value;
  checked.value = check === null ? null : { formula: check };
  for (const cell of [label, given, checked]) {
    cell.font = { ...typeface, bold: cell === given };
    cell.border = gridLines;
    cell.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true };
  }
  if (row.column !== undefined)
    label.note = `${row.column.description}\nĐể trống: ${blankWords[row.column.blank]}.`;
  sheet.getRow(number).height = heightFor([
    [row.label, widths[0]],
    [`${value ?? ''}`, widths[1]],
  ]);
  if (row.kind === 'identity') return;
  given.protection = { locked: false };
  given.fill = background(needColours[row.column === undefined ? 'spare' : needOf(row.column)]);
  styleValue(sheet, given, row, unitSheet.highest);
}

function knownValue({ kind, member }: SheetRow, { authority, period, group, unit, known }: UnitSheet) {
  const identity: Readonly<Record<string, string>> = { authority, period, group, name: unit };
  return (kind === 'identity' ? identity[member] : undefined) ?? known[member] ?? null;
}

function styleValue(
  sheet: Worksheet,
  cell: Cell,
  { kind, column, member }: SheetRow,
  highest: HighestPoints,
) {
  const isNumber = column?.kind === 'count' || column?.kind === 'percent' || kind === 'self-score';
  // Text stays as typed: a date day first, a name that begins with "=" no formula.
  cell.numFmt = isNumber ? (column?.kind === 'count' ? '#,##0' : 'General') : '@';
  cell.alignment = { vertical: 'middle', horizontal: isNumber ? 'right' : 'left', wrapText: !isNumber };
  const rule =
    kind === 'self-score'
      ? points(highest(Number(member.split('.')[1])))
      : column === undefined
        ? null
        : ruleOf(column, { groups: '', units: '' }, false);
  if (rule !== null) allowOnly(sheet, cell.address, rule);
}

function points(highest: number | null): DataValidation {
  return {
    type: 'decimal',
    operator: 'between',
    formulae: [0, highest ?? 1000],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Điểm tự chấm',
    error: `Ghi số từ 0 đến ${highest ?? 1000}.`,
  };
}

/** In the words of the sheet itself, so that a person who shows it can read it. */
function addSource(workbook: Workbook, { authority, period, group, unit }: SheetIdentity): void {
  const sheet = workbook.addWorksheet(sourceName, { state: 'veryHidden' });
  sheet.addRows([
    ['Mục', 'Giá trị'],
    ['Cơ quan', authority],
    ['Kỳ đánh giá', period],
    ['Khối', group],
    ['Đơn vị', unit],
  ]);
}
