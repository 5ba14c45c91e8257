// A worker: a process of its own, which can be bounded in memory and time and killed without harm to anything else.
import { type ChildProcess, spawn } from 'node:child_process';
import { processCommand } from '#files/program-entry';
import type { Answer, Job, JobResult, TaskName } from './job.ts';

export interface Limits {
  /** Of the whole process, in MB. */
  readonly megabytes: number;
  /** For one job. */
  readonly seconds: number;
}

export interface BatchWorker {
  /** One job at a time; `stop` ends the process that does it. */
  readonly run: <Name extends TaskName>(job: Job<Name>, stop?: AbortSignal) => Promise<JobResult<Name>>;
  readonly close: () => void;
}

/** The process is started with the first job, and again after it had to be ended. */
export function openWorker(limits: Limits): BatchWorker {
  let child: ChildProcess | null = null;
  let isClosed = false;
  const end = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  const run = async <Name extends TaskName>(job: Job<Name>, stop?: AbortSignal): Promise<JobResult<Name>> => {
    if (isClosed || stop?.aborted) return { kind: 'stopped' };
    // It may have been ended between two workbooks, for instance by a machine short of memory.
    const used = child?.connected ? child : null;
    child = used ?? start(limits);
    const result = await runJob<Name>(child, job, limits, stop);
    // One that has grown would leave less for the next workbook: what it cached is soon read again.
    const grown = result.kind === 'done' && result.memory > limits.megabytes * 1e6 * 0.6;
    if (result.kind !== 'done' || grown) end();
    // What earlier workbooks left behind is not this one's: no outcome depends on their order.
    const mayBeOthers = result.kind === 'too-much-memory' && used !== null && !isClosed;
    return mayBeOthers ? await run(job, stop) : result;
  };
  return {
    run,
    close: () => {
      isClosed = true;
      end();
    },
  };
}

function start({ megabytes }: Limits): ChildProcess {
  const [file, ...words] = processCommand('app/batch/worker');
  // V8 then collects its garbage in time, rather than growing into the limit of the process. A single executable takes such
  // an option from here alone.
  const heapLimit = `--max-old-space-size=${Math.round(megabytes * 0.6)}`;
  const child = spawn(file, [...words, `${megabytes * 1e6}`, `${process.pid}`], {
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${heapLimit}`.trimStart() },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // Between two jobs nobody else listens, and a worker that cannot be killed any more is no fault.
  child.on('error', () => undefined);
  return child;
}

function runJob<Name extends TaskName>(
  child: ChildProcess,
  job: Job<Name>,
  { seconds }: Limits,
  stop: AbortSignal | undefined,
): Promise<JobResult<Name>> {
  return new Promise((resolve) => {
    let stderrTail = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    const onStop = () => child.kill('SIGKILL');
    const settle = (result: JobResult<Name>) => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', onStop);
      child.off('message', onMessage).off('error', onError).off('close', onClose);
      child.stderr?.off('data', onWords);
      resolve(result);
    };
    const onWords = (chunk: Buffer) => {
      stderrTail = (stderrTail + chunk.toString()).slice(-4000);
    };
    const onMessage = (answer: unknown) => settle(answer as Answer<Name>);
    const onError = (error: Error) => settle({ kind: 'crashed', reason: error.message });
    const onClose = (status: number | null, signal: NodeJS.Signals | null) => {
      const isFull = /out of memory/iu.test(stderrTail) || signal === 'SIGKILL';
      if (stop?.aborted) settle({ kind: 'stopped' });
      else if (isLate) settle({ kind: 'too-slow' });
      else if (isFull) settle({ kind: 'too-much-memory' });
      else settle({ kind: 'crashed', reason: lastLine(stderrTail) || `${signal ?? `exit ${status}`}` });
    };
    stop?.addEventListener('abort', onStop);
    child.stderr?.on('data', onWords);
    child.once('message', onMessage).once('error', onError).once('close', onClose);
    // A worker that ended while the job was on its way says why when it closes.
    child.send(job, () => undefined);
  });
}

function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => /^\w*Error\b/u.test(line)) ?? lines.filter(Boolean).at(-1) ?? '';
}
