// `compute -o`: ranks, criteria, totals and classes, the counts, the officers, and all that was noticed.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { beginResults, workbookBytes } from '#ooxml/write/workbook-bytes';
import { resultTables } from '#report/tables/result-tables';
import { addCountsSheet } from './result/counts-sheet.ts';
import { addFindingsSheet } from './result/findings-sheet.ts';
import { addOfficersSheet } from './result/officers-sheet.ts';
import { addPointsSheet } from './result/points-sheet.ts';

/** XLSX bytes. `diagnostics` are those of the whole run, in the order in which they are to be listed. */
export async function writeResultWorkbook(
  scorecard: Parameters<typeof resultTables>[0],
  diagnostics: readonly Diagnostic[],
): Promise<Uint8Array> {
  const tables = resultTables(scorecard);
  const workbook = beginResults();
  addPointsSheet(workbook, tables);
  addCountsSheet(workbook, tables);
  addOfficersSheet(workbook, tables);
  addFindingsSheet(workbook, diagnostics);
  return workbookBytes(workbook);
}
