// As many workers as the machine has cores for: jobs wait in a queue, and one that fails does not affect the others.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Job, Result, TaskName } from '../batch/job.ts';
import { type Limits, openWorker } from '../batch/open-worker.ts';
import { whyFailed } from '../batch/why-failed.ts';

export interface Pool {
  readonly run: <Name extends TaskName>(job: Job<Name>) => Promise<Performed<Name>>;
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
  const waiting: (() => void)[] = [];
  const run = async <Name extends TaskName>(job: Job<Name>): Promise<Performed<Name>> => {
    while (idle.length === 0) await new Promise<void>((free) => waiting.push(free));
    const worker = idle.pop() ?? openWorker(limits);
    try {
      const answer = await worker.run(job);
      return answer.kind === 'done'
        ? { result: answer.result, failure: null }
        : { result: null, failure: whyFailed(answer, limits) };
    } finally {
      idle.push(worker);
      waiting.shift()?.();
    }
  };
  return { run, close: () => workers.forEach((worker) => void worker.close()) };
}
