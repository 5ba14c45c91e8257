// Whether a file is a report rather than an input workbook: any Word document, and a workbook with a summary table but none of our
// sheets; of what the program wrote, the report alone, not results or templates.

import { findOwnDocument } from '#workbook/grids/own-document';
import { readGrids } from '#workbook/grids/read-grids';
import { sniff } from '#workbook/grids/sniff';
import { chooseSheets } from '#workbook/table/contract-sheets';
import type { ReadFacts } from './read-facts.ts';
import { isWord, readReport } from './read-report.ts';

export async function isReport(bytes: Uint8Array): Promise<boolean> {
  if (await isWord(bytes)) return true;
  const { sheets, grids } = await readGrids(bytes, () => ({ chosen: {}, diagnostics: [] }));
  const { chosen } = chooseSheets(sheets);
  if ((sheets.length === 0 && grids.length === 0) || chosen.units !== undefined || chosen.info !== undefined)
    return false;
  const isOwn = (await findOwnDocument(bytes)) !== null;
  if (isOwn && sniff(bytes).kind !== 'zip') return false;
  const { read } = await readReport(bytes);
  return read !== null && hasSummary(read) && (!isOwn || read.found.has('criteria-form'));
}

export function hasSummary({ found }: ReadFacts): boolean {
  return found.has('summary');
}
