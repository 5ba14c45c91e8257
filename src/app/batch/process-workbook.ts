// One workbook of a run: composed by a worker, then its report on the disk, whole, or its fault recorded.
import { performance } from 'node:perf_hooks';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { fileFingerprint, fingerprint } from '#files/fingerprint';
import { writeFiles } from '#files/write-file';
import type { ReportRequest } from '../compose-report.ts';
import type { Composed, JobResult } from './job.ts';
import type { BatchWorker, Limits } from './open-worker.ts';
import { type PlannedWorkbook, recordedPath } from './plan-batch.ts';
import type { BatchOutcome, RecordedOutput } from './record.ts';
import type { Settings } from './settings.ts';
import { whyFailed } from './why-failed.ts';

export interface DoneWorkbook {
  readonly planned: PlannedWorkbook;
  readonly outcome: BatchOutcome;
  readonly sha256: string | null;
  readonly seconds: number;
  readonly outputs: readonly RecordedOutput[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Composed['summary'];
}

export interface RunContext extends Pick<ReportRequest, 'rules' | 'templates' | 'formats'> {
  readonly home: string;
  readonly limits: Limits;
  readonly settings: Settings;
  /** Asked before anything is written: has the run been stopped, or its folder been taken over? */
  readonly mayWrite: () => Promise<boolean>;
}

/** What the worker made of a workbook; nothing of it is on the disk yet. */
export interface ComposedWorkbook {
  readonly planned: PlannedWorkbook;
  /** Of the workbook before it was read. */
  readonly sha256: string | null;
  readonly answer: JobResult<'compose'>;
  readonly milliseconds: number;
}

export async function composeInWorker(
  worker: BatchWorker,
  planned: PlannedWorkbook,
  sha256: string | null,
  { rules, templates, formats }: RunContext,
): Promise<ComposedWorkbook> {
  const started = performance.now();
  const { workbook, folder } = planned;
  const request = { workbook, folder, rules, templates, formats, perUnit: false };
  const answer = await worker.run({ task: 'compose', request });
  return { planned, sha256, answer, milliseconds: performance.now() - started };
}

export async function writeComposed(
  { planned, sha256, answer, milliseconds }: ComposedWorkbook,
  around: RunContext,
): Promise<DoneWorkbook> {
  const started = performance.now();
  const done = (outcome: BatchOutcome, rest: Partial<DoneWorkbook> = {}): DoneWorkbook => ({
    ...notProcessed(planned, outcome, sha256),
    seconds: Math.round(milliseconds + performance.now() - started) / 1000,
    ...rest,
  });
  if (!(await around.mayWrite())) return done('not-run');
  if (answer.kind !== 'done') {
    const outcome = answer.kind === 'crashed' ? 'crashed' : 'limit-exceeded';
    return done(outcome, { diagnostics: [whyFailed(answer, around.limits)] });
  }
  const { ending, diagnostics, outputs, summary } = answer.result;
  if (ending !== 'done') return done(ending === 'file-failed' ? ending : 'faulty', { diagnostics });
  const faults = await writeFiles(outputs);
  if (faults.length > 0) return done('file-failed', { diagnostics: [...diagnostics, ...faults] });
  // What changed while it was read must be done again next time.
  const settled = (await fileFingerprint(planned.workbook)) === sha256;
  return done('written', {
    sha256: settled ? sha256 : null,
    outputs: outputs.map(({ path, bytes }) => ({
      path: recordedPath(around.home, path),
      bytes: bytes.byteLength,
      sha256: fingerprint(bytes),
    })),
    diagnostics,
    summary,
  });
}

export function notProcessed(
  planned: PlannedWorkbook,
  outcome: BatchOutcome,
  sha256: string | null = null,
): DoneWorkbook {
  const diagnostics = planned.fault === null ? [] : [planned.fault];
  return { planned, outcome, sha256, seconds: 0, outputs: [], diagnostics, summary: null };
}
