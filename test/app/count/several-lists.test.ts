// One file with several lists: a workbook with a sheet for each month, a page with a table for each unit.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { countLists } from '#app/count/count-lists';
import { diagnosticJson } from '#report/machine/diagnostics-json';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { messageOf } from '../../said.ts';
import { listHeadings as head } from '../../sources/list-headings.ts';

const dossier = (code: string, ended = '05/07/2026') => [
  'Xã A',
  code,
  'Đã trả kết quả',
  'Trực tuyến',
  '02/07/2026',
  '06/07/2026',
  ended,
];

type Sheet = readonly (readonly string[])[];

async function countedSheets(sheets: Readonly<Record<string, Sheet>>, hidden: readonly string[] = []) {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name, { state: hidden.includes(name) ? 'hidden' : 'visible' });
    for (const row of rows) sheet.addRow([...row]);
  }
  return await counted('cac-thang.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
}

async function counted(name: string, content: string | Uint8Array) {
  const path = join(await temporaryFolder(), name);
  writeFileSync(path, content);
  const { result, diagnostics } = await countLists({ lists: [path], period: 'Quý III/2026' });
  return { rows: result?.list?.rows ?? null, diagnostics };
}

describe('a workbook with several lists', () => {
  it('is counted from all of them, each row named by its sheet', async () => {
    const { rows, diagnostics } = await countedSheets({
      'Tháng 7': [head, dossier('H1-260702-0001'), dossier('H1-260702-0002')],
      'Tháng 8': [['DANH SÁCH'], head, dossier('H1-260702-0001'), dossier('H1-260702-0003', '')],
    });
    expect(rows).toMatchObject({ read: 4, counted: 2, duplicate: 1, faulty: 1 });
    expect(diagnostics.map(({ code, listRow }) => [code, listRow])).toEqual([
      ['list-row-doubled', { file: 'cac-thang.xlsx', sheet: 'Tháng 8', row: 3 }],
      ['list-end-missing', { file: 'cac-thang.xlsx', sheet: 'Tháng 8', row: 4 }],
    ]);
    expect(messageOf(diagnostics[0])).toContain('cac-thang.xlsx, Tháng 7:2');
    const told = diagnostics.slice(0, 1).map((one) => diagnosticJson(one, 'vi'));
    expect(told).toMatchObject([{ file: 'cac-thang.xlsx', sheet: 'Tháng 8', row: 3 }]);
  });

  it('names the sheets that are not counted: tables without the headings, and hidden ones', async () => {
    const { rows, diagnostics } = await countedSheets(
      {
        Bìa: [['Sở Tư pháp']],
        'Tháng 7': [head, dossier('H1-260702-0001')],
        'Tháng 7 tiếp': [dossier('H1-260702-0002')],
        Nháp: [head, dossier('H1-260702-0003')],
      },
      ['Nháp'],
    );
    expect(rows).toMatchObject({ read: 1, counted: 1 });
    expect(diagnostics.map(({ code, severity, listRow }) => [code, severity, listRow])).toEqual([
      ['list-sheets-not-read', 'warning', { file: 'cac-thang.xlsx', row: null }],
    ]);
    expect(messageOf(diagnostics[0])).toContain('2 trang tính của tệp: Tháng 7 tiếp, Nháp');
  });

  it('is counted from a hidden sheet where no other is a list', async () => {
    const { rows } = await countedSheets({ Bìa: [['Sở Tư pháp']], Nháp: [head, dossier('H1-260702-0003')] }, [
      'Nháp',
    ]);
    expect(rows).toMatchObject({ read: 1, counted: 1 });
  });
});

describe('rows that are hidden or filtered out', () => {
  it('are counted, and named by their numbers; a hidden title is none of them', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Danh sách');
    for (const cells of [['DANH SÁCH'], head, dossier('H1-260702-0001'), dossier('H1-260702-0002')])
      sheet.addRow([...cells]);
    for (const row of [1, 4]) sheet.getRow(row).hidden = true;
    const { rows, diagnostics } = await counted(
      'loc.xlsx',
      new Uint8Array(await workbook.xlsx.writeBuffer()),
    );
    expect(rows).toMatchObject({ read: 2, counted: 2 });
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ['list-rows-hidden', { rows: 1, first: [4] }],
    ]);
  });
});

describe('a page with several tables', () => {
  it('is counted from all that are lists', async () => {
    const table = (rows: Sheet) =>
      `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const { rows, diagnostics } = await counted(
      'trang.xls',
      `<html><body>${table([['Menu']])}${table([head, dossier('H1-260702-0001')])}${table([head, dossier('H1-260702-0002'), dossier('H1-260702-0003', '')])}</body></html>`,
    );
    expect(rows).toMatchObject({ read: 3, counted: 2, faulty: 1 });
    expect(diagnostics.map(({ listRow }) => listRow)).toEqual([
      { file: 'trang.xls', sheet: 'Bảng 2', row: 3 },
    ]);
  });
});
