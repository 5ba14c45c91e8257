// What a run reports while it is at work: for the progress bar and the log.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { DoneWorkbook } from './process-workbook.ts';
import type { BatchRecord } from './record.ts';

type BatchEvent =
  | { readonly kind: 'run-started'; readonly total: number; readonly jobs: number; readonly folder: string }
  | { readonly kind: 'workbook-ended'; readonly workbook: DoneWorkbook; readonly ended: number }
  | {
      readonly kind: 'run-ended';
      readonly record: BatchRecord;
      readonly folder: string;
      /** Of the run itself, such as a record that cannot be written. */
      readonly diagnostics: readonly Diagnostic[];
    };

export type Listener = (event: BatchEvent) => void;

/** What counts as failed: exit status 4. */
export function isFailure({ outcome }: Pick<DoneWorkbook, 'outcome'>): boolean {
  return !['written', 'unchanged', 'planned'].includes(outcome);
}
