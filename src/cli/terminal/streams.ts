// The terminal as one value: where results and messages go, how wide it is, and what the surroundings ask for. The one door
// to it: what is written here shows no control character of a file, and is no wider than the terminal.
import { isatty } from 'node:tty';
import type { Limit } from '#app/time-limit';
import { startedByExplorer } from '#cli/window/closes-at-end';
import { isOutputClosed } from '#files/console/closed-output';
import { closeErrors, waitForEnter } from '#files/console/descriptors';
import { isSamePlace } from '#files/console/same-place';
import { fitLines } from './fit-lines.ts';
import { inOrder, type Sink } from './in-order.ts';
import { forTerminal } from './own-signs.ts';

export interface Output {
  /** For a reader: broken to the width. */
  readonly write: (text: string) => void;
  /** For machines: every line as it is. */
  readonly writeData: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of a terminal; for a file or a pipe those of COLUMNS, or unbounded. */
  readonly width: number;
}

export interface Streams {
  /** Results. */
  readonly out: Output;
  /** Diagnostics, progress, and what was written where. */
  readonly err: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The system's code of a failed write to `out`, such as a full disk; null where all is well. A closed pipe is. */
  readonly flushed: () => Promise<string | null>;
  /** A line that the reader types, without its end, or null once nothing more can come; null where nobody can type. */
  readonly readLine: (() => Promise<string | null>) | null;
  /** As far as can be known, the window is the program's own and closes with it. */
  readonly startedByExplorer: boolean;
  /** False where the system cannot open the file. */
  readonly openForPerson: (path: string) => Promise<boolean>;
  /** Nothing else runs until Enter is pressed: before the program ends at once. */
  readonly holdWindow?: () => void;
  /** Errors that no task waits for, such as a listener's: `end` reports them and gives the exit status. */
  readonly ifUncaught?: (end: (error: unknown) => number) => void;
  /**
   * Ends the program by `end` after so many seconds, whatever it is at; gives the way to call it off. `holds`: where even `end` cannot
   * be called, Enter is waited for.
   */
  readonly limitTime?: (limit: Limit, end: () => number) => Promise<() => void>;
}

export function processStreams(): Streams {
  let failure: string | null = null;
  const note = (error?: NodeJS.ErrnoException | null) => {
    // `tthc-score … | head` closes the pipe early: no fault, and no reason to stop writing files.
    if (error && error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED')
      failure ??= error.code ?? '';
  };
  let isPrinted = false;
  // Every failure goes to the callback of its write; without a listener it would end the process as well.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const { stdout, stderr } = process;
  const [out, err] = isSamePlace(1, 2) ? inOrder([stdout, stderr]) : [stdout, stderr];
  return {
    out: output(stdout, out, (error) => {
      isPrinted = true;
      note(error);
    }),
    err: output(stderr, err),
    environment: process.env,
    flushed: () =>
      new Promise((resolve) =>
        out.write('', () => resolve(failure ?? (isPrinted && isOutputClosed() ? 'EBADF' : null))),
      ),
    // Asked without opening standard input, of which most commands read nothing.
    readLine: isatty(0) && process.stderr.isTTY ? readLine : null,
    startedByExplorer: process.platform === 'win32' && startedByExplorer(process.env),
    openForPerson: async (path) => (await import('#app/open/open-for-person')).openForPerson(path),
    holdWindow: waitForEnter,
    // Help needs neither threads nor the means to start other programs: Node takes 10 ms to load them.
    limitTime: async ({ message, ...limit }, end) => {
      const { limitTime } = await import('#app/time-limit');
      return limitTime({ ...limit, message: forTerminal(message) }, () => {
        const status = end();
        // What Node adds of its debugger, by which a busy command was interrupted, is nothing to a reader.
        if (process.platform !== 'win32') closeErrors();
        process.exit(status);
      });
    },
    ifUncaught: (end) => process.once('uncaughtException', (error) => process.exit(end(error))),
  };
}

function output(stream: NodeJS.WriteStream, sink: Sink, note?: (error?: Error | null) => void): Output {
  const isTerminal = stream.isTTY === true;
  const width = isTerminal ? Math.max(stream.columns || 80, narrowest) : requestedWidth(process.env.COLUMNS);
  return { ...cleanedOutput((text) => void sink.write(text, note), width), isTerminal, width };
}

/** Every output is made by this, in tests, too: without control characters of a file. */
export function cleanedOutput(
  send: (text: string) => void,
  width: number,
): Pick<Output, 'write' | 'writeData'> {
  return {
    write: (text) => send(forTerminal(fitLines(text, width))),
    writeData: (text) => send(forTerminal(text)),
  };
}

const narrowest = 40;

function requestedWidth(columns = ''): number {
  return /^[1-9]\d{0,3}$/u.test(columns) ? Math.max(Number(columns), narrowest) : Number.POSITIVE_INFINITY;
}

function readLine(): Promise<string | null> {
  return new Promise((resolve) => {
    const { stdin } = process;
    const settle = (line: string | null) => {
      stdin.pause().off('data', onData).off('end', onEnd).off('error', onEnd);
      resolve(line);
    };
    const onData = (typed: Buffer) => settle(typed.toString().trimEnd());
    const onEnd = () => settle(null);
    stdin.on('data', onData).on('end', onEnd).on('error', onEnd).resume();
  });
}
