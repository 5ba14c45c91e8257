import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { checkWorkbook } from '#app/check-workbook';
import { countLists } from '#app/count/count-lists';
import { startWorkbook } from '#app/start-workbook';
import { temporaryFolder } from '../files/temporary-folder.ts';

import { cells, list, text } from './count/dossier-rows.ts';

const asSheet = async (rows: readonly (readonly string[])[], sheet = 'Sheet1') => {
  const workbook = new ExcelJS.Workbook();
  const to = workbook.addWorksheet(sheet);
  for (const row of rows) to.addRow(row);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
const asPage = (rows: readonly (readonly string[])[]) =>
  `<html><body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;

const files: Readonly<Record<string, () => Promise<string | Uint8Array>>> = {
  'DANH-SACH.xlsx': () => asSheet([['DANH SÁCH HỒ SƠ'], [], ...cells]),
  'motcua.xls': async () => asPage(cells),
  'danh-sach.csv': async () => text,
  'doi-ten.xlsx': async () => text.replaceAll(',', ';'),
};

it.each(Object.entries(files))(
  'the dossier list %s is told as one, and nothing else is said',
  async (name, make) => {
    const file = join(await temporaryFolder(), name);
    await writeFile(file, await make());
    const { diagnostics, ending } = await checkWorkbook({ workbook: file });
    expect([ending, diagnostics.map(({ code }) => code)]).toEqual(['file-failed', ['dossier-list-given']]);
  },
);

it('wherever a workbook is asked for', async () => {
  const folder = await temporaryFolder();
  const given = join(folder, 'danh-sach.xlsx');
  await writeFile(given, await asSheet(cells));
  const output = join(folder, 'moi.xlsx');
  const begun = await startWorkbook({ file: output, from: given, force: false });
  const counted = await countLists({ lists: [list], period: 'Quý III/2026', into: given, output });
  for (const { diagnostics } of [begun, counted])
    expect(diagnostics.map(({ code }) => code)).toEqual(['dossier-list-given']);
});

it('a table of counts is none, nor a workbook that has a sheet of its own of the contract', async () => {
  const folder = await temporaryFolder();
  const codesOf = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content);
    const { diagnostics } = await checkWorkbook({ workbook: join(folder, name) });
    return diagnostics.map(({ code }) => code);
  };
  const counts = [
    ['STT', 'Đơn vị', 'TTHC', 'Tổng số hồ sơ'],
    ['1', 'UBND xã A', '12', '30'],
  ];
  expect(await codesOf('dem.xls', asPage(counts))).not.toContain('dossier-list-given');
  expect(await codesOf('dem.xlsx', await asSheet(counts))).not.toContain('dossier-list-given');
  expect(await codesOf('so.xlsx', await asSheet(cells, 'Đơn vị'))).not.toContain('dossier-list-given');
  expect(await codesOf('that.xlsx', new Uint8Array(await readFile('fixtures/q2-2022.xlsx')))).not.toContain(
    'dossier-list-given',
  );
});
