// All workbooks of a plan: as many workers as asked for take one after the other until none is left.
import { resolve } from 'node:path';
import { workbookCrashed } from '#diagnostics/run/batch';
import { fileFingerprint } from '#files/fingerprint';
import { packageVersion } from '#files/shipped';
import type { Language } from '#language/language';
import { isFailure } from './events.ts';
import { type BatchWorker, openWorker } from './open-worker.ts';
import type { PlannedWorkbook } from './plan-batch.ts';
import { type DoneWorkbook, notProcessed, processWorkbook, type RunContext } from './process-workbook.ts';
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
  const lane = async (worker: BatchWorker) => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (stopped || signal.aborted) return;
      const ended = await doOne(worker, next, before.get(next.path), request).catch((error) =>
        crashed(next, error),
      );
      if (ended.outcome === 'not-run') return;
      onDone(ended);
      stopped ||= failFast && isFailure(ended);
    }
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

async function doOne(
  worker: BatchWorker,
  planned: PlannedWorkbook,
  before: RecordedWorkbook | undefined,
  request: AllRequest,
): Promise<DoneWorkbook> {
  if (planned.fault !== null) return notProcessed(planned, 'faulty');
  const sha256 = await fileFingerprint(planned.workbook);
  if (!request.force && before !== undefined) {
    const pathOf = (recorded: string) => resolve(request.home, recorded);
    const now = { sha256, settings: request.settings.fingerprint, pathOf };
    if (await unchangedSince(before, now)) return carriedOver(planned, before, request.before?.language);
  }
  if (request.dryRun) return notProcessed(planned, 'planned', sha256);
  return await processWorkbook(worker, planned, sha256, request);
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
