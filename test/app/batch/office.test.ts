import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isAlive } from '#files/is-alive';
import { runProgram } from '../../built-program.ts';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { goodWorkbook, makeFolder, recordIn, removeFolders } from './workbooks.ts';

const program = programOfThisRun();
afterEach(removeFolders);

/** A LibreOffice that starts another process, as the real one does, and never ends; its numbers stand in `pids`. */
const hanging =
  'echo $$ >>"$TTHC_TEST_FOLDER/pids"; sleep 100 & echo $! >>"$TTHC_TEST_FOLDER/pids"; sleep 100';
const working = 'for last; do :; done; cp "$last" "$(dirname "$last")/bao-cao.pdf"';

function withOffice(script: string) {
  const folder = makeFolder({ 'so/a.xlsx': goodWorkbook(), 'tmp/x': '', 'bin/soffice': '' });
  install(folder, script);
  return folder;
}

function install(folder: string, script: string): void {
  writeFileSync(join(folder, 'bin/soffice'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin/soffice'), 0o755);
}

const environmentIn = (folder: string) => ({
  PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
  TMPDIR: join(folder, 'tmp'),
});
const batch = (folder: string, ...words: readonly string[]) =>
  runProgram(program, ['batch', 'so', '--format', 'pdf', '--jobs', '1', ...words], {
    cwd: folder,
    environment: environmentIn(folder),
  });

const pidsIn = (folder: string) =>
  existsSync(join(folder, 'pids'))
    ? readFileSync(join(folder, 'pids'), 'utf8').trim().split('\n').map(Number)
    : [];

/** Killed once LibreOffice is at work. */
async function killedWith(signal: NodeJS.Signals, folder: string, words: readonly string[]) {
  return await runProgram(program, words, {
    cwd: folder,
    environment: environmentIn(folder),
    onStart: (child) => {
      const timer = setInterval(() => {
        if (pidsIn(folder).length < 2) return;
        clearInterval(timer);
        child.kill(signal);
      }, 20);
    },
  });
}

const left = (folder: string) => readdirSync(join(folder, 'tmp')).filter((name) => name !== 'x');

describe.skipIf(process.platform === 'win32')('a LibreOffice that hangs', () => {
  it('is ended when its workbook has taken too long, and the next run clears its profile', async () => {
    const folder = withOffice(hanging);
    expect((await batch(folder, '--time-limit', '10')).status).toBe(4);
    expect(recordIn(join(folder, 'so')).workbooks[0].diagnostics[0].code).toBe('workbook-too-slow');
    expect(pidsIn(folder)).toHaveLength(2);
    await expect.poll(() => pidsIn(folder).filter(isAlive), { timeout: 30_000 }).toEqual([]);
    expect(left(folder)).toHaveLength(1);
    install(folder, working);
    expect((await batch(folder)).status).toBe(0);
    expect(left(folder)).toEqual([]);
  }, 180_000);

  it('is ended when the run is killed', async () => {
    const folder = withOffice(hanging);
    const words = ['batch', 'so', '--format', 'pdf', '--jobs', '1'];
    expect((await killedWith('SIGKILL', folder, words)).signal).toBe('SIGKILL');
    await expect.poll(() => pidsIn(folder).filter(isAlive), { timeout: 30_000 }).toEqual([]);
  }, 180_000);

  it.each(['SIGKILL', 'SIGINT'] as const)(
    'is ended when a report is ended by %s',
    async (signal) => {
      const folder = withOffice(hanging);
      const { status } = await killedWith(signal, folder, ['report', 'so/a.xlsx', '--format', 'pdf']);
      expect(status).not.toBe(0);
      await expect.poll(() => pidsIn(folder).filter(isAlive), { timeout: 30_000 }).toEqual([]);
    },
    180_000,
  );
});
