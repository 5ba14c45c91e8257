// What a run over many workbooks is asked for, and what it gives.
import type { Language } from '#language/language';
import type { ReportFormat } from '../report-formats.ts';
import type { Listener } from './events.ts';
import type { Limits } from './open-worker.ts';
import type { BatchRecord } from './record.ts';

export interface BatchRequest {
  /** Files, folders, patterns. */
  readonly paths: readonly string[];
  readonly out?: string | undefined;
  readonly formats: readonly ReportFormat[];
  readonly rules?: string | undefined;
  readonly templates?: string | undefined;
  readonly jobs: number;
  readonly limits: Limits;
  readonly force: boolean;
  readonly failFast: boolean;
  /** Nothing is written, not even the record. */
  readonly dryRun: boolean;
  /** Of the record's messages. */
  readonly language: Language;
  /** Ends the run as soon as what is being written is whole. */
  readonly signal: AbortSignal;
  readonly listener: Listener;
}

export interface Batch {
  readonly record: BatchRecord;
  /** Where the record stands. */
  readonly folder: string;
  /** A workbook or a path failed: exit status 4. */
  readonly failed: boolean;
}
