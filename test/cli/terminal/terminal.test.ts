import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '#cli/main';
import { textWidth } from '#cli/terminal/text-width';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { fakeStreams } from '../fake-streams.ts';
import { asRead, atTerminal, hasTerminal, throughPipe } from '../pseudo-terminal.ts';

const program = programOfThisRun();
const folder = mkdtempSync(join(tmpdir(), 'tthc-terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const workbook = 'fixtures/q2-2022.xlsx';

/** What the terminal or the pipe of so many columns gets of a command, run in this process. */
async function sentTo(output: { isTerminal: boolean; width: number }, words: string): Promise<string> {
  const streams = fakeStreams({ ...output, environment: { TTHC_LANG: 'vi', TERM: 'xterm-256color' } });
  await main(words.split(' '), streams);
  return streams.printed.both;
}

describe.each([80, 120])('at a terminal with colours of %i columns', (columns) => {
  it.each([
    `compute ${workbook}`,
    `check ${workbook} --all`,
    `audit ${workbook}`,
    `audit ${workbook} --details`,
    `compare ${workbook} ${workbook}`,
    `explain ${workbook} --all`,
    'rules list',
    `rules diff dien-bien-1187-2019 tt01-2018 ${workbook}`,
    'templates check templates',
    '--version',
    '--help',
  ])('%s says what it says through a pipe, on no line too wide', async (words) => {
    const sent = await sentTo({ isTerminal: true, width: columns }, words);
    const read = asRead(sent);
    if (words !== '--version') expect(sent).toContain('\u001b[');
    expect(read).toBe(await sentTo({ isTerminal: false, width: columns }, words));
    for (const line of read.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
  });
});

describe.skipIf(!hasTerminal)('as a process at a real terminal', () => {
  // Results and messages, results alone, messages alone.
  it.each([
    [`explain ${workbook} --all`, 80],
    [`audit ${workbook}`, 120],
    ['--help', 80],
    ['tinh-diem', 120],
  ] as const)('%s sends the very same, and through a pipe', async (words, columns) => {
    expect(atTerminal(program, words, columns)).toBe(
      await sentTo({ isTerminal: true, width: columns }, words),
    );
    expect(throughPipe(program, words, columns)).toBe(
      await sentTo({ isTerminal: false, width: columns }, words),
    );
  });

  it.each([80, 120])('batch draws a bar of %i columns instead of a line for each workbook', (columns) => {
    copyFileSync(workbook, join(folder, 'q2-2022.xlsx'));
    copyFileSync('package.json', join(folder, 'khong-phai-so.xlsx'));
    const words = `batch ${folder} --force --jobs 1 --format html`;
    const read = asRead(atTerminal(program, words, columns));
    const told = throughPipe(program, words, columns).replace(/^\[\d+\/2\] q2-2022\.xlsx: .*\n/mu, '');
    const timeless = (text: string) => text.replace(/\[\d\/2\]/u, '[.]');
    expect(timeless(read)).toBe(timeless(told));
    for (const line of read.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
  });
});

it('no column of an audit is left out at 80 columns', async () => {
  const read = asRead(await sentTo({ isTerminal: true, width: 80 }, `audit ${workbook}`));
  for (const title of ['Ô', 'Đơn vị', 'Số liệu', 'Công bố', 'Tính lại', 'Chênh', 'Nguyên nhân khả dĩ'])
    expect(read.split('─')[0]).toContain(title);
  expect(read).toContain('Công bố!E10');
});
