// `distribute` and `collect` killed at any moment: every sheet and workbook is the old one or the new one, whole.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileFingerprint } from '#files/fingerprint';
import { readReturned } from '#unit-sheets/read-returned';
import { readSubmission } from '#workbook/read-submission';
import { runProgram } from '../built-program.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { programOfThisRun } from '../program-of-this-run.ts';
import { killedAtMoments } from './killed-at-moments.ts';

const program = programOfThisRun();
const units = 22;

/** What may stand there: a dot begins the temporary names of files being written. */
const seen = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'));

async function ground(): Promise<string> {
  const folder = await temporaryFolder();
  copyFileSync('fixtures/q2-2022.xlsx', join(folder, 'so.xlsx'));
  return folder;
}

it('leaves whole sheets of the units', { timeout: 300_000 }, async () => {
  const cwd = await ground();
  const sheets = join(cwd, 'phieu');
  /** Read already: the same bytes under the same name are as whole as before. */
  const whole = new Set<string>();
  await killedAtMoments(
    program,
    ['distribute', 'so.xlsx', '--out', 'phieu', '--force'],
    { cwd },
    async () => {
      expect(seen(sheets)).toHaveLength(units);
      for (const name of seen(sheets)) {
        const path = join(sheets, name);
        const key = `${name} ${await fileFingerprint(path)}`;
        if (whole.has(key)) continue;
        const { unit, diagnostics } = await readReturned(readFileSync(path));
        expect([name.includes(unit ?? '?'), diagnostics]).toEqual([true, []]);
        whole.add(key);
      }
    },
  );
  expect(readdirSync(sheets)).toHaveLength(units);
});

it('leaves a whole workbook with what came back', { timeout: 300_000 }, async () => {
  const cwd = await ground();
  await runProgram(program, ['distribute', 'so.xlsx', '--out', 'phieu'], { cwd });
  await killedAtMoments(
    program,
    ['collect', 'phieu', '--into', 'so.xlsx', '-o', 'gop.xlsx'],
    { cwd },
    async () => {
      expect(seen(cwd).sort()).toEqual(['gop.xlsx', 'phieu', 'so.xlsx']);
      const { submission } = await readSubmission(readFileSync(join(cwd, 'gop.xlsx')));
      expect(submission?.units).toHaveLength(units);
    },
  );
  expect(readdirSync(cwd).sort()).toEqual(['gop.xlsx', 'phieu', 'so.xlsx']);
});
