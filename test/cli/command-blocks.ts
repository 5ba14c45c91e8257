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
    const { status, said } = await typed(command, folder, program);
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

/** One after the other, in a shell together where one asks how another has ended. */
async function typed(command: string, folder: string, program: Program): Promise<Ended> {
  const steps = /[$`]|&&|\|\|/u.test(command)
    ? [command]
    : (command.match(/(?:"[^"]*"|'[^']*'|[^;"'])+/gu) ?? []).map((step) => step.trim());
  let ended: Ended = { status: 0, said: '' };
  for (const step of steps) {
    const { status, said } = (await inside(step, folder, program)) ?? inShell(step, folder, program);
    ended = { status, said: ended.said + said };
  }
  return ended;
}

/** The program, where what it says goes, and what reads it. */
const alone =
  /^tthc-score((?: (?:"[^"]*"|[^\s"|;&<>*?$`\\'()#~]+))*?)((?: (?:2?> ?(?:\/dev\/null|[\w.-]+)|2>&1))*)(?: \| (.+))?$/u;

/** A command of the program alone needs no process of its own, whatever reads what it says; null where it does. */
async function inside(step: string, cwd: string, program: Program): Promise<Ended | null> {
  const [whole, words = '', redirections = '', reader] = alone.exec(step) ?? [];
  if (whole === undefined) return null;
  const argv = [...words.matchAll(/"([^"]*)"|[^\s"]+/gu)].map(([word, quoted]) => quoted ?? word);
  const { status, both, out, err } = await runInside(program, argv, { cwd });
  let [toOut, toErr] = [reader === undefined ? 'page' : 'reader', 'page'];
  for (const [, which, target = ''] of redirections.matchAll(/ (2?)> ?(\S+)/gu)) {
    if (target === '&1') toErr = toOut;
    else if (which === '2') toErr = target;
    else toOut = target;
  }
  const sentTo = (place: string) =>
    toOut === toErr && place === toOut ? both : `${place === toErr ? err : ''}${place === toOut ? out : ''}`;
  for (const file of new Set([toOut, toErr]))
    if (!['page', 'reader', '/dev/null'].includes(file)) writeFileSync(join(cwd, file), sentTo(file));
  if (reader === undefined) return { status, said: sentTo('page') };
  const read = spawnSync('sh', ['-c', reader], { cwd, encoding: 'utf8', input: sentTo('reader') });
  return { status: read.status, said: sentTo('page') + read.stdout };
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
