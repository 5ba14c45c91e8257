// The record of a run: what became of each workbook, for the next run, for machines, and for whoever asks later.
import { join } from 'node:path';
import * as z from 'zod';
import type { Facts } from '#diagnostics/diagnostic';
import { fileFingerprint } from '#files/fingerprint';
import { readFile } from '#files/read-file';

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

const recordedDiagnostic = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  unit: z.string().nullable(),
  help: z.string(),
  /** Missing in records of before they were kept. */
  facts: z.custom<Facts>((given) => typeof given === 'object' && given !== null).optional(),
});

const recordedOutput = z.object({
  /** From the record's folder, with "/"; absolute where it lies elsewhere. */
  path: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});

const entity = z.object({
  name: z.string(),
  received: z.number().nullable(),
  resolved: z.number().nullable(),
  late: z.number().nullable(),
  total: z.string().nullable(),
  classification: z.string(),
  rank: z.number().nullable(),
});

const scoreSummary = z.object({
  authority: z.string(),
  period: z.string(),
  ruleSet: z.string(),
  groups: z
    .array(z.object({ key: z.string(), ...entity.shape, units: z.array(entity).readonly() }))
    .readonly(),
});

const recordedWorkbook = z.object({
  /** From the record's `source`, with "/" between folders. */
  path: z.string(),
  outcome: z.enum(batchOutcomes),
  /** Of the workbook; null where it could not be read, changed while it was, or names a rule file of its own. */
  sha256: z.string().nullable(),
  /** What its report depends on beside the workbook: the program, its rule sets, templates and formats. */
  settings: z.string(),
  seconds: z.number(),
  outputs: z.array(recordedOutput).readonly(),
  /** As in `check --json`. */
  diagnostics: z.array(recordedDiagnostic).readonly(),
  standing: scoreSummary.nullable(),
});

const batchRecord = z.object({
  schemaVersion: z.literal(1),
  program: z.object({ name: z.string(), version: z.string() }),
  startedAt: z.string(),
  /** Null while the run is at work, or where it was killed. */
  finishedAt: z.string().nullable(),
  /** The folder that holds all workbooks; null where they lie on several drives. */
  source: z.string().nullable(),
  formats: z.array(z.string()).readonly(),
  /** Of the messages; missing in records of before it was kept. */
  language: z.enum(['vi', 'en']).optional(),
  counts: z.record(z.enum(batchOutcomes), z.number()),
  /** Of the paths given: such as folders that could not be opened. */
  diagnostics: z.array(recordedDiagnostic).readonly(),
  workbooks: z.array(recordedWorkbook).readonly(),
  /** Reports of earlier runs whose workbook is gone, or has errors now. */
  outdated: z.array(z.string()).readonly(),
});

export type BatchRecord = Readonly<z.infer<typeof batchRecord>>;
export type RecordedWorkbook = Readonly<z.infer<typeof recordedWorkbook>>;
export type RecordedOutput = Readonly<z.infer<typeof recordedOutput>>;
export type RecordedDiagnostic = Readonly<z.infer<typeof recordedDiagnostic>>;

/** Some ten thousand workbooks. */
const maxRecordLength = 200_000_000;

/** Null where there is none that can be understood: then everything is done again. */
export async function readRecord(folder: string): Promise<BatchRecord | null> {
  const { bytes } = await readFile(join(folder, recordName), maxRecordLength);
  if (bytes === null) return null;
  try {
    // What another program left under this name, or somebody edited, is not a record; ours is whole by its rename.
    return batchRecord.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
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
