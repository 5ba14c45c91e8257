// Runs each command of the Markdown files beside this one, of README and of the guides through the built program, and compares
// what it prints and its exit status with what stands there. `npx vitest run test/cli -u` writes them again: read the difference.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { twentyFaults } from '../app/twenty-faults.ts';
import { programOfThisRun } from '../program-of-this-run.ts';
import { withOutputs } from './command-blocks.ts';

const pages = [
  ...readdirSync('test/cli')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `test/cli/${name}`),
  'README.md',
  'docs/huong-dan.md',
  'docs/cli.md',
  'docs/explain-and-audit.md',
];

describe.skipIf(process.platform === 'win32')('the command line', () => {
  const program = programOfThisRun();

  it.each(pages)(
    'does what %s says',
    async (page) => {
      const folder = mkdtempSync(join(tmpdir(), 'tthc-cli-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      copyFileSync('fixtures/q2-2022.xlsx', join(folder, 'q2-2022.xlsx'));
      writeFileSync(join(folder, 'sai.xlsx'), twentyFaults);
      mkdirSync(join(folder, 'fixtures'));
      for (const name of ['q2-2022.xlsx', 'q2-2022-cong-bo.xlsx']) {
        copyFileSync(`fixtures/${name}`, join(folder, 'fixtures', name));
      }
      const path = resolve(page);
      await expect(await withOutputs(readFileSync(path, 'utf8'), folder, program)).toMatchFileSnapshot(path);
    },
    180_000,
  );
});
