// A log of JSON lines, one event each, added to what is there: for whoever must find out later what happened.
import { open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { visibleJson } from '#language/visible-text';
import { createFolder } from './make-folder.ts';
import { systemCode } from './system-code.ts';
import { explainWriteFault } from './write-faults.ts';

export type Level = 'info' | 'warn' | 'error';

export interface Log {
  /** `event` is a stable name such as "workbook-written"; `facts` are plain data. */
  readonly write: (level: Level, event: string, facts: object) => void;
  readonly close: () => void;
}

export type Opened =
  | { readonly log: Log; readonly diagnostic: null }
  | { readonly log: null; readonly diagnostic: Diagnostic };

export async function openLog(path: string): Promise<Opened> {
  try {
    await createFolder(dirname(resolve(path)));
    await (await open(path, 'a')).close();
  } catch (error) {
    return { log: null, diagnostic: await explainWriteFault(systemCode(error), path) };
  }
  const { default: pino } = await import('pino');
  // At once and not by a thread: a killed run has logged all it did.
  const destination = pino.destination({ dest: path, append: true, sync: true });
  // A log on a full disk is a log that ends, not a run that fails.
  destination.on('error', () => undefined);
  const logger = pino(
    { timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    // What a name in a file may hold reaches nobody's terminal by way of the log.
    { write: (line) => destination.write(visibleJson(line)) },
  );
  return {
    log: {
      write: (level, event, facts) => logger[level]({ event, ...facts }),
      close: () => destination.end(),
    },
    diagnostic: null,
  };
}
