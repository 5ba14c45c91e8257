// A worker: a process of its own, which can be bounded in memory and time and killed without harm to anything else.
import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Job, JobResult } from './job.ts';
import { workerEntry } from './worker-entry.ts';

export interface Limits {
  /** Of the whole process, in MB. */
  readonly megabytes: number;
  /** For one workbook. */
  readonly seconds: number;
}

export interface BatchWorker {
  /** One job at a time. */
  readonly run: (job: Job) => Promise<JobResult>;
  readonly close: () => void;
}

/** The process is started with the first job, and again after it had to be ended. */
export function openWorker(limits: Limits): BatchWorker {
  let child: ChildProcess | null = null;
  const end = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  return {
    run: async (job) => {
      // It may have been ended between two workbooks, for instance by a machine short of memory.
      if (child === null || !child.connected) child = start(limits);
      const result = await runIn(child, job, limits);
      // One that has grown would leave less for the next workbook: what it cached is soon read again.
      const grown = result.kind === 'composed' && result.memory > limits.megabytes * 1e6 * 0.6;
      if (result.kind !== 'composed' || grown) end();
      return result;
    },
    close: end,
  };
}

function start({ megabytes }: Limits): ChildProcess {
  const { file, execArgv } = workerEntry('worker');
  return fork(file, [`${megabytes * 1e6}`], {
    // V8 then collects its garbage in time, rather than growing into the limit of the process.
    execArgv: [...execArgv, `--max-old-space-size=${Math.round(megabytes * 0.6)}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function runIn(child: ChildProcess, job: Job, { seconds }: Limits): Promise<JobResult> {
  return new Promise((resolve) => {
    let lastWords = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    const listen = (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString()).slice(-4000);
    };
    const settle = (result: JobResult) => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.stderr?.removeAllListeners();
      // What comes of a worker that is about to end concerns nobody.
      child.on('error', () => undefined);
      resolve(result);
    };
    child.stderr?.on('data', listen);
    child.once('message', (answer) => settle(answer as Answer));
    child.once('error', (error) => settle({ kind: 'crashed', reason: error.message }));
    child.once('close', (status, signal) => {
      if (late) settle({ kind: 'too-slow' });
      else if (/out of memory/iu.test(lastWords) || signal === 'SIGKILL') settle({ kind: 'too-much-memory' });
      else settle({ kind: 'crashed', reason: lastLine(lastWords) || `${signal ?? `exit ${status}`}` });
    });
    child.send(job, (error) => {
      if (error !== null) settle({ kind: 'crashed', reason: error.message });
    });
  });
}

function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => /^\w*Error\b/u.test(line)) ?? lines.filter(Boolean).at(-1) ?? '';
}
