// The record of a run: what became of each workbook, for the next run, for machines, and for whoever asks later.
import { join } from 'node:path';
import type { Facts } from '#diagnostics/diagnostic';
import { fileFingerprint } from '#files/fingerprint';
import { readFile } from '#files/read-file';
import type { Standing } from '#report/tables/score-summary';

/** In the folder of the results. */
export const recordName = 'ket-qua-chay.json';
export const summaryName = 'ket-qua-chay.txt';
export const overviewName = 'ket-qua-chay.xlsx';

/**
 * `written`: its report is there. `unchanged`: it was there already. `faulty`: the workbook has errors. `file-failed`: it
 * could not be read, or its report not be written. `limit-exceeded`: stopped for its time or memory. `crashed`: a fault
 * of the program. `not-run`: the run ended before it. `planned`: would be written, were this not a dry run.
 */
export const batchOutcomes = [
  'written',
  'unchanged',
  'faulty',
  'file-failed',
  'limit-exceeded',
  'crashed',
  'not-run',
  'planned',
] as const;
export type BatchOutcome = (typeof batchOutcomes)[number];

export interface RecordedWorkbook {
  /** From the record's `source`, with "/" between folders. */
  readonly path: string;
  readonly outcome: BatchOutcome;
  /** Of the workbook; null where it could not be read, changed while it was, or names a rule file of its own. */
  readonly sha256: string | null;
  /** What its report depends on beside the workbook: the program, its rule sets, templates and formats. */
  readonly settings: string;
  readonly seconds: number;
  readonly outputs: readonly RecordedOutput[];
  /** As in `check --json`. */
  readonly diagnostics: readonly RecordedDiagnostic[];
  readonly standing: Standing | null;
}

export interface RecordedOutput {
  /** From the record's folder, with "/"; absolute where it lies elsewhere. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface RecordedDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly unit: string | null;
  readonly help: string;
  readonly facts: Facts;
}

export interface BatchRecord {
  readonly schemaVersion: 1;
  readonly program: { readonly name: string; readonly version: string };
  readonly startedAt: string;
  /** Null while the run is at work, or where it was killed. */
  readonly finishedAt: string | null;
  /** The folder that holds all workbooks; null where they lie on several drives. */
  readonly source: string | null;
  readonly formats: readonly string[];
  readonly counts: Readonly<Record<BatchOutcome, number>>;
  /** Of the paths given: such as folders that could not be opened. */
  readonly diagnostics: readonly RecordedDiagnostic[];
  readonly workbooks: readonly RecordedWorkbook[];
  /** Reports of earlier runs whose workbook is gone, or has errors now. */
  readonly outdated: readonly string[];
}

/** Some ten thousand workbooks. */
const longestRecord = 200_000_000;

/** Null where there is none that can be understood: then everything is done again. */
export async function readRecord(folder: string): Promise<BatchRecord | null> {
  const { bytes } = await readFile(join(folder, recordName), longestRecord);
  if (bytes === null) return null;
  try {
    const record = JSON.parse(new TextDecoder().decode(bytes)) as Partial<BatchRecord>;
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

/** What another program left under this name, or somebody edited, is no record; ours is whole by its rename. */
function isRecord(read: Partial<BatchRecord> | null): read is BatchRecord {
  if (read?.schemaVersion !== 1 || !Array.isArray(read.workbooks) || !Array.isArray(read.outdated))
    return false;
  const isNamed = (one: { readonly path?: unknown } | null) => typeof one?.path === 'string';
  return (
    read.outdated.every((path) => typeof path === 'string') &&
    read.workbooks.every(
      (one: Partial<RecordedWorkbook> | null) =>
        one !== null &&
        isNamed(one) &&
        Array.isArray(one.diagnostics) &&
        Array.isArray(one.outputs) &&
        one.outputs.every(isNamed),
    )
  );
}

/** The entry of the last run, where neither the workbook nor its report have changed since. */
export async function unchangedSince(
  before: RecordedWorkbook | undefined,
  now: {
    readonly sha256: string | null;
    readonly settings: string;
    readonly pathOf: (recorded: string) => string;
  },
): Promise<boolean> {
  if (before === undefined || before.outputs.length === 0) return false;
  if (before.sha256 === null || before.sha256 !== now.sha256 || before.settings !== now.settings)
    return false;
  for (const { path, sha256 } of before.outputs)
    if ((await fileFingerprint(now.pathOf(path))) !== sha256) return false;
  return true;
}

export function countOutcomes(
  workbooks: readonly Pick<RecordedWorkbook, 'outcome'>[],
): BatchRecord['counts'] {
  const counts = Object.fromEntries(batchOutcomes.map((outcome) => [outcome, 0])) as Record<
    BatchOutcome,
    number
  >;
  for (const { outcome } of workbooks) counts[outcome] += 1;
  return counts;
}
