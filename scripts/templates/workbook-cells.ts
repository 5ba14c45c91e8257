// The parts a workbook template is made of: its sheet, heading, head row, rows, and the colours of classes.
import type ExcelJS from 'exceljs';
import { background, gridLines, printSetUp, styleHead, typeface } from '#ooxml/write/sheet-style';

export function addForm(
  workbook: ExcelJS.Workbook,
  name: string,
  widths: readonly number[],
  head: string,
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: Number(head.split(':')[1]), xSplit: 2 }],
    pageSetup: { ...printSetUp(head), horizontalCentered: true },
    // NĐ 30/2020, Phụ lục I: Arabic page numbers, centred in the top margin, none on the first page.
    headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman"&13&P' },
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  return sheet;
}

/** Lines centred over the table: its number, its title in bold, the others in italics. */
export function writeHeading(sheet: ExcelJS.Worksheet, lastColumn: string, lines: readonly string[]): void {
  lines.forEach((line, index) => {
    const cell = sheet.getCell(index + 1, 1);
    const italic = line.includes('Kỳ đánh giá') || line.includes('Kèm theo');
    cell.value = line;
    cell.font = { ...typeface, size: italic ? 13 : 14, bold: !italic, italic };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    sheet.mergeCells(`A${index + 1}:${lastColumn}${index + 1}`);
  });
}

export function writeLine(sheet: ExcelJS.Worksheet, row: number, lastColumn: string, text: string): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = typeface;
  cell.alignment = { horizontal: 'left', vertical: 'middle' };
  sheet.mergeCells(`A${row}:${lastColumn}${row}`);
}

export function writeHead(
  sheet: ExcelJS.Worksheet,
  row: number,
  titles: readonly string[],
  look: Partial<ExcelJS.Font> = {},
): void {
  titles.forEach((title, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = title === '' ? null : title;
    styleHead(cell);
    cell.font = { ...typeface, bold: true, ...look };
  });
}

export function writeCells(
  sheet: ExcelJS.Worksheet,
  row: number,
  texts: readonly string[],
  { bold = false, fill }: { readonly bold?: boolean; readonly fill?: string } = {},
): void {
  texts.forEach((text, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = text === '' ? null : text;
    cell.font = { ...typeface, bold };
    cell.border = gridLines;
    if (fill !== undefined) cell.fill = background(fill);
    const words = /\{\{(Nội dung|Tên|Họ|Vị trí|Ghi chú)/u.test(text);
    cell.alignment = { vertical: 'middle', horizontal: words ? 'left' : 'center', wrapText: true };
  });
}

const classColours = {
  'Xuất sắc': 'C6E0B4',
  Tốt: 'DDEBF7',
  Khá: 'FFF2CC',
  'Trung bình': 'F8CBAD',
  Yếu: 'FF9999',
} as const;

export function colourClasses(sheet: ExcelJS.Worksheet, cell: string): void {
  const rules = Object.entries(classColours).map(
    ([name, colour], index): ExcelJS.ConditionalFormattingRule => ({
      type: 'cellIs',
      operator: 'equal',
      formulae: [`"${name}"`],
      priority: index + 1,
      style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${colour}` } } },
    }),
  );
  sheet.addConditionalFormatting({ ref: cell, rules });
}
