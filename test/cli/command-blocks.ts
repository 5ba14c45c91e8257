// Markdown with commands → the same with what the built program really prints and how it ends.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../built-program.ts';
import { noteRaised } from '../raised/seen.ts';

/**
 * Code blocks hold a command after "$ " or "> ", what it prints, and "=> 2" where it ends with another status than 0. A line
 * "…" stands for any lines. Commands run in the order of the page, in one folder.
 */
export function withOutputs(text: string, folder: string, program: Program): string {
  const bin = binFolder(folder, program);
  return text.replace(
    /```\n([$>]) (.*)\n([\s\S]*?)```/gu,
    (block, prompt: string, command: string, told: string) => {
      const { stdout, status } = spawnSync('sh', ['-c', `(${command}) 2>&1`], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
      });
      noteRaised(stdout);
      const printed = `${stdout}${status === 0 ? '' : `=> ${status}\n`}`;
      return tells(told, printed) ? block : `\`\`\`\n${prompt} ${command}\n${printed}\`\`\``;
    },
  );
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
