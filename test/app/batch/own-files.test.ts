import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { scoreWorkbook } from '#app/score-workbook';
import { writeResultWorkbook } from '#documents/xlsx/result-workbook';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { runInside } from '../../run-inside.ts';
import { goodWorkbook, makeFolder, recordIn, removeFolders } from './workbooks.ts';

const program = programOfThisRun();
afterEach(removeFolders);

const batch = (cwd: string, ...words: readonly string[]) =>
  runInside(program, ['batch', '--format', 'xlsx', '--jobs', '1', ...words], { cwd });
const outcomes = (folder: string) =>
  Object.fromEntries(
    recordIn(folder).workbooks.map((one: { path: string; outcome: string }) => [one.path, one.outcome]),
  );
const notes = (folder: string) => recordIn(folder).diagnostics;

async function withResults() {
  const folder = makeFolder({ 'b3/a.xlsx': goodWorkbook(), 'b3/xa/b.xlsx': goodWorkbook(1) });
  await batch(folder, 'b3', '--out', 'b3/kq');
  return folder;
}

it('results of an earlier run in a folder below are passed over and named, workbooks among them are taken', async () => {
  const folder = await withResults();
  writeFileSync(join(folder, 'b3/kq/xa/c.xlsx'), goodWorkbook(2));
  const { status, err } = await batch(folder, 'b3');
  expect(status).toBe(0);
  expect(outcomes(join(folder, 'b3'))).toEqual({
    'a.xlsx': 'written',
    'xa/b.xlsx': 'written',
    'kq/xa/c.xlsx': 'written',
  });
  expect(notes(join(folder, 'b3'))).toMatchObject([{ code: 'own-files-passed-over', severity: 'info' }]);
  expect(err).toContain('Bỏ qua 3 tệp');
  expect(err).toContain('kq/xa/b-bao-cao.xlsx');
});

it('a report that was saved again without its properties is known by the record', async () => {
  const folder = await withResults();
  writeFileSync(join(folder, 'b3/kq/a-bao-cao.xlsx'), goodWorkbook(7));
  await batch(folder, 'b3');
  expect(Object.keys(outcomes(join(folder, 'b3')))).toEqual(['a.xlsx', 'xa/b.xlsx']);
});

it('a report that was renamed or moved, a torn record, a result workbook: known by what they hold', async () => {
  const folder = await withResults();
  mkdirSync(join(folder, 'b3/luu'));
  cpSync(join(folder, 'b3/kq/a-bao-cao.xlsx'), join(folder, 'b3/luu/bao cao quy 2.xlsx'));
  const scored = await scoreWorkbook({ workbook: join(folder, 'b3/a.xlsx') });
  if (scored.result === null) throw new Error('the workbook is faultless');
  writeFileSync(join(folder, 'b3/diem.xlsx'), await writeResultWorkbook(scored.result.scorecard, []));
  const record = join(folder, 'b3/kq/ket-qua-chay.json');
  writeFileSync(record, readFileSync(record, 'utf8').slice(0, 300));
  expect((await batch(folder, 'b3')).status).toBe(0);
  expect(Object.keys(outcomes(join(folder, 'b3')))).toEqual(['a.xlsx', 'xa/b.xlsx']);
});

it('a record that is not ours hides no workbook', async () => {
  const folder = makeFolder({ 'so/a.xlsx': goodWorkbook(), 'b.xlsx': goodWorkbook(1) });
  const workbook = (path: string) => ({ path: 'x', diagnostics: [], outputs: [{ path }] });
  const workbooks = [workbook('a.xlsx'), workbook('../b.xlsx'), workbook('../b-bao-cao.xlsx')];
  for (const content of [
    '[]',
    'null',
    '{"schemaVersion":1,"workbooks":[null],"outdated":[]}',
    { workbooks },
  ]) {
    const record = { schemaVersion: 1, outdated: [], ...(typeof content === 'string' ? {} : content) };
    const text = typeof content === 'string' ? content : JSON.stringify(record);
    writeFileSync(join(folder, 'so/ket-qua-chay.json'), text);
    expect((await batch(folder, '.', '--dry-run')).out).toBe('sẽ lập: 2\n');
  }
});

it('a workbook whose name looks like a report beside another is said to be passed over where reports go elsewhere', async () => {
  const folder = makeFolder({ 'so/q2.xlsx': goodWorkbook(), 'so/q2-bao-cao.xlsx': goodWorkbook(1) });
  const { err } = await batch(folder, 'so', '--out', 'kq');
  expect(outcomes(join(folder, 'kq'))).toEqual({ 'q2.xlsx': 'written' });
  expect(err).toContain('q2-bao-cao.xlsx');
});

it('a folder with nothing but reports has no workbook, and no fault', async () => {
  const folder = await withResults();
  renameSync(join(folder, 'b3/kq'), join(folder, 'kq'));
  const { status, err } = await batch(folder, 'kq', '--out', 'moi');
  expect(status).toBe(0);
  expect(err).toContain('no-workbooks-found');
});

it('reports of workbooks that differ only at the end of a long name have names of their own', async () => {
  const name = 'Số liệu giải quyết thủ tục hành chính quý II năm 2022 của Ủy ban nhân dân huyện';
  const folder = makeFolder({
    [`${name} Tuần Giáo.xlsx`]: goodWorkbook(),
    [`${name} Mường Chà.xlsx`]: goodWorkbook(1),
  });
  expect((await batch(folder, '.')).status).toBe(0);
  const written = recordIn(folder).workbooks.flatMap((one: { outputs: { path: string }[] }) => one.outputs);
  expect(written.map(({ path }: { path: string }) => path)).toEqual([
    `${name} Mường Chà-bao-cao.xlsx`,
    `${name} Tuần Giáo-bao-cao.xlsx`,
  ]);
});
