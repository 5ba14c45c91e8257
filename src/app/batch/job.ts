// What is sent to a worker and what comes back: plain data, since the two are separate processes.

import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Rendered } from '#documents/rendered';
import type { OutputFile } from '#files/write-file';
import type { ScoreSummary } from '#report/tables/score-summary';
import type { CollectRequest, ComposedCollection } from '../collect-sheets.ts';
import type { ReportRequest } from '../compose-report.ts';
import type { ComposedCount, CountRequest } from '../count/request.ts';
import type { DistributeRequest } from '../distribute-sheets.ts';
import type { ExplainRequest } from '../explained.ts';
import type { AnnotateRequest } from '../open/annotate.ts';
import type { Audited, AuditedRequest } from '../open/audit.ts';
import type { ExplainedForPage } from '../open/explain.ts';
import type { Review, ReviewRequest } from '../open/review.ts';
import type { Ending, Outcome } from '../outcome.ts';
import type { ComposedNewWorkbook, NewWorkbookOptions } from '../start-workbook.ts';

/** Tasks that may take much time or memory, so that a worker does them under limits. A worker writes nothing to the disk. */
interface Tasks {
  readonly compose: Task<ReportRequest, Composed>;
  readonly review: Task<ReviewRequest, Review>;
  readonly annotate: Task<AnnotateRequest, Rendered>;
  readonly audit: Task<AuditedRequest, Audited>;
  readonly start: Task<NewWorkbookOptions, Outcome<ComposedNewWorkbook>>;
  readonly explain: Task<ExplainRequest, Outcome<ExplainedForPage>>;
  readonly count: Task<CountRequest, Outcome<ComposedCount>>;
  readonly distribute: Task<DistributeRequest, Outcome<readonly OutputFile[]>>;
  readonly collect: Task<CollectRequest, Outcome<ComposedCollection>>;
}

interface Task<Request, Result> {
  readonly request: Request;
  readonly result: Result;
}

export type TaskName = keyof Tasks;
export type Request<Name extends TaskName> = Tasks[Name]['request'];
export type Result<Name extends TaskName> = Tasks[Name]['result'];

export interface Job<Name extends TaskName = TaskName> {
  readonly task: Name;
  readonly request: Request<Name>;
}

/** The documents of a workbook. The worker writes none, so that killing its run stops all writing. */
export interface Composed {
  readonly ending: Ending;
  readonly diagnostics: readonly Diagnostic[];
  /** Empty where nothing may be written. */
  readonly outputs: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Null where there is no report. */
  readonly summary: ScoreSummary | null;
}

/** The job is done: which may mean that the workbook is found to be faulty. */
interface Done<Name extends TaskName = TaskName> {
  readonly kind: 'done';
  readonly result: Result<Name>;
  /** Of the worker afterwards, in bytes. */
  readonly memory: number;
}

/** A bug, reported without a stack trace. */
interface Crashed {
  readonly kind: 'crashed';
  readonly reason: string;
}

/** The worker had to be ended. */
interface Exceeded {
  readonly kind: 'too-slow' | 'too-much-memory';
}

/** Somebody asked for no result any more. */
interface Stopped {
  readonly kind: 'stopped';
}

export type Failed = Crashed | Exceeded | Stopped;
export type Answer<Name extends TaskName = TaskName> = Done<Name> | Crashed;
export type JobResult<Name extends TaskName = TaskName> = Answer<Name> | Exceeded | Stopped;
