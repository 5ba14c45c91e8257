// Markdown with commands → the same with what the program really prints and how it ends.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../built-program.ts';
import { noteRaised } from '../raised/seen.ts';
import { runInside } from '../run-inside.ts';

/**
 * Code blocks hold a command after "$ " or "> ", what it prints, and "=> 2" where it ends with another status than 0. A line
 * "…" stands for any lines. Commands run in the order of the page, in one folder.
 */
export async function withOutputs(text: string, folder: string, program: Program): Promise<string> {
  const written: string[] = [];
  let end = 0;
  for (const found of text.matchAll(/```\n([$>]) (.*)\n([\s\S]*?)```/gu)) {
    const [block, prompt, command = '', told = ''] = found;
    const { status, said } = (await inside(command, folder, program)) ?? inShell(command, folder, program);
    const printed = `${said}${status === 0 ? '' : `=> ${status}\n`}`;
    const next = tells(told, printed) ? block : `\`\`\`\n${prompt} ${command}\n${printed}\`\`\``;
    written.push(text.slice(end, found.index), next);
    end = found.index + block.length;
  }
  return [...written, text.slice(end)].join('');
}

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** A command of the program alone needs no shell, and no process of its own; null where it does. */
async function inside(command: string, cwd: string, program: Program): Promise<Ended | null> {
  const [name, ...words] = wordsOf(command);
  if (name !== 'tthc-score') return null;
  const { status, both } = await runInside(program, words, { cwd });
  return { status, said: both };
}

/** None where a shell would do more than take quotes away. */
function wordsOf(command: string): readonly string[] {
  if (/[|;&<>*?$`\\'()#~]/u.test(command)) return [];
  return [...command.matchAll(/"([^"]*)"|[^\s"]+/gu)].map(([word, quoted]) => quoted ?? word);
}

/** As it is shipped, typed by a reader. */
function inShell(command: string, folder: string, program: Program): Ended {
  const { stdout, status } = spawnSync('sh', ['-c', `(${command}) 2>&1`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${binFolder(folder, program)}:${process.env.PATH}` },
  });
  noteRaised(stdout);
  return { status, said: stdout };
}

function tells(told: string, printed: string): boolean {
  const lines = told.split('\n').slice(0, -1);
  const pattern = lines.map((line) => (line.trim() === '…' ? '(?:.*\\n)+?' : `${literally(line)}\\n`));
  return new RegExp(`^${pattern.join('')}$`, 'u').test(printed);
}

function literally(line: string): string {
  return line.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** So that the pages show what a reader types. */
function binFolder(folder: string, { file }: Program): string {
  const bin = join(folder, '.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'tthc-score'), `#!/bin/sh\nexec "${process.execPath}" "${file}" "$@"\n`);
  chmodSync(join(bin, 'tthc-score'), 0o755);
  return bin;
}
