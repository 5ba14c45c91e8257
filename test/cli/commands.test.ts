// Runs each command of the Markdown files beside this one through the built program, and compares all it prints and
// its exit status with what stands there. `npx vitest run test/cli -u` writes them anew: read the difference.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { twentyFaults } from '../app/twenty-faults.ts';

const program = resolve('bin/tthc-score.js');
const pages = readdirSync('test/cli').filter((name) => name.endsWith('.md'));

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs']);
});

describe.skipIf(process.platform === 'win32')('the command line', () => {
  it.each(pages)(
    'does what %s says',
    async (page) => {
      const folder = mkdtempSync(join(tmpdir(), 'tthc-cli-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      copyFileSync('fixtures/q2-2022.xlsx', join(folder, 'q2-2022.xlsx'));
      writeFileSync(join(folder, 'sai.xlsx'), twentyFaults);
      const path = resolve('test/cli', page);
      const text = readFileSync(path, 'utf8');
      await expect(withOutputs(text, folder)).toMatchFileSnapshot(path);
    },
    180_000,
  );
});

/** Code blocks hold a command after "$ ", what it prints, and "=> 2" where it ends with another status than 0. */
function withOutputs(text: string, folder: string): string {
  return text.replace(/```\n\$ (.*)\n[\s\S]*?```/gu, (_, command: string) => {
    const { stdout, status } = spawnSync('sh', ['-c', `(${command}) 2>&1`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${binFolder(folder)}:${process.env.PATH}` },
    });
    const ended = status === 0 ? '' : `=> ${status}\n`;
    return `\`\`\`\n$ ${command}\n${stdout}${ended}\`\`\``;
  });
}

/** So that the pages show what a reader types. */
function binFolder(folder: string): string {
  const bin = join(folder, '.bin');
  execFileSync('sh', ['-c', `mkdir -p "${bin}" && ln -sf "${program}" "${bin}/tthc-score"`]);
  return bin;
}
