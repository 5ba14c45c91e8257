// A workbook of ours, begun and written: always mended, always the same bytes for the same content.
import ExcelJS from 'exceljs';
import { mendExceljs } from './mend-exceljs.ts';

export function beginWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'tthc-score';
  workbook.lastModifiedBy = 'tthc-score';
  return workbook;
}

export async function workbookBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return mendExceljs(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
