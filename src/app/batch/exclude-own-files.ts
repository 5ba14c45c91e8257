// The program's own files among the workbooks found: reports, results, overviews. They are passed over, and that is said.
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ownFilesPassedOver } from '#diagnostics/file/own-document';
import { pathFromBase } from '#files/common-folder';
import { withSlices } from '#files/file-slices';
import type { FoundWorkbooks } from '#files/find-workbooks';
import { ownDocumentIn } from '#workbook/grids/own-document';
import { reportPath } from '../compose-report.ts';
import { reportFormats } from '../report-formats.ts';
import { outputsOf } from './plan-batch.ts';
import { type BatchRecord, overviewName, readRecord } from './record.ts';

export interface OwnFilesRequest {
  readonly found: FoundWorkbooks;
  /** The record's folder, absolute. */
  readonly home: string;
  readonly out: string | undefined;
  readonly before: BatchRecord | null;
}

/** This run's own reports go without a word; a note names all others. */
export async function excludeOwnFiles(request: OwnFilesRequest): Promise<FoundWorkbooks> {
  const { found } = request;
  const beside = new Set(reportsBeside(found.files));
  const expected = new Set([...filesOfThisRun(request), ...(request.out === undefined ? beside : [])]);
  const recorded = await filesOfOtherRuns(request);
  const files: string[] = [];
  const passedOver: string[] = [];
  for (const file of found.files) {
    if (expected.has(file)) continue;
    const isOwn = beside.has(file) || recorded.has(file) || (await isOwnDocument(file));
    (isOwn ? passedOver : files).push(file);
  }
  const named = passedOver.map((file) => pathFromBase(found.base, file));
  const note = named.length === 0 ? [] : [ownFilesPassedOver({ files: named })];
  return { ...found, files, diagnostics: [...found.diagnostics, ...note] };
}

/** Of the last run with this very record, and the overview beside it. */
function filesOfThisRun({ home, before }: OwnFilesRequest): readonly string[] {
  const recorded = before === null ? [] : [...before.outdated, ...outputsOf(before.workbooks)];
  return [...recorded.map((path) => resolve(home, path)), join(home, overviewName)];
}

/** A report of a report: q2-bao-cao-bao-cao.xlsx comes of no workbook. */
function reportsBeside(workbooks: readonly string[]): readonly string[] {
  return workbooks.flatMap((workbook) =>
    reportFormats.map((format) => resolve(reportPath({ workbook }, format))),
  );
}

/**
 * A folder of results is known by its record, wherever it was moved to, and its reports by their names, whatever was
 * done to them since. What such a record says of files elsewhere, or that no run would have written, does not count.
 */
async function filesOfOtherRuns({ found, home }: OwnFilesRequest): Promise<ReadonlySet<string>> {
  const own = new Set<string>();
  for (const folder of foldersOf(found)) {
    const record = folder === home ? null : await readRecord(folder);
    if (record === null) continue;
    own.add(join(folder, overviewName));
    for (const path of [...record.outdated, ...outputsOf(record.workbooks)]) {
      const file = resolve(folder, path);
      if (!relative(folder, file).startsWith('..') && /-bao-cao\.\w+$/u.test(basename(file))) own.add(file);
    }
  }
  return own;
}

/** Every folder with a workbook, and those above it up to the one that holds all. */
function foldersOf({ files, base }: FoundWorkbooks): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) {
      folders.add(folder);
      if (folder === base) break;
    }
  return folders;
}

/**
 * By its content: also one that was moved away from its record, or that a single command wrote. Only a few bytes are
 * read: whole files, which may be hostile, are opened by workers alone.
 */
async function isOwnDocument(file: string): Promise<boolean> {
  const { found } = await withSlices(file, ownDocumentIn);
  return found !== null;
}
