import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../built-program.ts';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { runInside } from '../../run-inside.ts';
import { contentsOf, filesIn, goodWorkbook, makeFolder, recordIn, removeFolders } from './workbooks.ts';

const injecting = pathToFileURL(resolve('test/app/batch/inject-fault.mjs')).href;
const words = ['batch', 'so-lieu', '--out', 'kq', '--format', 'docx,html', '--jobs', '1'];

const program = programOfThisRun();
let ground: string;
let before: Readonly<Record<string, string>>;
let after: Readonly<Record<string, string>>;

const run = (cwd: string) => runInside(program, words, { cwd });
const runWith = (fault: string, cwd: string) =>
  runProgram(program, words, {
    cwd,
    environment: { NODE_OPTIONS: `--import ${injecting}`, TTHC_TEST_FAULT: fault },
  });
const copyOf = (folder: string) => {
  const copy = makeFolder({});
  cpSync(folder, copy, { recursive: true });
  return copy;
};
const isReport = (path: string) => path.includes('-bao-cao.');
const leftIn = (folder: string) => filesIn(folder).filter((path) => path.includes('.tthc-score'));

beforeAll(async () => {
  // Reports of older figures are there, as in any office that runs this each quarter.
  const older = makeFolder({
    'so-lieu/huyen-a/q.xlsx': goodWorkbook(),
    'so-lieu/huyen-b/q.xlsx': goodWorkbook(1),
  });
  await run(older);
  ground = makeFolder({
    'so-lieu/huyen-a/q.xlsx': goodWorkbook(2),
    'so-lieu/huyen-b/q.xlsx': goodWorkbook(3),
  });
  cpSync(join(older, 'kq'), join(ground, 'kq'), { recursive: true });
  before = contentsOf(ground);
  const undisturbed = copyOf(ground);
  await run(undisturbed);
  after = contentsOf(undisturbed);
}, 120_000);
afterAll(removeFolders);

describe('a fault at every step of writing one report', () => {
  // Every step with every code: test/files/write-faults.test.ts.
  const cases = [
    ['open', 'EACCES', 'output-not-permitted'],
    ['writeFile', 'ENOSPC', 'output-disk-full'],
    ['sync', 'EIO', 'output-unwritable'],
    ['rename', 'EBUSY', 'output-locked'],
    ['rename', 'EPERM', 'output-not-permitted'],
  ] as const;

  it.each(cases)(
    '%s gives %s: that report stays the old one, the other is new, nothing is left over',
    async (step, system, code) => {
      const folder = copyOf(ground);
      const { status, err } = await runWith(`${step} ${system} kq/huyen-b`, folder);
      expect(status).toBe(4);
      expect(err).toContain(code);
      const left = contentsOf(folder);
      for (const path of Object.keys(after).filter(isReport))
        expect({ path, isOld: left[path] === before[path], isNew: left[path] === after[path] }).toEqual({
          path,
          isOld: path.includes('huyen-b'),
          isNew: path.includes('huyen-a'),
        });
      expect(leftIn(folder)).toEqual([]);
      const [, failed] = recordIn(join(folder, 'kq')).workbooks;
      expect(failed).toMatchObject({ path: 'huyen-b/q.xlsx', outcome: 'file-failed', outputs: [] });
      expect(failed.diagnostics.map((one: { code: string }) => one.code)).toContain(code);
      expect((await run(folder)).status).toBe(0);
      expect(contentsOf(folder)).toEqual(after);
    },
    180_000,
  );
});

describe('a fault of the run’s own files', () => {
  it.each([
    ['the record cannot be written', 'rename EACCES ket-qua-chay', 'output-not-permitted'],
    ['the disk is full for the record', 'writeFile ENOSPC kq/.tthc-score', 'output-disk-full'],
    ['the lock cannot be made', 'link EACCES .tthc-score.lock', 'output-not-permitted'],
    ['the disk is read-only', 'link EROFS .tthc-score.lock', 'output-disk-read-only'],
  ])(
    '%s: told, with status 3, and nothing is left over',
    async (_, fault, code) => {
      const folder = copyOf(ground);
      const { status, err } = await runWith(fault, folder);
      expect(status).toBe(3);
      expect(err).toContain(code);
      expect(leftIn(folder)).toEqual([]);
      expect((await run(folder)).status).toBe(0);
      expect(contentsOf(folder)).toEqual(after);
    },
    180_000,
  );
});

/** Only root may mount, and only on Linux. */
function mountDisk(folder: string, kilobytes: number): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tthc-test', folder], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

it('on a disk that is full, writes what fits, names the rest, and goes on when there is room', async (context) => {
  const names = Array.from({ length: 6 }, (_, index) => `so-lieu/huyen-${index}/q.xlsx`);
  const folder = makeFolder(Object.fromEntries(names.map((name, index) => [name, goodWorkbook(index)])));
  const disk = join(folder, 'kq');
  if (!mountDisk(disk, 256)) return context.skip('mounting a small disk is not permitted here');
  try {
    const { status, err } = await run(folder);
    expect(status).toBeGreaterThanOrEqual(3);
    expect(status).toBeLessThanOrEqual(4);
    expect(err).toContain('output-disk-full');
    expect(leftIn(folder)).toEqual([]);
    const reports = filesIn(disk).filter(isReport);
    // Both of a workbook's reports, or none.
    expect(reports.filter((path) => path.endsWith('.docx')).length).toBe(reports.length / 2);
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.length).toBeLessThan(12);
    execFileSync('mount', ['-o', 'remount,size=8m', disk]);
    expect((await run(folder)).status).toBe(0);
    expect(filesIn(disk).filter(isReport)).toHaveLength(12);
    expect(leftIn(folder)).toEqual([]);
  } finally {
    execFileSync('umount', [disk]);
  }
}, 180_000);
