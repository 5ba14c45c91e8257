import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '#files/read-file';
import { helpOf, inWords } from '../said.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('reading a file', () => {
  it('gives its bytes', async () => {
    const path = join(await temporaryFolder(), 'q2.xlsx');
    await writeFile(path, 'số liệu');
    const { bytes, diagnostics } = await readFile(path);
    expect(Buffer.from(bytes ?? []).toString()).toBe('số liệu');
    expect(diagnostics).toEqual([]);
  });

  it.each(['NFC', 'NFD'] as const)('finds a name kept in the other Unicode form than %s', async (form) => {
    const other = form === 'NFC' ? 'NFD' : 'NFC';
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'Quý III'.normalize(other)));
    for (const path of ['sổ Điện Biên.xlsx', 'Quý III/sổ.xlsx']) {
      await writeFile(join(folder, path.normalize(other)), 'số liệu');
      const { bytes } = await readFile(join(folder, path.normalize(form)));
      expect(Buffer.from(bytes ?? []).toString()).toBe('số liệu');
    }
  });

  it('gives no bytes of an empty file, and no fault: what is in it is judged elsewhere', async () => {
    const path = join(await temporaryFolder(), 'q2.xlsx');
    await writeFile(path, '');
    expect(await readFile(path)).toEqual({ bytes: new Uint8Array(), diagnostics: [] });
  });

  it('names the files that may be meant where there is none of that name', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'Quý 2-2022.xlsx'), '');
    await writeFile(join(folder, 'quy-3.xlsx'), '');
    expect(inWords([await faultOf(join(folder, 'quy2_2022.xls'))])[0]).toMatchObject({
      code: 'file-missing',
      help: { vi: expect.stringContaining('Trong thư mục đó có: Quý 2-2022.xlsx.') },
    });
  });

  it('names the workbooks there are where none is alike, unless they are many', async () => {
    const folder = await temporaryFolder();
    const help = async () => helpOf(await faultOf(join(folder, 'xa.xlsx')));
    for (const number of [1, 2, 3, 4, 5]) await writeFile(join(folder, `quy-${number}.xlsx`), '');
    await writeFile(join(folder, 'thư.docx'), '');
    expect(await help()).toContain('có: quy-1.xlsx, quy-2.xlsx, quy-3.xlsx, quy-4.xlsx, quy-5.xlsx.');
    await writeFile(join(folder, 'quy-6.xlsx'), '');
    expect(await help()).not.toContain('Trong thư mục đó có');
  });

  it('says that a folder is a folder', async () => {
    const folder = join(await temporaryFolder(), 'bao-cao');
    await mkdir(folder);
    expect(await faultOf(folder)).toMatchObject({ code: 'file-is-folder' });
  });

  it('says so where the folder in the path is a file', async () => {
    const path = join(await temporaryFolder(), 'q2.xlsx');
    await writeFile(path, '');
    expect(await faultOf(join(path, 'q2.xlsx'))).toMatchObject({ code: 'file-missing' });
  });

  it.skipIf(process.platform === 'win32')('never waits on a pipe nobody writes to', async () => {
    const path = join(await temporaryFolder(), 'pipe.xlsx');
    execFileSync('mkfifo', [path]);
    expect(await faultOf(path)).toMatchObject({ code: 'file-is-device' });
  });

  it.skipIf(process.platform === 'win32')('never reads an endless device', async () => {
    expect(await faultOf('/dev/zero')).toMatchObject({ code: 'file-is-device' });
  });

  it('names the workbook beside the lock file of Excel', async () => {
    expect(inWords([await faultOf('chung/~$q2-2022.xlsx')])[0]).toMatchObject({
      code: 'file-is-office-lock',
      help: { vi: expect.stringContaining('“q2-2022.xlsx”') },
    });
  });

  it('refuses a file beyond the limit, and reads one that just fits', async () => {
    const path = join(await temporaryFolder(), 'q2.xlsx');
    await writeFile(path, 'x'.repeat(1001));
    expect((await readFile(path, 1001)).bytes).toHaveLength(1001);
    expect((await readFile(path, 1000)).diagnostics).toMatchObject([{ code: 'file-over-limit' }]);
  });
});

async function faultOf(path: string) {
  const { bytes, diagnostics } = await readFile(path);
  expect(bytes).toBeNull();
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
}
