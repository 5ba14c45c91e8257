// All workbooks of a plan: as many workers as asked for take one after the other until none is left.
import { resolve } from 'node:path';
import { workbookCrashed } from '#diagnostics/run/batch';
import { fileFingerprint } from '#files/fingerprint';
import { packageVersion } from '#files/shipped';
import type { Language } from '#language/language';
import { isFailure } from './events.ts';
import { type BatchWorker, openWorker } from './open-worker.ts';
import type { PlannedWorkbook } from './plan-batch.ts';
import {
  type ComposedWorkbook,
  composeInWorker,
  type DoneWorkbook,
  notProcessed,
  type RunContext,
  writeComposed,
} from './process-workbook.ts';
import { type BatchRecord, type RecordedWorkbook, unchangedSince } from './record.ts';
import { asDiagnostic } from './recorded-diagnostic.ts';

export interface AllRequest extends RunContext {
  readonly plan: readonly PlannedWorkbook[];
  readonly before: BatchRecord | null;
  readonly jobs: number;
  readonly force: boolean;
  readonly failFast: boolean;
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  readonly onDone: (done: DoneWorkbook) => void;
}

/** `onDone` gets each that ended, in the order in which they do; the rest was not run. */
export async function runAll(request: AllRequest): Promise<void> {
  const { plan, jobs, failFast, signal, onDone } = request;
  const before = new Map(request.before?.workbooks.map((recorded) => [recorded.path, recorded]));
  const waiting = [...plan];
  const workers = Array.from({ length: Math.min(jobs, plan.length) }, () => openWorker(request.limits));
  const stopWorkers = () => {
    for (const worker of workers) worker.close();
  };
  signal.addEventListener('abort', stopWorkers);
  let stopped = false;
  /** Whether anything more may be written. */
  const finish = async (planned: PlannedWorkbook, made: ComposedWorkbook | DoneWorkbook) => {
    const writing = 'answer' in made ? writeComposed(made, request) : Promise.resolve(made);
    const ended = await writing.catch((error) => crashed(planned, error));
    if (ended.outcome === 'not-run') return false;
    onDone(ended);
    stopped ||= failFast && isFailure(ended);
    return true;
  };
  const lane = async (worker: BatchWorker) => {
    // While a report is written through to the disk, its worker is at the next workbook: two reports a worker are held at most.
    let finished = Promise.resolve(true);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (stopped || signal.aborted) break;
      const planned = next;
      const composing = compose(worker, planned, before.get(planned.path), request).catch((error) =>
        crashed(planned, error),
      );
      const [goesOn, made] = await Promise.all([finished, composing]);
      if (!goesOn) return;
      finished = finish(planned, made).then((mayGoOn) => {
        if (!mayGoOn) worker.close();
        return mayGoOn;
      });
      // Nothing is begun after a failure, and only what was written has not failed.
      if (failFast) await finished;
    }
    await finished;
  };
  try {
    await Promise.all(workers.map(lane));
  } finally {
    signal.removeEventListener('abort', stopWorkers);
    stopWorkers();
  }
}

/** A fault of the program at one workbook is that workbook's, too. */
function crashed(planned: PlannedWorkbook, error: unknown): DoneWorkbook {
  const reason = error instanceof Error ? error.message : String(error);
  const fault = workbookCrashed({ reason, version: packageVersion() });
  return { ...notProcessed(planned, 'crashed'), diagnostics: [fault] };
}

async function compose(
  worker: BatchWorker,
  planned: PlannedWorkbook,
  before: RecordedWorkbook | undefined,
  request: AllRequest,
): Promise<ComposedWorkbook | DoneWorkbook> {
  if (planned.fault !== null) return notProcessed(planned, 'faulty');
  const sha256 = await fileFingerprint(planned.workbook);
  if (!request.force && before !== undefined) {
    const pathOf = (recorded: string) => resolve(request.home, recorded);
    const now = { sha256, settings: request.settings.fingerprint, pathOf };
    if (await unchangedSince(before, now)) return carriedOver(planned, before, request.before?.language);
  }
  if (request.dryRun) return notProcessed(planned, 'planned', sha256);
  return await composeInWorker(worker, planned, sha256, request);
}

/** What the last run found in it still holds. */
function carriedOver(
  planned: PlannedWorkbook,
  before: RecordedWorkbook,
  language: Language | undefined,
): DoneWorkbook {
  const { sha256, seconds, outputs, standing: summary } = before;
  return {
    ...notProcessed(planned, 'unchanged', sha256),
    seconds,
    outputs,
    summary,
    diagnostics: before.diagnostics.map((one) => asDiagnostic(one, language)),
  };
}
