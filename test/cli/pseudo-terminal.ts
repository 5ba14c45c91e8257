// The built program at a real terminal: one that `script` of util-linux makes, which every Linux has.
import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { Program } from '../built-program.ts';

/** Elsewhere `script` is another program, or none. */
export const hasTerminal = process.platform === 'linux';

/** What the terminal got, colours included; lines end as in a file. */
export function atTerminal(program: Program, words: string, columns: number): string {
  const command = `stty cols ${columns} rows 40; ${lineOf(program, words)}`;
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { ...options({}), input: '' });
  return stdout.replaceAll('\r\n', '\n');
}

/** Both streams through one pipe, as wide as a terminal of so many columns. */
export function throughPipe(program: Program, words: string, columns: number): string {
  const command = `(${lineOf(program, words)}) 2>&1 | cat`;
  return spawnSync('sh', ['-c', command], options({ COLUMNS: `${columns}` })).stdout;
}

/** As it is read: without colours and without what was drawn and taken away again. */
export function asRead(sent: string): string {
  const kept = sent.split('\r\u001b[K').map((drawn, index, all) => {
    return index === all.length - 1 ? drawn : drawn.slice(0, drawn.lastIndexOf('\n') + 1);
  });
  return stripVTControlCharacters(kept.join(''));
}

function lineOf({ file }: Program, words: string): string {
  return `"${process.execPath}" "${file}" ${words}`;
}

function options(environment: Readonly<Record<string, string>>) {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, ...others } = process.env;
  const env = { ...others, TERM: 'xterm-256color', ...environment };
  return { env, encoding: 'utf8', maxBuffer: 100_000_000, timeout: 120_000 } as const;
}
