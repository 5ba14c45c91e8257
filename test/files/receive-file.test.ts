import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { receiveFile } from '#files/receive-file';
import { inWords } from '../said.ts';
import { temporaryFolder } from './temporary-folder.ts';

const stream = (text: string) => new Blob([text]).stream();

describe('a file that is received', () => {
  it('is written as it came', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'q2.xlsx');
    expect(await receiveFile(path, 'q2.xlsx', stream('nội dung'), 100)).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('nội dung');
  });

  it('is refused beyond the limit, with how a dossier list is counted, and what was there stays', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'q2.xlsx');
    writeFileSync(path, 'trước');
    const faults = inWords(await receiveFile(path, 'ho-so.csv', stream('x'.repeat(3e6)), 2e6));
    expect(faults.map(({ code, message }) => `${code}: ${message.vi}`)).toEqual([
      'file-over-limit: “ho-so.csv” nặng hơn 2 MB là mức đọc được.',
    ]);
    expect(faults[0]?.help.vi).toContain('tthc-score count');
    expect(readdirSync(folder)).toEqual(['q2.xlsx']);
    expect(readFileSync(path, 'utf8')).toBe('trước');
  });
});
