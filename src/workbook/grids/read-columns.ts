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

/** Of the first rows of a sheet, which positions are wanted; null where it has none. The more, the likelier the sheet. */
export type ChoosePositions = (head: readonly (readonly string[])[]) => readonly number[] | null;

export interface ReadColumns {
  /** From the first row on, blank rows included: wanted cells only, in the order chosen. Null where no sheet had any. */
  readonly rows: readonly TextRow[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `head`: rows that `choose` gets to see. */
export async function readColumns(
  bytes: Uint8Array,
  head: number,
  choose: ChoosePositions,
): Promise<ReadColumns> {
  const outcome = await orRefusal(async () => {
    const sniffed = sniff(bytes);
    if (sniffed.kind === 'refused') return refuse(sniffed.diagnostic);
    return sniffed.kind === 'zip' ? readSheet(bytes, head, choose) : readPage(sniffed.html, head, choose);
  });
  return 'value' in outcome
    ? { rows: outcome.value, diagnostics: [] }
    : { rows: null, diagnostics: [outcome.refused] };
}

async function readSheet(
  bytes: Uint8Array,
  head: number,
  choose: ChoosePositions,
): Promise<readonly TextRow[] | null> {
  const archive = openArchive(bytes, listLimits);
  const other = await whyNoWorkbook(archive);
  if (other !== null) return refuse(other);
  const parts = await readWorkbookParts(archive);
  let best: { readonly path: string; readonly positions: readonly number[] } | null = null;
  for (const { path } of parts.sheets) {
    const positions = choose(await headOf(archive, parts, path, head));
    if (positions !== null && positions.length > (best?.positions.length ?? 0)) best = { path, positions };
  }
  if (best === null) return null;
  const budget = makeBudget(listLimits);
  const wanted = best.positions.map((position) => position + 1);
  const options = { wanted, last: Number.POSITIVE_INFINITY, from1904: parts.from1904 };
  return inWords(archive, parts, await readColumnRows(archive, best.path, options, budget), budget);
}

async function headOf(archive: Archive, parts: WorkbookParts, path: string, head: number) {
  const budget = makeBudget(listLimits);
  const options = { wanted: null, last: head, from1904: parts.from1904 };
  const rows = await inWords(archive, parts, await readColumnRows(archive, path, options, budget), budget);
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

async function readPage(
  html: string,
  head: number,
  choose: ChoosePositions,
): Promise<readonly TextRow[] | null> {
  const { readHtmlColumns } = await import('./html-columns.ts');
  const rows = readHtmlColumns(html, head, choose);
  if (rows === 'no-table') return refuse(htmlWithoutTable({}));
  return rows;
}
