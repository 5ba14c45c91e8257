import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { textWidth } from '#cli/terminal/text-width';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { asRead, atTerminal, hasTerminal, throughPipe } from '../pseudo-terminal.ts';

const program = programOfThisRun();
const folder = mkdtempSync(join(tmpdir(), 'tthc-terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const workbook = 'fixtures/q2-2022.xlsx';

const commands = [
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
];

describe.skipIf(!hasTerminal)('at a terminal with colours', { timeout: 120_000 }, () => {
  describe.each([80, 120])('of %i columns', (columns) => {
    it.each(commands)('%s says what it says through a pipe, on no line too wide', (words) => {
      const sent = atTerminal(program, words, columns);
      const read = asRead(sent);
      if (words !== '--version') expect(sent).toContain('\u001b[');
      expect(read).toBe(throughPipe(program, words, columns));
      for (const line of read.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    });

    it('batch draws a bar instead of a line for each workbook, and tells failures alike', () => {
      copyFileSync(workbook, join(folder, 'q2-2022.xlsx'));
      copyFileSync('package.json', join(folder, 'khong-phai-so.xlsx'));
      const words = `batch ${folder} --force`;
      const read = asRead(atTerminal(program, words, columns));
      const told = throughPipe(program, words, columns).replace(/^\[\d+\/2\] q2-2022\.xlsx: .*\n/mu, '');
      const timeless = (text: string) => text.replace(/\[\d\/2\]/u, '[.]');
      expect(timeless(read)).toBe(timeless(told));
      for (const line of read.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    });
  });

  it('no column of an audit is left out at 80 columns', () => {
    const read = asRead(atTerminal(program, `audit ${workbook}`, 80));
    for (const title of ['Ô', 'Đơn vị', 'Số liệu', 'Công bố', 'Tính lại', 'Chênh', 'Nguyên nhân khả dĩ'])
      expect(read.split('─')[0]).toContain(title);
    expect(read).toContain('Công bố!E10');
  });
});
