// A written workbook, opened again with exceljs to look at its cells.
import ExcelJS from 'exceljs';

export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // exceljs's own types know an older Buffer than Node's.
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined)
    throw new Error(`no sheet “${name}” among ${workbook.worksheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/** The first cell with this very text. */
export function cellWith(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Cell {
  let found: ExcelJS.Cell | undefined;
  sheet.eachRow((row) => row.eachCell((cell) => (found ??= cell.value === text ? cell : undefined)));
  if (found === undefined) throw new Error(`no cell “${text}” on sheet “${sheet.name}”`);
  return found;
}
