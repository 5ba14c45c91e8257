// As many workers as the machine has cores for: jobs wait in a queue, and one that fails does not affect the others.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Job, Result, TaskName } from '../batch/job.ts';
import { type Limits, openWorker } from '../batch/open-worker.ts';
import { whyFailed } from '../batch/why-failed.ts';

export interface Pool {
  /** `stop`: for whoever no longer wants the result. */
  readonly run: <Name extends TaskName>(job: Job<Name>, stop?: AbortSignal) => Promise<Performed<Name>>;
  readonly close: () => void;
}

/** Either what came of the job, or why nothing did. */
type Performed<Name extends TaskName> =
  | { readonly result: Result<Name>; readonly failure: null }
  | { readonly result: null; readonly failure: Diagnostic };

/** Processes start with the jobs that need them. */
export function openPool(size: number, limits: Limits): Pool {
  const workers = Array.from({ length: size }, () => openWorker(limits));
  const idle = [...workers];
  const waiting = new Set<() => void>();
  const turn = (stop?: AbortSignal) =>
    new Promise<void>((resolve) => {
      const free = () => {
        waiting.delete(free);
        resolve();
      };
      waiting.add(free);
      stop?.addEventListener('abort', free, { once: true });
    });
  const run = async <Name extends TaskName>(job: Job<Name>, stop?: AbortSignal): Promise<Performed<Name>> => {
    while (idle.length === 0 && !stop?.aborted) await turn(stop);
    if (stop?.aborted) return { result: null, failure: whyFailed({ kind: 'stopped' }, limits) };
    const worker = idle.pop() ?? openWorker(limits);
    try {
      const answer = await worker.run(job, stop);
      return answer.kind === 'done'
        ? { result: answer.result, failure: null }
        : { result: null, failure: whyFailed(answer, limits) };
    } finally {
      idle.push(worker);
      const [next] = waiting;
      next?.();
    }
  };
  return { run, close: () => workers.forEach((worker) => void worker.close()) };
}
