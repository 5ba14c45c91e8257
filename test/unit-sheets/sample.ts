// A unit's sheet as it is handed out, and what a person may do to it before sending it back.
import type ExcelJS from 'exceljs';
import { rowOf, sheetName } from '#unit-sheets/sheet-rows';
import { type UnitSheet, writeUnitSheet } from '#unit-sheets/write-unit-sheet';
import { openWorkbook, sheetOf } from '../ooxml/open-workbook.ts';

export const handedOut: UnitSheet = {
  authority: 'UBND thành phố Điện Biên Phủ',
  period: 'Quý II/2022',
  group: 'TP',
  unit: 'Phòng Tư pháp',
  known: { ordinal: '1' },
  highest: () => 2,
};

/** Phòng Tư pháp of Q2/2022. */
export const figures: Readonly<Record<string, string | number>> = {
  'received.online': 1,
  'received.inPerson': 269,
  'received.carriedOver': 0,
  'resolved.early': 270,
  oneStopRate: 100,
  publication: 'Niêm yết và điện tử',
};

/** The sheet with values typed into column Giá trị by member, saved by another program (exceljs) than wrote it. */
export async function filledIn(
  values: Readonly<Record<string, string | number>>,
  spoil: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => undefined,
  sheet: UnitSheet = handedOut,
): Promise<Uint8Array> {
  const workbook = await openWorkbook(await writeUnitSheet(sheet));
  const worksheet = sheetOf(workbook, sheetName);
  for (const [member, value] of Object.entries(values)) worksheet.getCell(rowOf(member), 2).value = value;
  spoil(worksheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
