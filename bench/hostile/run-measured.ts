// One command of the built program, with what it printed and what it used.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Of one command. */
export const most = { seconds: 5, megabytes: 512 };
/** Other programs may hold the processors: what counts is the time used, and this only ends what hangs. */
const timeoutMs = 60_000;

/** Run before the program: writes what was used into a pipe of its own as it ends. */
const meter = join(import.meta.dirname, 'meter.cjs');

/** `before`: further modules to be loaded before the program. */
export function runMeasured(
  program: string,
  words: readonly string[],
  before: readonly string[] = [],
): Promise<Ran> {
  return new Promise((done) => {
    const started = performance.now();
    const child = spawn(
      process.execPath,
      [...[meter, ...before].flatMap((one) => ['--require', one]), program, ...words],
      {
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      },
    );
    const texts = ['', '', '', ''];
    for (const at of [1, 2, 3]) {
      child.stdio[at]?.on('data', (piece) => {
        texts[at] += piece;
      });
    }
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    child.once('close', (status) => {
      clearTimeout(timer);
      const used: number[] = texts[3] === '' ? [] : JSON.parse(texts[3] ?? '[]');
      const [processor = timeoutMs / 1000, megabytes = 0] = used;
      const seconds = (performance.now() - started) / 1000;
      done({ status, out: texts[1] ?? '', err: texts[2] ?? '', seconds, processor, megabytes });
    });
  });
}

/** What any command may not do, whatever it was given. */
export function generalFaults(command: string, ran: Ran): readonly string[] {
  return [
    ...(ran.processor > most.seconds ? [`${command} took ${ran.processor.toFixed(1)} s`] : []),
    ...(ran.megabytes > most.megabytes ? [`${command} took ${ran.megabytes.toFixed(0)} MB`] : []),
    ...(/^\s+at .+:\d+:\d+\)?$/mu.test(ran.out + ran.err) ? [`${command} shows a stack trace`] : []),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey is just what is looked for.
    ...(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u.test(ran.err)
      ? [`${command} prints control characters`]
      : []),
  ];
}
