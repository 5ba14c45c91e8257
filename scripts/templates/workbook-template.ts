// The template of the report as a workbook: one sheet for each form, with placeholders as a clerk would write them.
import type ExcelJS from 'exceljs';
import { typeface } from '#ooxml/write/sheet-style';
import { beginWorkbook, workbookBytes } from '#ooxml/write/workbook-bytes';
import { criteriaTitles } from './criteria-titles.ts';
import { addForm, colourClasses, writeCells, writeHead, writeHeading, writeLine } from './workbook-cells.ts';

export async function buildWorkbookTemplate(): Promise<Uint8Array> {
  const workbook = beginWorkbook();
  addCriteriaForm(workbook);
  addOfficerForm(workbook);
  addSummaryTable(workbook);
  return workbookBytes(workbook);
}

/** The criteria form of one unit by itself. */
export async function buildUnitFormTemplate(): Promise<Uint8Array> {
  const workbook = beginWorkbook();
  addCriteriaForm(workbook);
  return workbookBytes(workbook);
}

/** Biểu mẫu số 03: a sheet for each group, a row for each criterion and each of its levels. */
function addCriteriaForm(workbook: ExcelJS.Workbook): void {
  const sheet = addForm(workbook, '{{#Biểu tiêu chí}}', [6, 64, 8, 10, 10, 54], '8:9');
  writeHeading(sheet, 'F', ['{{Tên biểu}}', '{{Tiêu đề}}', 'Kỳ đánh giá: {{Kỳ đánh giá}}', '{{Kèm theo}}']);
  writeLine(sheet, 5, 'F', 'Đơn vị: {{Đơn vị trên biểu}}');
  writeLine(
    sheet,
    6,
    'F',
    'Tổng số hồ sơ đã giải quyết trong kỳ: {{Tổng đã giải quyết}}     Tổng số hồ sơ đã tiếp nhận trong kỳ: {{Tổng tiếp nhận}}',
  );
  writeHead(sheet, 8, criteriaTitles);
  writeHead(sheet, 9, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], { italic: true, size: 11 });
  writeCells(
    sheet,
    10,
    ['{{#Tiêu chí}}{{STT}}', '{{Nội dung}}', '{{Điểm tối đa}}', '{{Số hồ sơ}}', '{{Điểm}}', '{{Ghi chú}}'],
    { bold: true, fill: 'F3F6FA' },
  );
  sheet.getCell('F10').font = typeface;
  sheet.getCell('F10').fill = { type: 'pattern', pattern: 'none' };
  writeCells(sheet, 11, [
    '{{#Mức điểm}}',
    '{{Nội dung}}',
    '{{Điểm tối đa}}',
    '{{Số hồ sơ}}',
    '{{Điểm}}{{/Mức điểm}}{{/Tiêu chí}}',
    '',
  ]);
  // The note of a criterion goes down all its rows, as on the printed form; from the top, so that a page that ends
  // among them seldom cuts through its lines.
  sheet.mergeCells('F10:F11');
  sheet.getCell('F10').alignment = { horizontal: 'left', vertical: 'top', wrapText: true };
  writeCells(sheet, 12, ['TỔNG ĐIỂM', '', '{{Tổng điểm tối đa}}', '', '{{Tổng điểm}}', '{{Phân loại}}'], {
    bold: true,
    fill: 'E7ECF3',
  });
  sheet.mergeCells('A12:B12');
  sheet.getCell('A12').alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getCell('F12').alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  colourClasses(sheet, 'F12');
}

/** Biểu mẫu số 01: officers by group, the rating marked in its column. */
function addOfficerForm(workbook: ExcelJS.Workbook): void {
  const sheet = addForm(workbook, '{{#Biểu cán bộ}}', [6, 32, 36, 11, 15, 15, 15, 24], '6:7');
  writeHeading(sheet, 'H', ['{{Tên biểu}}', '{{Tiêu đề}}', 'Kỳ đánh giá: {{Kỳ đánh giá}}', '{{Kèm theo}}']);
  writeHead(sheet, 6, [
    'STT',
    'Họ tên công chức, viên chức',
    'Vị trí công tác',
    'Điểm đánh giá',
    'Xếp loại (đánh dấu X vào ô tương ứng)',
    '',
    '',
    'Ghi chú',
  ]);
  writeHead(sheet, 7, ['', '', '', '', '{{Mức xếp loại 1}}', '{{Mức xếp loại 2}}', '{{Mức xếp loại 3}}', '']);
  for (const range of ['A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:G6', 'H6:H7']) sheet.mergeCells(range);
  writeCells(sheet, 8, ['{{#Khối}}{{STT}}', '{{Tên khối}}', '', '', '', '', '', ''], {
    bold: true,
    fill: 'F3F6FA',
  });
  sheet.mergeCells('B8:H8');
  writeCells(sheet, 9, [
    '{{#Cán bộ}}{{STT}}',
    '{{Họ và tên}}',
    '{{Vị trí công tác}}',
    '{{Điểm}}',
    '{{Đánh dấu 1}}',
    '{{Đánh dấu 2}}',
    '{{Đánh dấu 3}}',
    '{{Ghi chú}}{{/Cán bộ}}{{/Khối}}',
  ]);
  for (const cell of ['E9', 'F9', 'G9'])
    sheet.getCell(cell).alignment = { horizontal: 'center', vertical: 'middle' };
}

/** The summary table: every unit with its criteria, total, officers' average, class and rank. */
function addSummaryTable(workbook: ExcelJS.Workbook): void {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const widths = [6, 27, ...numbers.map(() => 6.7), 8, 9.5, 12, 7.5, 46];
  const sheet = addForm(workbook, '{{#Bảng tổng hợp}}', widths, '4:5');
  writeHeading(sheet, 'P', ['{{Tiêu đề}}', '{{Kèm theo}}']);
  writeHead(sheet, 4, [
    'STT',
    'Tên cơ quan, đơn vị',
    'Điểm các tiêu chí',
    ...numbers.slice(1).map(() => ''),
    'Tổng điểm',
    'ĐTB CCVC bộ phận 1 cửa',
    'Phân loại',
    'Thứ hạng',
    'Ghi chú',
  ]);
  writeHead(sheet, 5, ['', '', ...numbers.map((number) => `{{Tên tiêu chí ${number}}}`), '', '', '', '', '']);
  for (const range of ['A4:A5', 'B4:B5', 'C4:K4', 'L4:L5', 'M4:M5', 'N4:N5', 'O4:O5', 'P4:P5'])
    sheet.mergeCells(range);
  sheet.getRow(5).height = 36;
  writeCells(sheet, 6, ['{{#Khối}}{{STT}}', '{{Tên khối}}', ...Array<string>(14).fill('')], {
    bold: true,
    fill: 'F3F6FA',
  });
  sheet.mergeCells('B6:P6');
  writeCells(sheet, 7, [
    '{{#Đơn vị}}{{STT}}',
    '{{Tên đơn vị}}',
    ...numbers.map((number) => `{{Điểm tiêu chí ${number}}}`),
    '{{Tổng điểm}}',
    '{{ĐTB CCVC}}',
    '{{Phân loại}}',
    '{{Thứ hạng}}',
    '{{Ghi chú}}{{/Đơn vị}}{{/Khối}}',
  ]);
  sheet.getCell('L7').font = { ...typeface, bold: true };
  sheet.getCell('N7').alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  sheet.getCell('P7').font = { ...typeface, size: 11 };
  colourClasses(sheet, 'N7');
  sheet.autoFilter = 'A5:P7';
}
