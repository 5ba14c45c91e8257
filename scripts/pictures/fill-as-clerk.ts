// Fills an input workbook as a clerk does in Excel: the figures of another one, cell by cell, under the same headings.
import { readFileSync, renameSync } from 'node:fs';
import ExcelJS from 'exceljs';

/** A cell by its sheet, the unit or person of its row, and its heading: "Đơn vị", "Phòng Giáo dục", "Đã giải quyết|Quá hạn". */
export interface Slip {
  readonly sheet: string;
  readonly row: string;
  readonly heading: string;
  readonly value: ExcelJS.CellValue;
}

/** `slips` are typed last: what a tired clerk would. Saved as Excel saves: another file, then renamed. */
export async function fillAsClerk(path: string, from: string, slips: readonly Slip[]): Promise<void> {
  const [workbook, source] = [await open(path), await open(from)];
  fillInfo(sheetOf(workbook, 'Thông tin'), sheetOf(source, 'Thông tin'));
  for (const name of ['Khối', 'Đơn vị', 'Cán bộ']) fillTable(sheetOf(workbook, name), sheetOf(source, name));
  await save(workbook, path, slips);
}

export async function retype(path: string, slips: readonly Slip[]): Promise<void> {
  await save(await open(path), path, slips);
}

async function save(workbook: ExcelJS.Workbook, path: string, slips: readonly Slip[]): Promise<void> {
  for (const { sheet, row, heading, value } of slips) type(sheetOf(workbook, sheet), row, heading, value);
  await workbook.xlsx.writeFile(`${path}.tmp`);
  renameSync(`${path}.tmp`, path);
}

async function open(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = readFileSync(path);
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Each item once more than there are rows of it goes below the last. */
function fillInfo(to: ExcelJS.Worksheet, from: ExcelJS.Worksheet): void {
  const used = new Set<number>();
  from.eachRow((row) => {
    const [item, value] = [row.getCell(1).text, row.getCell(2).value];
    if (value === null || item === 'Mục') return;
    let at = to.rowCount + 1;
    to.eachRow((candidate, number) => {
      if (candidate.getCell(1).text === item && !used.has(number) && number < at) at = number;
    });
    used.add(at);
    to.getCell(at, 1).value = item;
    to.getCell(at, 2).value = value;
  });
}

function fillTable(to: ExcelJS.Worksheet, from: ExcelJS.Worksheet): void {
  const [columns, given] = [columnsOf(to), columnsOf(from)];
  let at = columns.lastHeaderRow + 1;
  for (let number = given.lastHeaderRow + 1; number <= from.rowCount; number += 1) {
    const row = from.getRow(number);
    if (!/^(TP|XP)$/u.test(row.getCell(given.group).text)) continue;
    for (const [heading, column] of given.byHeading) {
      const place = columns.byHeading.get(heading);
      const { value } = row.getCell(column);
      if (place !== undefined && value !== null && !calculated.has(heading))
        to.getCell(at, place).value = value;
    }
    at += 1;
  }
}

/** A new workbook calculates them by itself. */
const calculated: ReadonlySet<string> = new Set(['Tiếp nhận|Tổng số', 'Đã giải quyết|Tổng số']);

interface Columns {
  /** "Tiếp nhận|Trực tuyến": the first and the last row of a heading. */
  readonly byHeading: ReadonlyMap<string, number>;
  readonly lastHeaderRow: number;
  readonly group: number;
}

const groupHeading = /^(Mã khối|Khối)( \*)?$/u;

function columnsOf(sheet: ExcelJS.Worksheet): Columns {
  const first = 4;
  let last = first;
  const isHeader = (number: number) =>
    Array.from({ length: 3 }, (_, index) => sheet.getCell(number, index + 1).text).some((text) =>
      groupHeading.test(text),
    );
  while (isHeader(last + 1)) last += 1;
  const byHeading = new Map<string, number>();
  let group = 1;
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const bare = (row: number) => sheet.getCell(row, column).text.replace(/ \*$/u, '');
    if (bare(first) === '') continue;
    if (groupHeading.test(bare(first))) group = column;
    byHeading.set(`${bare(first)}|${bare(last)}`, column);
  }
  return { byHeading, lastHeaderRow: last, group };
}

function type(sheet: ExcelJS.Worksheet, name: string, heading: string, value: ExcelJS.CellValue): void {
  const column = columnsOf(sheet).byHeading.get(heading);
  if (column === undefined) throw new Error(`no column ${heading}`);
  let typed = false;
  sheet.eachRow((row) => {
    if (typed || !row.values?.toString().split(',').includes(name)) return;
    row.getCell(column).value = value;
    typed = true;
  });
  if (!typed) throw new Error(`no row ${name}`);
}
