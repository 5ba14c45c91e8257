// `init --units FILE|LIST`: the office's units, from a file that holds them or from the names themselves.
import { parse } from 'node:path';
import { htmlTableRead } from '#diagnostics/file/file';
import { namesIn } from '#files/path-checks';
import { readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { fold } from '#language/fold';
import { sniffList } from '#sources/sniff-list';
import { readTextTable, type TextRows } from '#sources/text-table';
import { gridOfTexts } from '#workbook/grids/grid-of-texts';
import { readGrids } from '#workbook/grids/read-grids';
import { officeColumns, officeSheets } from '#workbook/parse/office-sheet';
import { type OfficeList, parseOfficeList, type ReadOfficeList } from '#workbook/parse/parse-office-list';
import { readTypedOfficeList } from '#workbook/parse/typed-office-list';
import { isDocumentName } from '../file-kinds.ts';
import { noResult, type Outcome, outcome } from '../outcome.ts';

/** `given`: a file, or names. */
export async function readOfficeList(given: string): Promise<Outcome<OfficeList>> {
  const isFile = isNamedAsFile(given) || (await fileExists(given)) || lacksEnding(given);
  if (!isFile) return readOfficeNames(given);
  const { list, diagnostics } = await readOfficeFile(given);
  return outcome<OfficeList>(list, diagnostics);
}

export function readOfficeNames(names: string): Outcome<OfficeList> {
  const { list, diagnostics } = readTypedOfficeList(names);
  return list === null ? noResult(diagnostics, 'wrong-usage') : outcome<OfficeList>(list, diagnostics);
}

/** No list of names ends or begins so. */
export function isNamedAsFile(given: string): boolean {
  return isDocumentName(given.trim()) || /^(?:[a-z]:[\\/]|\\\\|\.{0,2}\/)/iu.test(given.trim());
}

/** "don-vi" where don-vi.xlsx is meant: Windows hides the ending from whoever types the name. */
function lacksEnding(given: string): boolean {
  return namesIn('.').some((name) => isDocumentName(name) && fold(parse(name).name) === fold(given));
}

async function readOfficeFile(path: string): Promise<ReadOfficeList> {
  const { bytes, diagnostics } = await readFile(path);
  if (bytes === null) return { list: null, diagnostics };
  const sniffed = sniffList({ start: bytes });
  if (sniffed.kind === 'text') {
    // As Excel names the one sheet of a text file.
    const sheet = parse(path).name;
    const asGrid = (rows: TextRows) => gridOfTexts(sheet, rows);
    const { encoding } = sniffed;
    const read = await readTextTable({ path, bytes, encoding }, (rows) => officeColumns(asGrid(rows)));
    if (read.diagnostics.length > 0) return { list: null, diagnostics: read.diagnostics };
    return parseOfficeList([asGrid(read.rows ?? [])]);
  }
  const { grids, sheets, diagnostics: faults } = await readGrids(bytes, officeSheets);
  if (grids.length === 0 && sheets.length === 0) return { list: null, diagnostics: faults };
  const { list, diagnostics: found } = parseOfficeList(grids);
  // What is said of a page that is scored says nothing of its names.
  const ofFile = faults.filter(({ code }) => code !== htmlTableRead.code);
  return { list, diagnostics: [...ofFile, ...found] };
}
