import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { isNameOf } from '#app/file-kinds';
import { commonFolder, pathFromBase } from '#files/common-folder';
import { findWorkbooks } from '#files/find-workbooks';
import { temporaryFolder } from './temporary-folder.ts';

async function folderOf(...paths: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  return folder;
}

async function found(folder: string, paths: readonly string[], except: readonly string[] = []) {
  const inside = (path: string) => join(folder, path);
  const { files, base, diagnostics } = await findWorkbooks(
    paths.map(inside),
    isNameOf('workbook'),
    except.map(inside),
  );
  return {
    files: files.map((file) => pathFromBase(folder, file)),
    base: base === null ? null : pathFromBase(folder, base),
    codes: diagnostics.map(({ code }) => code),
  };
}

it('finds the workbooks of a folder and all below, by name, and passes over the rest', async () => {
  const folder = await folderOf(
    'b/q2.xlsx',
    'a/Z.XLS',
    'a/b/q1.xlsm',
    'a/q.ods',
    'a/~$q1.xlsm',
    'a/.an.xlsx',
    '.git/x.xlsx',
    'a/x.docx',
    'a/x.csv',
  );
  expect(await found(folder, ['.'])).toEqual({
    files: ['a/Z.XLS', 'a/q.ods', 'a/b/q1.xlsm', 'b/q2.xlsx'],
    base: '',
    codes: [],
  });
});

it('takes a file that is named whatever it is called, and each only once', async () => {
  const folder = await folderOf('a/so-lieu.dat', 'a/q2.xlsx');
  expect((await found(folder, ['a/so-lieu.dat', 'a/q2.xlsx', 'a', 'a/*.xlsx'])).files).toEqual([
    'a/so-lieu.dat',
    'a/q2.xlsx',
  ]);
});

it('takes a name with brackets for a name where there is such a file', async () => {
  const folder = await folderOf('Quý [2].xlsx', 'Quý 2.xlsx');
  expect((await found(folder, ['Quý [2].xlsx'])).files).toEqual(['Quý [2].xlsx']);
  expect((await found(folder, ['Quý [1-3].xlsx'])).files).toEqual(['Quý 2.xlsx']);
});

it('takes the folders a pattern begins with for names, as far as they exist', async () => {
  const folder = await folderOf(
    'số liệu (1)/huyen-a [x]/q2.xlsx',
    'số liệu (1)/huyen-b/q2.xlsx',
    'so/q2.xlsx',
  );
  expect(await found(folder, ['số liệu (1)/huyen-*/q2.xlsx'])).toEqual({
    files: ['số liệu (1)/huyen-a [x]/q2.xlsx', 'số liệu (1)/huyen-b/q2.xlsx'],
    base: 'số liệu (1)',
    codes: [],
  });
  expect((await found(folder, ['số liệu (1)/huyen-a [x]/*.xlsx'])).files).toHaveLength(1);
});

it('takes patterns of folders and files, with the folder that holds all as base', async () => {
  const folder = await folderOf(
    'tinh/a/q1.xlsx',
    'tinh/a/q2.xlsx',
    'tinh/b/q2.xlsx',
    'tinh/b/c/q2.xlsx',
    'tinh/b/q2.docx',
  );
  expect(await found(folder, ['tinh/*/q2.*'])).toMatchObject({
    files: ['tinh/a/q2.xlsx', 'tinh/b/q2.xlsx'],
    base: 'tinh',
  });
  expect((await found(folder, ['tinh/**/q2.xlsx'])).files).toHaveLength(3);
  expect((await found(folder, ['tinh/?'])).files).toHaveLength(4);
});

it('says so where a path or pattern leads nowhere', async () => {
  const folder = await folderOf('a/q2.xlsx');
  expect(await found(folder, ['b', '*.xls', 'a'])).toMatchObject({
    files: ['a/q2.xlsx'],
    codes: ['file-missing', 'file-missing'],
  });
});

it('does not enter the folder of the results, nor links to folders, nor take a workbook twice', async () => {
  const folder = await folderOf('a/q2.xlsx', 'kq/a/q2-bao-cao.xlsx');
  await symlink(folder, join(folder, 'a/vong'));
  await symlink(join(folder, 'a/q2.xlsx'), join(folder, 'noi.xlsx'));
  await symlink(join(folder, 'kq/a/q2-bao-cao.xlsx'), join(folder, 'nguon.xlsx'));
  expect((await found(folder, ['.'], ['kq'])).files).toEqual(['nguon.xlsx', 'a/q2.xlsx']);
});

it.each([
  [['/a/b', '/a/c'], '/a'],
  [['/a/b', '/a/b/c'], '/a/b'],
  [['/a/b', '/a/bc'], '/a'],
  [['/a/..b', '/a'], '/a'],
  [['/a', '/b'], '/'],
  [[], null],
])('the folder that holds %j is %j', (folders, common) => {
  expect(commonFolder(folders)).toBe(common);
});

it('never leads out of the base', () => {
  expect(pathFromBase('/a', '/a/b/q2.xlsx')).toBe('b/q2.xlsx');
  expect(pathFromBase(null, '/a/q2.xlsx')).toBe('a/q2.xlsx');
});
