// The events of a run as lines of a log: stable names, paths, codes and counts; nothing that stands in a workbook.
import { describe } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { openLog } from '#files/open-log';
import { isFailure, type Listener } from './events.ts';

export type OpenedLog =
  | { readonly log: EventLog; readonly diagnostic: null }
  | { readonly log: null; readonly diagnostic: Diagnostic };

interface EventLog {
  readonly listener: Listener;
  /** The last lines: what kept the run from being done, and its exit status. Whoever watches the log needs no other. Gives what kept lines from being written. */
  readonly exit: (status: number, diagnostics: readonly Diagnostic[]) => Diagnostic | null;
}

/** Cell contents and unit names stay out: only what a finding is called, and where it stands. */
export async function openEventLog(path: string, version: string): Promise<OpenedLog> {
  const { log, diagnostic } = await openLog(path);
  if (log === null) return { log, diagnostic };
  const listener: Listener = (event) => {
    switch (event.kind) {
      case 'run-started':
        return log.write('info', event.kind, {
          version,
          folder: event.folder,
          workbooks: event.total,
          jobs: event.jobs,
        });
      case 'workbook-ended': {
        const { planned, outcome, seconds, diagnostics } = event.workbook;
        return log.write(isFailure(event.workbook) ? 'error' : 'info', `workbook-${outcome}`, {
          workbook: planned.workbook,
          seconds,
          findings: diagnostics.map(({ code, severity, place }) => ({
            code,
            severity,
            sheet: place?.sheet,
            cell: place?.cell,
          })),
        });
      }
      case 'run-ended':
        return log.write('info', event.kind, { folder: event.folder, counts: event.record.counts });
    }
  };
  const exit: EventLog['exit'] = (status, diagnostics) => {
    for (const diagnostic of diagnostics)
      log.write(levels[diagnostic.severity], diagnostic.code, {
        message: describe(diagnostic, 'en').message,
      });
    log.write(status === 0 ? 'info' : 'error', 'exit', { status });
    return log.close();
  };
  return { log: { listener, exit }, diagnostic: null };
}

const levels = { error: 'error', warning: 'warn', info: 'info' } as const;
