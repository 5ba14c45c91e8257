// Which workbooks there are to do, and where the report of each will stand: no two on one place, none outside.
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { outputsCollide } from '#diagnostics/run/batch';
import { pathFromBase } from '#files/common-folder';
import type { FoundWorkbooks } from '#files/find-workbooks';
import { safeFileName } from '#files/safe-name';
import { reportPath } from '../compose-report.ts';
import type { ReportFormat } from '../report-formats.ts';
import type { RecordedWorkbook } from './record.ts';

export interface PlannedWorkbook {
  /** Absolute. */
  readonly workbook: string;
  /** From the folder that holds all workbooks, with "/": what the record knows it by. */
  readonly path: string;
  /** Where the report goes. */
  readonly folder: string;
  readonly outputs: readonly string[];
  /** Where the report would be another workbook's, too. */
  readonly fault: Diagnostic | null;
}

export interface PlanRequest {
  readonly found: FoundWorkbooks;
  /** The record's folder, absolute. */
  readonly home: string;
  /** `--out`, absolute: mirrors the folders of the workbooks. */
  readonly out: string | undefined;
  readonly formats: readonly ReportFormat[];
}

/** `found` without the program's own files. */
export function planBatch(request: PlanRequest): readonly PlannedWorkbook[] {
  const { found, out, formats } = request;
  const planned = found.files.map((workbook) => {
    const way = dirname(pathFromBase(found.base, workbook));
    const folder = out === undefined ? dirname(workbook) : join(out, mirrored(way));
    return {
      workbook,
      path: pathFromBase(found.base, workbook).split(sep).join('/'),
      folder,
      outputs: formats.map((format) => resolve(reportPath({ workbook, folder }, format))),
    };
  });
  const claims = new Map<string, string[]>();
  for (const { workbook, outputs } of planned)
    for (const output of outputs)
      claims.set(samePlace(output), [...(claims.get(samePlace(output)) ?? []), workbook]);
  return planned.map((one) => ({ ...one, fault: faultOf(one, claims, request) }));
}

/** "CON", "q2. " and "a<b" are folders elsewhere, but none on Windows, where the results may be taken. */
function mirrored(way: string): string {
  const names = way.split(sep).flatMap((name) => name.split('/'));
  return join(...names.filter((name) => name !== '.').map((name) => safeFileName(name, '', maxFolderLength)));
}

/** As many bytes as a file system allows. */
const maxFolderLength = 255;

/** A report's place from the record, with "/"; absolute where it lies elsewhere. */
export function recordedPath(home: string, path: string): string {
  const way = relative(home, path);
  return way.startsWith('..') || way === '' ? path : way.split(sep).join('/');
}

export function outputsOf(workbooks: readonly RecordedWorkbook[]): readonly string[] {
  return workbooks.flatMap(({ outputs }) => outputs.map(({ path }) => path));
}

/** What Windows and macOS take for one name is one on every system, so that a folder can be carried from one to another. */
function samePlace(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function faultOf(
  { workbook, outputs }: Omit<PlannedWorkbook, 'fault'>,
  claims: ReadonlyMap<string, readonly string[]>,
  { home, found: { base } }: PlanRequest,
): Diagnostic | null {
  for (const output of outputs) {
    const others = (claims.get(samePlace(output)) ?? []).filter((other) => other !== workbook);
    if (others.length > 0)
      return outputsCollide({
        output: recordedPath(home, output),
        others: others.map((other) => pathFromBase(base, other)),
      });
  }
  return null;
}
