// What the page of a workbook can have made: each gives the files to be written, or why there are none.
import { basename, dirname, extname, join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { safeFileName } from '#files/safe-name';
import type { OutputFile } from '#files/write-file';
import type { Job, Result, TaskName } from '../batch/job.ts';
import { freeMarkedName } from '../mark-beside.ts';
import type { ReportFormat } from '../report-formats.ts';
import type { Pool } from './pool.ts';

export interface ActionRequest {
  readonly workbook: string;
  readonly rules: string | undefined;
  readonly pool: Pool;
}

export interface Made {
  readonly outputs: readonly OutputFile[];
  /** Where the outputs stand together in a new folder: that alone is named. */
  readonly folder?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Of an audit beside another file: its differences, and how many rows were compared. */
  readonly audit?: { readonly published: number; readonly differences: readonly Diagnostic[] };
}

/** The report and all forms, as `report` writes them. */
export async function makeDocuments(
  { workbook, rules, pool }: ActionRequest,
  formats: readonly ReportFormat[],
): Promise<Made> {
  const request = { workbook, rules, formats, perUnit: false };
  return await made(pool, { task: 'compose', request }, ({ outputs, diagnostics, ending }) => ({
    outputs,
    diagnostics: ending === 'done' ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics,
  }));
}

/** As `check --annotate` writes it, under a name that is free. */
export async function makeMarkedCopy({ workbook, rules, pool }: ActionRequest): Promise<Made> {
  const { result, failure } = await pool.run({ task: 'annotate', request: { workbook, rules } });
  if (failure !== null) return { outputs: [], diagnostics: [failure] };
  const { bytes, diagnostics } = result;
  if (bytes === null) return { outputs: [], diagnostics };
  return { outputs: [{ path: await freeMarkedName(workbook, bytes), bytes }], diagnostics };
}

/** As `audit -o` writes it; `published`: another file of published figures than the workbook itself. */
export async function makeAudit(
  { workbook, rules, pool }: ActionRequest,
  published: string | undefined,
): Promise<Made> {
  const path = besideWorkbook(workbook, '-doi-chieu.xlsx');
  const request = { workbook, rules, published };
  return await made(pool, { task: 'audit', request }, (audited) => ({
    outputs: audited.bytes === null ? [] : [{ path, bytes: audited.bytes }],
    diagnostics: audited.diagnostics.filter(({ severity }) => severity === 'error'),
    audit: { published: audited.published, differences: audited.differences },
  }));
}

/** "q2-2022.xlsx" → "q2-2022-doi-chieu.xlsx", beside it. */
function besideWorkbook(workbook: string, ending: string): string {
  const stem = basename(workbook, extname(workbook));
  return join(dirname(workbook), safeFileName(stem, ending, 240));
}

async function made<Name extends TaskName>(
  pool: Pool,
  job: Job<Name>,
  read: (result: Result<Name>) => Made,
): Promise<Made> {
  const { result, failure } = await pool.run(job);
  return failure === null ? read(result) : { outputs: [], diagnostics: [failure] };
}
