// Bytes of an input workbook → submission, as `workbook` reads it; a dossier list in its place has one fault, which says so.
import { dossierListGiven } from '#diagnostics/file/dossier-list';
import { htmlTableRead, workbookInOtherFormat } from '#diagnostics/file/file';
import { type ReadSubmission, readSubmission } from '#workbook/read-submission';
import { chooseSheets } from '#workbook/table/contract-sheets';

export async function readWorkbook(bytes: Uint8Array): Promise<ReadSubmission> {
  const read = await readSubmission(bytes);
  if (!mayBeList(read)) return read;
  // A workbook that is one needs none of it.
  const { isDossierList } = await import('#sources/dossier-list');
  if (!(await isDossierList(bytes))) return read;
  return { submission: null, diagnostics: [dossierListGiven({})], sheets: [] };
}

/** No sheet of an input workbook; a page that is taken for one for want of a better; text. */
function mayBeList({ sheets, diagnostics }: ReadSubmission): boolean {
  const isFound = ({ code }: { readonly code: string }) => diagnostics.some((one) => one.code === code);
  if (isFound(htmlTableRead) || isFound(workbookInOtherFormat)) return true;
  return sheets.length > 0 && Object.keys(chooseSheets(sheets).chosen).length === 0;
}
