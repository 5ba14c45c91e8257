// What is sent to a worker and what comes back: plain data, since the two are separate processes.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Standing } from '#report/tables/score-summary';
import type { ReportRequest } from '../compose-report.ts';
import type { Ending } from '../outcome.ts';

export type Job = ReportRequest;

/** `composed`: done, or faulty. The worker writes nothing, so that killing this run stops all writing. */
export interface Composed {
  readonly kind: 'composed';
  readonly ending: Ending;
  readonly diagnostics: readonly Diagnostic[];
  /** Empty where nothing may be written. */
  readonly outputs: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Null where there is no report. */
  readonly standing: Standing | null;
  /** Of the worker afterwards, in bytes. */
  readonly memory: number;
}

/** A bug, told without a stack trace. */
export interface Crashed {
  readonly kind: 'crashed';
  readonly reason: string;
}

/** The worker had to be ended. */
export interface Exceeded {
  readonly kind: 'too-slow' | 'too-much-memory';
}

export type Answer = Composed | Crashed;
export type JobResult = Answer | Exceeded;
