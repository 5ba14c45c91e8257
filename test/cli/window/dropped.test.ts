// Workbooks dropped onto the program: what is written, what is offered, and when its window closes.
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '#cli/main';
import { twentyFaults } from '../../app/twenty-faults.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { type FakeStreams, fakeStreams } from '../fake-streams.ts';
import { asRead, atTerminal, hasTerminal } from '../pseudo-terminal.ts';

interface Window extends FakeStreams {
  readonly opened: string[];
}

/** Explorer's, whose reader types these lines and then closes it. */
function windowOf(...lines: readonly string[]): Window {
  const opened: string[] = [];
  const left = [...lines];
  const streams = fakeStreams({
    startedByExplorer: true,
    readLine: async () => left.shift() ?? null,
    openForPerson: async (path) => {
      opened.push(basename(path));
      return true;
    },
  });
  return { ...streams, opened };
}

/** A folder with a workbook of each kind. */
async function dropped() {
  const folder = await temporaryFolder();
  const [good, bad] = [join(folder, 'tốt.xlsx'), join(folder, 'hỏng.xlsx')];
  await copyFile('fixtures/q2-2022.xlsx', good);
  await writeFile(bad, twentyFaults);
  return { folder, good, bad };
}

it('gives the report beside the workbook, says all there is to say, and opens what its reader chooses', async () => {
  const { good } = await dropped();
  const window = windowOf('2', '7', '');
  expect(await main([good], window)).toBe(0);
  // Nobody can type `check` there: what it says is said.
  expect(window.printed.err).toContain('[total-near-threshold]');
  expect(window.printed.err).toContain('   1  tốt-bao-cao.docx\n   2  tốt-bao-cao.xlsx\n');
  expect(window.opened).toEqual(['tốt-bao-cao.xlsx']);
  expect(window.printed.err).toContain('Chỉ có các số từ 1 đến 2.');
  expect(window.printed.err.trimEnd()).toMatch(/chỉ nhấn Enter thì đóng cửa sổ này\.$/u);
});

it('gives one with faults its marked copy, and never writes over one that may have been corrected', async () => {
  const { folder, bad } = await dropped();
  const marked = async () => (await readdir(folder)).filter((name) => name.includes('danh-dau')).sort();
  const window = windowOf('1');
  expect(await main([bad], window)).toBe(1);
  expect(window.opened).toEqual(['hỏng-danh-dau.xlsx']);
  expect(window.printed.err).toContain('lưu lại, rồi thả sổ tính vào chương trình lần nữa');
  expect(window.printed.err).not.toContain('tthc-score check');
  // The same workbook again: the same copy.
  await main([bad], windowOf());
  expect(await marked()).toEqual(['hỏng-danh-dau.xlsx']);
  await writeFile(join(folder, 'hỏng-danh-dau.xlsx'), 'corrected by a clerk');
  await main([bad], windowOf());
  expect(await marked()).toEqual(['hỏng-danh-dau-2.xlsx', 'hỏng-danh-dau.xlsx']);
});

it('takes several one after the other, whatever becomes of each', async () => {
  const { good, bad } = await dropped();
  const window = windowOf('2');
  expect(await main([bad, good], window)).toBe(1);
  expect(window.printed.err).toContain(`${bad}\n`);
  expect(window.printed.err).toContain('   1  hỏng-danh-dau.xlsx\n   2  tốt-bao-cao.docx\n');
  expect(window.opened).toEqual(['tốt-bao-cao.docx']);
});

it.skipIf(!hasTerminal)('runs a folder as a batch, and offers its overview', async () => {
  const { folder, bad } = await dropped();
  const below = join(folder, 'các huyện');
  await mkdir(below);
  await copyFile('fixtures/q2-2022.xlsx', join(below, 'một.xlsx'));
  const shown = asRead(atTerminal(programOfThisRun(), `--window "${bad}" "${below}"`, 100));
  expect(await readdir(below)).toContain('một-bao-cao.docx');
  expect(shown).toContain('   1  hỏng-danh-dau.xlsx\n   2  ket-qua-chay.xlsx\n   3  các huyện\n');
  expect(shown.trimEnd()).toMatch(/đóng cửa sổ này\.$/u);
});

it('keeps its window for what went wrong, too', async () => {
  const window = windowOf();
  expect(await main([join(await temporaryFolder(), 'không có.xlsx')], window)).toBe(3);
  expect(window.printed.err.trimEnd()).toMatch(/Nhấn Enter để đóng cửa sổ này\.$/u);
});

it('keeps its window for a fault of its own, until Enter is pressed', async () => {
  let held = 0;
  const streams = fakeStreams({
    startedByExplorer: true,
    readLine: async () => null,
    flushed: () => Promise.reject(new Error('nobody thought of this')),
    holdWindow: () => {
      held += 1;
    },
  });
  expect(await main(['không có.xlsx'], streams)).toBe(70);
  expect(held).toBe(1);
});

it('in a terminal takes several as well, marks nothing, and waits for nobody', async () => {
  const { folder, good, bad } = await dropped();
  const never = { readLine: () => Promise.reject(new Error('waited')) };
  expect(await main([bad, good], fakeStreams(never))).toBe(1);
  expect((await readdir(folder)).sort()).toEqual([
    'hỏng.xlsx',
    'tốt-bao-cao.docx',
    'tốt-bao-cao.xlsx',
    'tốt.xlsx',
  ]);
});

it('waits where a shortcut says that the window is its own, and for nobody where a command was typed', async () => {
  const { good } = await dropped();
  const shortcut = fakeStreams({ readLine: async () => '' });
  await main(['--window', good], shortcut);
  expect(shortcut.printed.err.trimEnd()).toMatch(/đóng cửa sổ này\.$/u);
  const never = { startedByExplorer: true, readLine: () => Promise.reject(new Error('waited')) };
  expect(await main(['rules', 'list'], fakeStreams(never))).toBe(0);
});
