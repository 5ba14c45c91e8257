// One workbook of a run, from its bytes to its report on the disk: skipped, written whole, or its fault recorded.
import { performance } from 'node:perf_hooks';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { fileFingerprint, fingerprint } from '#files/fingerprint';
import { writeFiles } from '#files/write-file';
import type { ReportRequest } from '../compose-report.ts';
import type { Composed } from './job.ts';
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

/** `sha256` is that of the workbook before it is read. */
export async function processWorkbook(
  worker: BatchWorker,
  planned: PlannedWorkbook,
  sha256: string | null,
  around: RunContext,
): Promise<DoneWorkbook> {
  const started = performance.now();
  const { workbook, folder } = planned;
  const { rules, templates, formats } = around;
  const request = { workbook, folder, rules, templates, formats, perUnit: false };
  const answer = await worker.run({ task: 'compose', request });
  const done = (outcome: BatchOutcome, rest: Partial<DoneWorkbook> = {}): DoneWorkbook => ({
    ...notProcessed(planned, outcome, sha256),
    seconds: Math.round(performance.now() - started) / 1000,
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
  const settled = (await fileFingerprint(workbook)) === sha256;
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
