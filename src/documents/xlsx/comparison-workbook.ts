// `compare -o`: the periods side by side: totals and classes, each criterion, the dossiers, and all that was noticed.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { beginResults, workbookBytes } from '#ooxml/write/workbook-bytes';
import type { Comparison } from '#report/comparison/comparison';
import { addComparedCriteriaSheet } from './comparison/criteria-sheet.ts';
import { addComparedDossiersSheet } from './comparison/dossiers-sheet.ts';
import { addComparedTotalsSheet } from './comparison/totals-sheet.ts';
import { addFindingsSheet } from './result/findings-sheet.ts';

/** XLSX bytes. `diagnostics` are those of all workbooks and of the comparison, in the order in which they are to be listed. */
export async function writeComparisonWorkbook(
  comparison: Comparison,
  diagnostics: readonly Diagnostic[],
): Promise<Uint8Array> {
  const workbook = beginResults();
  addComparedTotalsSheet(workbook, comparison);
  addComparedCriteriaSheet(workbook, comparison);
  addComparedDossiersSheet(workbook, comparison);
  addFindingsSheet(workbook, diagnostics);
  return workbookBytes(workbook);
}
