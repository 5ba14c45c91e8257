// The events of a run as lines of a log: stable names, paths, codes and counts; nothing that stands in a workbook.

import type { Diagnostic } from '#diagnostics/diagnostic';
import { openLog } from '#files/open-log';
import { isFailure, type Listener } from './events.ts';

export type OpenedLog =
  | { readonly listener: Listener; readonly close: () => void; readonly diagnostic: null }
  | { readonly listener: null; readonly diagnostic: Diagnostic };

/** Cell contents and unit names stay out: only what a finding is called, and where it stands. */
export async function openEventLog(path: string, version: string): Promise<OpenedLog> {
  const { log, diagnostic } = await openLog(path);
  if (log === null) return { listener: null, diagnostic };
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
            ...place,
            content: undefined,
          })),
        });
      }
      case 'run-ended':
        for (const { code, message } of event.diagnostics) log.write('error', code, { message: message.en });
        return log.write('info', event.kind, { folder: event.folder, counts: event.record.counts });
    }
  };
  return { listener, close: log.close, diagnostic: null };
}
