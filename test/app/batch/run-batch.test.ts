import { readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { runInside } from '../../run-inside.ts';
import {
  contentsOf,
  faultyWorkbook,
  filesIn,
  goodWorkbook,
  makeFolder,
  recordIn,
  removeFolders,
} from './workbooks.ts';

const program = programOfThisRun();
afterEach(removeFolders);

/** One worker, where a test does not ask for more. */
const batch = (cwd: string, ...words: readonly string[]) =>
  runInside(program, ['batch', '--jobs', '1', ...words], { cwd });
const outcomes = (folder: string) =>
  Object.fromEntries(
    recordIn(folder).workbooks.map((one: { path: string; outcome: string }) => [one.path, one.outcome]),
  );

describe('a run over a folder', () => {
  it('mirrors the folders below --out, and one bad workbook never stops the rest', async () => {
    const folder = makeFolder({
      'so-lieu/huyen-a/q2.xlsx': goodWorkbook(),
      'so-lieu/huyen-b/q2.xlsx': faultyWorkbook(),
      'so-lieu/huyen-b/rac.xlsx': 'not a workbook',
      'so-lieu/huyen-c/xa/q2.XLSX': goodWorkbook(1),
      'so-lieu/huyen-c/~$q2.xlsx': 'a lock file of Excel',
      'so-lieu/huyen-c/ghi-chu.txt': 'not looked at',
    });
    const { status, out } = await batch(folder, 'so-lieu', '--out', 'kq', '--jobs', '3');
    expect(status).toBe(4);
    expect(filesIn(join(folder, 'kq'))).toEqual([
      'huyen-a/q2-bao-cao.docx',
      'huyen-a/q2-bao-cao.xlsx',
      'huyen-c/xa/q2-bao-cao.docx',
      'huyen-c/xa/q2-bao-cao.xlsx',
      'ket-qua-chay.json',
      'ket-qua-chay.txt',
      'ket-qua-chay.xlsx',
    ]);
    expect(outcomes(join(folder, 'kq'))).toEqual({
      'huyen-a/q2.xlsx': 'written',
      'huyen-b/q2.xlsx': 'faulty',
      'huyen-b/rac.xlsx': 'file-failed',
      'huyen-c/xa/q2.XLSX': 'written',
    });
    expect(out).toContain('đã lập: 2 · số liệu có lỗi: 1 · không đọc hoặc ghi được tệp: 1');
    const summary = readFileSync(join(folder, 'kq/ket-qua-chay.txt'), 'utf8');
    expect(summary).toContain('huyen-b/rac.xlsx: không đọc hoặc ghi được tệp');
    expect(summary).toContain('[not-a-workbook]');
  });

  it('skips what has not changed, and redoes it when workbook, report, rule set or formats have', async () => {
    const folder = makeFolder({ 'a.xlsx': goodWorkbook(), 'b.xlsx': goodWorkbook(1) });
    const rerun = async (...words: readonly string[]) => {
      const { status } = await batch(folder, '.', ...words);
      expect(status).toBe(0);
      return outcomes(folder);
    };
    expect(await rerun()).toEqual({ 'a.xlsx': 'written', 'b.xlsx': 'written' });
    const first = contentsOf(folder);
    expect(await rerun()).toEqual({ 'a.xlsx': 'unchanged', 'b.xlsx': 'unchanged' });
    expect(contentsOf(folder)).toEqual(first);
    // A new date alone is no change.
    utimesSync(join(folder, 'a.xlsx'), new Date(), new Date());
    expect(await rerun()).toEqual({ 'a.xlsx': 'unchanged', 'b.xlsx': 'unchanged' });
    writeFileSync(join(folder, 'a.xlsx'), goodWorkbook(2));
    expect(await rerun()).toEqual({ 'a.xlsx': 'written', 'b.xlsx': 'unchanged' });
    rmSync(join(folder, 'b-bao-cao.docx'));
    expect(await rerun()).toEqual({ 'a.xlsx': 'unchanged', 'b.xlsx': 'written' });
    writeFileSync(join(folder, 'b-bao-cao.xlsx'), 'edited');
    expect(await rerun()).toEqual({ 'a.xlsx': 'unchanged', 'b.xlsx': 'written' });
    expect(await rerun('--rules', 'tt01-2018')).toEqual({ 'a.xlsx': 'written', 'b.xlsx': 'written' });
    expect(await rerun('--rules', 'tt01-2018', '--format', 'docx')).toEqual({
      'a.xlsx': 'written',
      'b.xlsx': 'written',
    });
    expect(await rerun('--rules', 'tt01-2018', '--format', 'docx', '--force')).toEqual({
      'a.xlsx': 'written',
      'b.xlsx': 'written',
    });
  }, 120_000);

  it('never takes its own reports for workbooks, not even those whose workbook is gone', async () => {
    const folder = makeFolder({ 'a.xlsx': goodWorkbook(), 'b.xlsx': goodWorkbook(1) });
    await batch(folder, '.');
    rmSync(join(folder, 'a.xlsx'));
    for (const _ of [1, 2]) {
      expect((await batch(folder, '.')).status).toBe(0);
      expect(outcomes(folder)).toEqual({ 'b.xlsx': 'unchanged' });
      expect(recordIn(folder).outdated).toEqual(['a-bao-cao.docx', 'a-bao-cao.xlsx']);
    }
  });

  it('names two workbooks that would write the same report, and writes neither', async () => {
    const folder = makeFolder({
      'q2.xlsx': goodWorkbook(),
      'q2.xlsm': goodWorkbook(1),
      'q3.xlsx': goodWorkbook(2),
    });
    expect((await batch(folder, '.', '--format', 'docx')).status).toBe(4);
    expect(outcomes(folder)).toEqual({ 'q2.xlsm': 'faulty', 'q2.xlsx': 'faulty', 'q3.xlsx': 'written' });
    expect(recordIn(folder).workbooks[0].diagnostics[0]).toMatchObject({ code: 'outputs-collide' });
    expect(filesIn(folder)).not.toContain('q2-bao-cao.docx');
  });

  it('does nothing in a dry run but say what it would do', async () => {
    const folder = makeFolder({ 'a.xlsx': goodWorkbook(), 'b.xlsx': faultyWorkbook() });
    const { status, out } = await batch(folder, '.', '--dry-run');
    expect(status).toBe(0);
    expect(out).toBe('sẽ lập: 2\n');
    expect(filesIn(folder)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  it('stops at the first that fails with --fail-fast, and goes on from there the next time', async () => {
    const folder = makeFolder({
      'a.xlsx': goodWorkbook(),
      'b.xlsx': faultyWorkbook(),
      'c.xlsx': goodWorkbook(1),
    });
    expect((await batch(folder, '.', '--fail-fast')).status).toBe(4);
    expect(outcomes(folder)).toEqual({ 'a.xlsx': 'written', 'b.xlsx': 'faulty', 'c.xlsx': 'not-run' });
    writeFileSync(join(folder, 'b.xlsx'), goodWorkbook(3));
    expect((await batch(folder, '.')).status).toBe(0);
    expect(outcomes(folder)).toEqual({ 'a.xlsx': 'unchanged', 'b.xlsx': 'written', 'c.xlsx': 'written' });
  });

  it('mirrors folders under names that Windows takes, and tells reports that would become one', async () => {
    const folder = makeFolder({
      'so-lieu/CON/q2.xlsx': goodWorkbook(),
      'so-lieu/huyen a. /q2.xlsx': goodWorkbook(1),
      'so-lieu/huyen<b>\n/q2.xlsx': goodWorkbook(2),
      'so-lieu/huyen-c/q2.xlsx': goodWorkbook(3),
      'so-lieu/huyen-c./q2.xlsx': goodWorkbook(4),
    });
    const { status } = await batch(folder, 'so-lieu', '--out', 'kq', '--format', 'html');
    expect(status).toBe(4);
    expect(filesIn(join(folder, 'kq')).filter((path) => path.endsWith('.html'))).toEqual([
      '_CON/q2-bao-cao.html',
      'huyen a/q2-bao-cao.html',
      'huyen-b-/q2-bao-cao.html',
    ]);
    expect(outcomes(join(folder, 'kq'))).toMatchObject({
      'huyen-c/q2.xlsx': 'faulty',
      'huyen-c./q2.xlsx': 'faulty',
    });
  });

  it('takes patterns and several folders, each mirrored under its own name', async () => {
    const folder = makeFolder({
      'huyen-a/q2.xlsx': goodWorkbook(),
      'huyen-b/q2.xlsx': goodWorkbook(1),
      'huyen-b/q1.xlsx': goodWorkbook(2),
      'tinh/q2.xlsx': goodWorkbook(3),
    });
    expect((await batch(folder, 'huyen-*/q2*', 'tinh', '--out', 'kq', '--format', 'html')).status).toBe(0);
    expect(Object.keys(outcomes(join(folder, 'kq')))).toEqual([
      'huyen-a/q2.xlsx',
      'huyen-b/q2.xlsx',
      'tinh/q2.xlsx',
    ]);
    expect(filesIn(join(folder, 'kq'))).toContain('huyen-b/q2-bao-cao.html');
  });

  it('says which path leads nowhere, and does the others', async () => {
    const folder = makeFolder({ 'a.xlsx': goodWorkbook() });
    const { status, err } = await batch(folder, 'a.xlsx', 'khong-co', '--format', 'html');
    expect(status).toBe(4);
    expect(err).toContain('Không có tệp nào tên “khong-co”.');
    expect(outcomes(folder)).toEqual({ 'a.xlsx': 'written' });
  });

  it('follows no link in circles', async () => {
    const folder = makeFolder({ 'so-lieu/a.xlsx': goodWorkbook() });
    symlinkSync('..', join(folder, 'so-lieu/vong'));
    expect((await batch(folder, 'so-lieu', '--format', 'html')).status).toBe(0);
    expect(Object.keys(outcomes(join(folder, 'so-lieu')))).toEqual(['a.xlsx']);
  });
});

describe('what is wrong for all workbooks is told once, before anything is done', () => {
  const cases: readonly [string, readonly string[], number, string][] = [
    ['an unknown rule set', ['--rules', 'khong-co'], 2, 'rule-set-unknown'],
    ['a folder without templates', ['--templates', '.'], 3, 'templates-missing'],
    ['a wrong number', ['--jobs', '0'], 2, '--jobs'],
    ['an unknown format', ['--format', 'odt'], 2, 'odt'],
  ];
  it.each(cases)('%s', async (_, words, expected, said) => {
    const folder = makeFolder({ 'a.xlsx': goodWorkbook() });
    const { status, err } = await batch(folder, 'a.xlsx', ...words);
    expect(status).toBe(expected);
    expect(err).toContain(said);
    expect(filesIn(folder)).toEqual(['a.xlsx']);
  });

  it('a template that cannot be filled', async () => {
    const folder = makeFolder({ 'a.xlsx': goodWorkbook(), 'mau/bao-cao.xlsx': 'hỏng' });
    const { status, err } = await batch(folder, 'a.xlsx', '--templates', 'mau');
    expect(status).toBe(1);
    expect(err.match(/template-not-document/g)).toHaveLength(1);
    expect(filesIn(folder)).toEqual(['a.xlsx', 'mau/bao-cao.xlsx']);
  });
});

it('logs each event as a line of JSON, without what stands in the workbooks', async () => {
  const folder = makeFolder({ 'a.xlsx': goodWorkbook(), 'b.xlsx': faultyWorkbook() });
  await batch(folder, '.', '--log', 'log/batch.log', '--format', 'html');
  const text = readFileSync(join(folder, 'log/batch.log'), 'utf8');
  const events = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events.map(({ event }) => event)).toEqual([
    'run-started',
    'workbook-written',
    'workbook-faulty',
    'run-ended',
    'exit',
  ]);
  expect(events.at(-1)).toMatchObject({ level: 'error', status: 4 });
  expect(events[2].findings).toContainEqual({
    code: 'received-balance-differs',
    severity: 'error',
    sheet: 'Đơn vị',
    cell: expect.stringMatching(/^[A-Z]+2$/u),
  });
  expect(text).not.toMatch(/Phòng Tư pháp|Him Lam/u);
});

it('logs why a run was not done at all, and its exit status', async () => {
  const folder = makeFolder({});
  await batch(folder, 'khong-co', '--log', 'batch.log');
  const events = readFileSync(join(folder, 'batch.log'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events).toMatchObject([
    { level: 'error', event: 'file-missing', message: expect.stringContaining('khong-co') },
    { level: 'error', event: 'exit', status: 3 },
  ]);
});
