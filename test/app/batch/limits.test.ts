import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { type Ended, runProgram } from '../../built-program.ts';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { runInside } from '../../run-inside.ts';
import { goodWorkbook, makeFolder, recordIn, removeFolders } from './workbooks.ts';

const injecting = pathToFileURL(resolve('test/app/batch/inject-fault.mjs')).href;

const program = programOfThisRun();
afterEach(removeFolders);

it.each([
  ['hangs', 'hang', 'limit-exceeded', 'workbook-too-slow', '12 giây'],
  ['fills the memory outside of the heap', 'swell', 'limit-exceeded', 'workbook-too-much-memory', '256 MB'],
  ['fills the heap', 'swell-heap', 'limit-exceeded', 'workbook-too-much-memory', '256 MB'],
  [
    'brings a fault of the program to light',
    'crash',
    'crashed',
    'workbook-crashed',
    'nobody thought of this',
  ],
  ['ends its worker', 'exit', 'crashed', 'workbook-crashed', 'exit 9'],
])(
  'a workbook that %s is stopped and named, and the others are done',
  async (_, does, outcome, code, said) => {
    const folder = makeFolder({
      'a.xlsx': goodWorkbook(),
      'b.xlsx': goodWorkbook(1),
      'c.xlsx': goodWorkbook(2),
    });
    const { status, err } = await runProgram(
      program,
      [
        'batch',
        '.',
        '--format',
        'html',
        '--jobs',
        '1',
        '--time-limit',
        does === 'hang' ? '12' : '100',
        '--memory-limit',
        '256',
      ],
      {
        cwd: folder,
        environment: { NODE_OPTIONS: `--import ${injecting}`, TTHC_TEST_FAULT: `${does} - b.xlsx` },
      },
    );
    expect(status).toBe(4);
    expect(err).not.toMatch(/\n\s+at /u);
    const [a, b, c] = recordIn(join(folder)).workbooks;
    expect([a.outcome, b.outcome, c.outcome]).toEqual(['written', outcome, 'written']);
    expect(b.diagnostics).toMatchObject([{ code }]);
    expect(b.diagnostics[0].message).toContain(said);
  },
  180_000,
);

it('a workbook is not blamed for the memory that those before it took', async () => {
  const folder = makeFolder({ 'a.xlsx': goodWorkbook(), 'b.xlsx': goodWorkbook(1) });
  const { status } = await runProgram(
    program,
    ['batch', '.', '--format', 'html', '--jobs', '1', '--memory-limit', '256'],
    {
      cwd: folder,
      environment: { NODE_OPTIONS: `--import ${injecting}`, TTHC_TEST_FAULT: 'swell-if-used - b.xlsx' },
    },
  );
  expect(recordIn(folder).counts.written).toBe(2);
  expect(status).toBe(0);
}, 180_000);

it('the next workbook is read while the report before it is still on its way to the disk', async () => {
  const folder = makeFolder({ 'a.xlsx': goodWorkbook(), 'b.xlsx': goodWorkbook(1) });
  const { status } = await runProgram(program, ['batch', '.', '--format', 'html', '--jobs', '1'], {
    cwd: folder,
    environment: { NODE_OPTIONS: `--import ${injecting}`, TTHC_TEST_FAULT: 'sync-after - b.xlsx' },
  });
  expect(status).toBe(0);
  expect(recordIn(folder).workbooks.map(({ path }: { path: string }) => path)).toEqual(['a.xlsx', 'b.xlsx']);
}, 180_000);

it('with --fail-fast nothing is begun after a report that cannot be written', async () => {
  const folder = makeFolder({
    'a.xlsx': goodWorkbook(),
    'b.xlsx': goodWorkbook(1),
    'c.xlsx': goodWorkbook(2),
  });
  const words = ['batch', '.', '--format', 'html', '--jobs', '1', '--fail-fast'];
  const { status } = await runProgram(program, words, {
    cwd: folder,
    environment: { NODE_OPTIONS: `--import ${injecting}`, TTHC_TEST_FAULT: 'rename EBUSY a-bao-cao' },
  });
  expect(status).toBe(4);
  expect(recordIn(folder).counts).toMatchObject({ 'file-failed': 1, 'not-run': 2 });
}, 180_000);

it('stops at a signal: what is written is whole, the rest is not run, and the next run does it', async () => {
  const names = Array.from({ length: 6 }, (_, index) => [`q${index}.xlsx`, goodWorkbook(index)] as const);
  const folder = makeFolder(Object.fromEntries(names));
  const words = ['batch', '.', '--format', 'html', '--jobs', '1'];
  const { status, err } = await runProgram(program, words, {
    cwd: folder,
    onStart: (child) =>
      child.stderr?.on('data', (chunk) => /\[1\/6\]/u.test(`${chunk}`) && child.kill('SIGTERM')),
  });
  expect(err).toContain('Đang dừng');
  expect(err).toContain('Chạy lại đúng lệnh này để làm tiếp');
  expect(status).toBe(4);
  const { counts } = recordIn(folder);
  expect(counts['not-run']).toBeGreaterThan(0);
  expect(counts.written + counts['not-run']).toBe(6);
  expect((await runInside(program, words, { cwd: folder })).status).toBe(0);
  expect(recordIn(folder).counts).toMatchObject({ unchanged: counts.written, written: counts['not-run'] });
}, 180_000);

it('keeps a second run out of the folder of the first, and says who holds it', async () => {
  const folder = makeFolder({ 'a.xlsx': goodWorkbook() });
  const words = ['batch', '.', '--format', 'html', '--jobs', '1'];
  const second: Promise<Ended>[] = [];
  let pid = 0;
  await runProgram(program, words, {
    cwd: folder,
    environment: { NODE_OPTIONS: `--import ${injecting}`, TTHC_TEST_FAULT: 'hang - a.xlsx' },
    onStart: (child) => {
      pid = child.pid ?? 0;
      child.stderr?.once('data', () => {
        second.push(runProgram(program, words, { cwd: folder }).finally(() => child.kill('SIGKILL')));
      });
    },
  });
  const [ended] = await Promise.all(second);
  expect(ended?.status).toBe(3);
  expect(ended?.err).toContain('folder-in-use');
  expect(ended?.err).toContain(`tiến trình ${pid}`);
}, 180_000);
