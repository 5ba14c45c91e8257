// A log of JSON lines, one event each, added to what is there: for whoever must find out later what happened.
import { open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { logIncomplete } from '#diagnostics/file/location';
import { outputNotAFile } from '#diagnostics/file/output';
import { visibleJson } from '#language/visible-text';
import { createFolder } from './make-folder.ts';
import { explainMissingPath } from './missing-path.ts';
import { systemCode } from './system-code.ts';
import { explainWriteFault } from './write-faults.ts';

type Level = 'info' | 'warn' | 'error';

interface Log {
  /** `event` is a stable name such as "workbook-written"; `facts` are plain data. */
  readonly write: (level: Level, event: string, facts: object) => void;
  /** What kept lines from being written, if anything did. */
  readonly close: () => Diagnostic | null;
}

export type Opened =
  | { readonly log: Log; readonly diagnostic: null }
  | { readonly log: null; readonly diagnostic: Diagnostic };

export async function openLog(path: string): Promise<Opened> {
  try {
    await createFolder(dirname(resolve(path)));
    // Looked at before it is opened: opening a pipe would wait for a reader for ever.
    const found = await stat(path).catch(() => null);
    const fault = found === null ? await explainMissingPath(path) : null;
    if (fault !== null) return { log: null, diagnostic: fault };
    if (found?.isFile() === false) return { log: null, diagnostic: outputNotAFile({ file: path }) };
    await (await open(path, 'a')).close();
  } catch (error) {
    return { log: null, diagnostic: await explainWriteFault(systemCode(error), path) };
  }
  const { default: pino } = await import('pino');
  // At once and not by a thread: a killed run has logged all it did.
  const destination = pino.destination({ dest: path, append: true, sync: true });
  // On a full disk the log ends, and the run goes on.
  let failure: string | null = null;
  destination.on('error', (error: Error) => {
    failure ??= systemCode(error);
  });
  const logger = pino(
    { timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    // Control characters in a name must not reach a terminal through the log.
    { write: (line) => destination.write(visibleJson(line)) },
  );
  return {
    log: {
      write: (level, event, facts) => logger[level]({ event, ...facts }),
      close: () => {
        destination.end();
        return failure === null ? null : logIncomplete({ file: path, reason: failure });
      },
    },
    diagnostic: null,
  };
}
