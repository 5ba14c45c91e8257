// Rules for what may be typed into a range of cells, written once for the range instead of cell by cell.
import type ExcelJS from 'exceljs';

/** `range` such as "F6:F505"; bounded, since other readers unfold it cell by cell. */
export function allowOnly(sheet: ExcelJS.Worksheet, range: string, rule: ExcelJS.DataValidation): void {
  // exceljs keeps this member out of its types; `cell.dataValidation` would hold one copy for every cell.
  const { dataValidations } = sheet as unknown as {
    readonly dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
  };
  dataValidations.add(range, rule);
}
