import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { runBatch } from '#app/run-batch';
import { runProgram } from '../../built-program.ts';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { inWords } from '../../said.ts';
import { filesIn, goodWorkbook, makeFolder, removeFolders } from './workbooks.ts';

const program = programOfThisRun();
afterEach(removeFolders);

const batch = (cwd: string, ...words: readonly string[]) =>
  runProgram(program, ['batch', '--format', 'html', '--jobs', '1', ...words], { cwd });
/** As a living run of this machine has it. */
const lock = JSON.stringify({
  token: 'x',
  pid: process.pid,
  host: 'may-khac',
  since: '2022-06-15T07:30:00Z',
});

it.each([
  ['so', ['so/xa']],
  ['so/xa', ['so']],
  ['kq', ['so', '--out', 'kq/xa']],
  ['kq/xa', ['so', '--out', 'kq']],
])('while a run is at work in %s, batch %j stops with status 3 and writes nothing', async (held, words) => {
  const folder = makeFolder({ 'so/xa/q2.xlsx': goodWorkbook(), 'kq/xa/cu.txt': '' });
  writeFileSync(join(folder, held, '.tthc-score.lock'), lock);
  const before = filesIn(folder);
  const { status, err } = await batch(folder, ...words);
  expect([status, err.includes('folder-in-use')]).toEqual([3, true]);
  expect(filesIn(folder)).toEqual(before);
});

it('while a run is at work in a folder beside, or below where nothing is written, a run goes on', async () => {
  const folder = makeFolder({ 'so/xa/q2.xlsx': goodWorkbook(), 'kq/xa/cu.txt': '', 'kq/khac/cu.txt': '' });
  writeFileSync(join(folder, 'kq/khac/.tthc-score.lock'), lock);
  expect((await batch(folder, 'so', '--out', 'kq')).status).toBe(0);
  expect(existsSync(join(folder, 'kq/xa/q2-bao-cao.html'))).toBe(true);
});

it('a run whose folder another has taken over stops, writes nothing more, and leaves the lock', async () => {
  const folder = makeFolder({ 'q2.xlsx': goodWorkbook() });
  const { ending, diagnostics } = await runBatch({
    paths: [folder],
    formats: ['html'],
    jobs: 1,
    limits: { megabytes: 1024, seconds: 120 },
    force: false,
    failFast: false,
    dryRun: false,
    language: 'vi',
    signal: new AbortController().signal,
    listener: ({ kind }) => {
      if (kind === 'run-started') writeFileSync(join(folder, '.tthc-score.lock'), lock);
    },
  });
  expect(ending).toBe('file-failed');
  const [found] = inWords(diagnostics);
  expect(found).toMatchObject({ code: 'folder-taken-away', facts: { folder } });
  expect(found?.help.vi).toContain('ket-qua-chay.txt');
  expect(filesIn(folder)).toEqual(['.tthc-score.lock', 'q2.xlsx']);
});
