// A few columns of a long sheet (a dossier list), as texts: XLSX or an HTML table. Nothing is kept of the other columns.

import { listLimits } from '#contract/limits';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { htmlWithoutTable } from '#diagnostics/file/file';
import { type Archive, openArchive } from '#ooxml/package/archive';
import { type Budget, makeBudget } from '#ooxml/package/budget';
import { whyNoWorkbook } from '#ooxml/package/package-kind';
import { orRefusal, refuse } from '#ooxml/package/refusal';
import { readColumnRows, type StoredRows } from '#ooxml/spreadsheet/column-rows';
import { readSharedStrings } from '#ooxml/spreadsheet/shared-strings';
import { readWorkbookParts, type WorkbookParts } from '#ooxml/spreadsheet/workbook-parts';
import { sniff } from './sniff.ts';

/** Cells of one row, by position from 0. */
export type TextRow = readonly (string | null)[];

/** What is wanted of a table: the positions of its columns, and whatever else its reader has to remember. */
export interface Choice {
  readonly positions: readonly number[];
}

/** Of the first rows of a table, which positions are wanted; null where none are. */
export type Choose<Chosen extends Choice> = (head: readonly (readonly string[])[]) => Chosen | null;

interface ChosenTable<Chosen extends Choice> {
  /** Of a sheet its name; null for a table of a page. */
  readonly sheet: string | null;
  readonly chosen: Chosen;
  /** From the first row on, blank rows included: wanted cells only, in the order chosen. */
  readonly rows: readonly TextRow[];
  /** Numbers from 1 of the rows that the sheet does not show. */
  readonly hidden: readonly number[];
}

export interface ReadColumns<Chosen extends Choice> {
  /** In the order of the file. */
  readonly tables: readonly ChosenTable<Chosen>[];
  /** Sheets with a table of which nothing was wanted, or which are hidden beside others that are not. */
  readonly passedOver: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `head`: rows that `choose` gets to see. */
export async function readColumns<Chosen extends Choice>(
  bytes: Uint8Array,
  head: number,
  choose: Choose<Chosen>,
): Promise<ReadColumns<Chosen>> {
  const outcome = await orRefusal(async () => {
    const sniffed = sniff(bytes);
    if (sniffed.kind === 'refused') return refuse(sniffed.diagnostic);
    if (sniffed.kind === 'zip') return await readSheets(bytes, head, choose);
    return { tables: await readPage(sniffed.html, head, choose), passedOver: [] };
  });
  return 'value' in outcome
    ? { ...outcome.value, diagnostics: [] }
    : { tables: [], passedOver: [], diagnostics: [outcome.refused] };
}

async function readSheets<Chosen extends Choice>(bytes: Uint8Array, head: number, choose: Choose<Chosen>) {
  const archive = openArchive(bytes, listLimits);
  const other = await whyNoWorkbook(archive);
  if (other !== null) return refuse(other);
  const parts = await readWorkbookParts(archive);
  const wanted: { readonly sheet: WorkbookParts['sheets'][number]; readonly chosen: Chosen }[] = [];
  const passedOver: string[] = [];
  for (const sheet of parts.sheets) {
    const rows = await headOf(archive, parts, sheet.path, head);
    const chosen = choose(rows);
    if (chosen !== null) wanted.push({ sheet, chosen });
    else if (rows.some(isOfTable)) passedOver.push(sheet.name);
  }
  // What nobody sees is read only where there is nothing else.
  const seen = wanted.filter(({ sheet }) => !sheet.hidden);
  const read = seen.length > 0 ? seen : wanted;
  passedOver.push(...wanted.filter((one) => !read.includes(one)).map(({ sheet }) => sheet.name));
  const budget = makeBudget(listLimits);
  const tables: ChosenTable<Chosen>[] = [];
  for (const { sheet, chosen } of read) {
    const columns = chosen.positions.map((position) => position + 1);
    const options = { wanted: columns, last: Number.POSITIVE_INFINITY, from1904: parts.from1904 };
    const { rows, hidden } = await readColumnRows(archive, sheet.path, options, budget);
    tables.push({ sheet: sheet.name, chosen, rows: await inWords(archive, parts, rows, budget), hidden });
  }
  return { tables, passedOver };
}

/** A cover or a remark has no row of several cells. */
function isOfTable(row: readonly string[]): boolean {
  return row.filter((text) => text.trim() !== '').length >= 3;
}

async function headOf(archive: Archive, parts: WorkbookParts, path: string, head: number) {
  const budget = makeBudget(listLimits);
  const options = { wanted: null, last: head, from1904: parts.from1904 };
  const stored = await readColumnRows(archive, path, options, budget);
  const rows = await inWords(archive, parts, stored.rows, budget);
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

async function inWords(
  archive: Archive,
  { sharedStrings }: WorkbookParts,
  rows: StoredRows,
  budget: Budget,
): Promise<readonly TextRow[]> {
  const needed = new Set<number>();
  for (const row of rows) for (const text of row ?? []) if (typeof text === 'number') needed.add(text);
  const texts =
    sharedStrings === null || needed.size === 0
      ? new Map<number, { readonly text: string }>()
      : await readSharedStrings(archive, sharedStrings, needed, budget);
  return Array.from(rows, (row) =>
    Array.from(row ?? [], (text) =>
      typeof text === 'number' ? (texts.get(text)?.text ?? null) : (text ?? null),
    ),
  );
}

async function readPage<Chosen extends Choice>(
  html: string,
  head: number,
  choose: Choose<Chosen>,
): Promise<readonly ChosenTable<Chosen>[]> {
  const { readHtmlColumns } = await import('./html-columns.ts');
  const tables = readHtmlColumns(html, head, choose);
  if (tables === 'no-table') return refuse(htmlWithoutTable({}));
  return tables.map((table) => ({ sheet: null, hidden: [], ...table }));
}
