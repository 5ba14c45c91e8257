import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { runInside } from '../../run-inside.ts';
import { goodWorkbook, makeFolder, recordIn, removeFolders } from './workbooks.ts';

const program = programOfThisRun();
afterEach(removeFolders);

const batch = (cwd: string, ...words: readonly string[]) =>
  runInside(program, ['batch', '--format', 'xlsx', '--jobs', '1', ...words], { cwd });
const pathsIn = (folder: string) => recordIn(folder).workbooks.map(({ path }: { path: string }) => path);
const codesIn = (folder: string) => recordIn(folder).diagnostics.map(({ code }: { code: string }) => code);

it.skipIf(process.platform === 'win32')(
  'a workbook is taken once, however many links lead to it',
  async () => {
    const folder = makeFolder({ 'so/a/q2.xlsx': goodWorkbook(), 'so/b/q3.xlsx': goodWorkbook(1) });
    symlinkSync('so', join(folder, 'loi-tat'));
    symlinkSync('../b/q3.xlsx', join(folder, 'so/a/lien-ket.xlsx'));
    expect((await batch(folder, 'loi-tat', 'so', '--out', 'kq')).status).toBe(0);
    expect(pathsIn(join(folder, 'kq'))).toEqual(['so/a/q2.xlsx', 'so/b/q3.xlsx']);
  },
);

it.skipIf(process.platform === 'win32')(
  'links to folders are named, a link that leads nowhere is a fault',
  async () => {
    const folder = makeFolder({ 'so/a/q2.xlsx': goodWorkbook(), 'khac/q3.xlsx': goodWorkbook(1) });
    symlinkSync('../khac', join(folder, 'so/huyen-khac'));
    symlinkSync('/mnt/khong-co/q4.xlsx', join(folder, 'so/huyen-xa.xlsx'));
    expect((await batch(folder, 'so', '--out', 'kq')).status).toBe(4);
    expect(codesIn(join(folder, 'kq'))).toEqual(['folder-links-not-followed']);
    const [broken] = recordIn(join(folder, 'kq')).workbooks;
    expect([broken.path, broken.outcome, broken.diagnostics[0].code]).toEqual([
      'huyen-xa.xlsx',
      'file-failed',
      'link-broken',
    ]);
  },
);

it.runIf(process.platform === 'linux')(
  'names that are no UTF-8 are told as such, and the rest is done',
  async () => {
    const folder = makeFolder({ 'so/q2.xlsx': goodWorkbook() });
    const inLatin1 = (name: string) => Buffer.from(join(folder, 'so', name), 'latin1');
    writeFileSync(inLatin1('B\u00e1o.xlsx'), goodWorkbook(1));
    mkdirSync(inLatin1('Th\u00e1ng'));
    expect((await batch(folder, 'so', '--out', 'kq')).status).toBe(4);
    const { counts, workbooks } = recordIn(join(folder, 'kq'));
    expect(counts).toMatchObject({ written: 1, 'file-failed': 1 });
    expect(workbooks[0].diagnostics[0].code).toBe('file-name-not-unicode');
    expect(codesIn(join(folder, 'kq'))).toEqual(['file-name-not-unicode']);
  },
);

it('a folder of workbooks that is empty all at once, as a drive not connected, costs nothing of the record', async () => {
  const folder = makeFolder({ 'so/q2.xlsx': goodWorkbook() });
  await batch(folder, 'so', '--out', 'kq');
  const before = readFileSync(join(folder, 'kq/ket-qua-chay.json'), 'utf8');
  renameSync(join(folder, 'so'), join(folder, 'ngat'));
  mkdirSync(join(folder, 'so'));
  const { status, err } = await batch(folder, 'so', '--out', 'kq');
  expect([status, err.includes('all-workbooks-gone')]).toEqual([3, true]);
  expect(readFileSync(join(folder, 'kq/ket-qua-chay.json'), 'utf8')).toBe(before);
  rmSync(join(folder, 'so'), { recursive: true });
  renameSync(join(folder, 'ngat'), join(folder, 'so'));
  await batch(folder, 'so', '--out', 'kq');
  expect(recordIn(join(folder, 'kq')).counts.unchanged).toBe(1);
});
