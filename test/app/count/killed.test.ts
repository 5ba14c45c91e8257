// Killed at any moment, nothing is half written, and the next run clears what was left in the temporary folder.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../../built-program.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { openWorkbook } from '../../ooxml/open-workbook.ts';
import { programOfThisRun } from '../../program-of-this-run.ts';

const program = programOfThisRun();

it('leaves a whole workbook or none', { timeout: 240_000 }, async () => {
  const folder = await temporaryFolder();
  const temporary = join(folder, 'tam');
  mkdirSync(temporary);
  const text = readFileSync('fixtures/dossier-rows.csv', 'utf8');
  writeFileSync(join(folder, 'ho-so.csv'), text);
  const words = ['count', 'ho-so.csv', '--period', 'Quý III/2026', '-o', 'so.xlsx', '--late', 'phu-luc.xlsx'];
  const began = Date.now();
  const surroundings = { cwd: folder, environment: { TMPDIR: temporary } };
  await runProgram(program, words, surroundings);
  const whole = Date.now() - began;
  const before = readFileSync(join(folder, 'so.xlsx'));
  for (let step = 1; step <= 10; step += 1) {
    const kill = (child: { kill: (signal: NodeJS.Signals) => boolean }) =>
      setTimeout(() => child.kill('SIGKILL'), (whole * step) / 10);
    await runProgram(program, words, { ...surroundings, onStart: kill });
    for (const name of ['so.xlsx', 'phu-luc.xlsx'])
      expect((await openWorkbook(readFileSync(join(folder, name)))).worksheets.length).toBeGreaterThan(0);
  }
  expect(readFileSync(join(folder, 'so.xlsx')).length).toBe(before.length);
  await runProgram(program, words, surroundings);
  expect(readdirSync(temporary)).toEqual([]);
  expect(existsSync(join(folder, 'so.xlsx'))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['ho-so.csv', 'phu-luc.xlsx', 'so.xlsx', 'tam']);
});
