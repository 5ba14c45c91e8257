// A workbook of ours, begun and written: always normalized, always the same bytes for the same content.
import ExcelJS from 'exceljs';
import { ownCreator, resultCategory } from '#ooxml/spreadsheet/own-properties';
import { normalizeWorkbook } from './normalize-workbook.ts';

/** One to be filled in: an input workbook, a template. */
export function beginWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = ownCreator;
  workbook.lastModifiedBy = ownCreator;
  return workbook;
}

/** A workbook of results, marked as such, so that it is not taken for an input workbook. */
export function beginResults(): ExcelJS.Workbook {
  const workbook = beginWorkbook();
  workbook.category = resultCategory;
  return workbook;
}

export async function workbookBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return normalizeWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer(unpacked)));
}

/** Packed once, when it is normalized. exceljs hands these options to JSZip; its types leave that out. */
const unpacked = { zip: { compression: 'STORE' } } as Partial<ExcelJS.XlsxWriteOptions>;
