// Killed at any moment, nothing is half written, and the next run clears what was left in the temporary folder.
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { openWorkbook } from '../../ooxml/open-workbook.ts';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { killedAtMoments } from '../killed-at-moments.ts';

const program = programOfThisRun();

it('leaves a whole workbook or none', { timeout: 240_000 }, async () => {
  const folder = await temporaryFolder();
  const temporary = join(folder, 'tam');
  mkdirSync(temporary);
  copyFileSync('fixtures/dossier-rows.csv', join(folder, 'ho-so.csv'));
  const words = ['count', 'ho-so.csv', '--period', 'Quý III/2026', '-o', 'so.xlsx', '--late', 'phu-luc.xlsx'];
  const surroundings = { cwd: folder, environment: { TMPDIR: temporary } };
  await killedAtMoments(program, words, surroundings, async () => {
    for (const name of ['so.xlsx', 'phu-luc.xlsx'])
      expect((await openWorkbook(readFileSync(join(folder, name)))).worksheets.length).toBeGreaterThan(0);
  });
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['ho-so.csv', 'phu-luc.xlsx', 'so.xlsx', 'tam']);
});
