// The list that shows each rule once, in every kind of file.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { countLists } from '#app/count/count-lists';
import type { CountRequest } from '#app/count/request';
import { countJson } from '#report/machine/count-json';
import { hasOffice, throughOffice } from '../../documents/through-office.ts';
import { hasOpenpyxl, throughOpenpyxl } from '../../documents/through-openpyxl.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { cells, list, overall, rows, text } from './dossier-rows.ts';

let folder = '';

beforeEach(async () => {
  folder = await temporaryFolder();
});

async function counted(request: Partial<CountRequest> = {}) {
  const { ending, result, diagnostics } = await countLists({
    lists: [list],
    period: 'Quý III/2026',
    ...request,
  });
  return { ending, result, json: JSON.parse(JSON.stringify(countJson(result, diagnostics, 'vi'))) };
}

const unit = { name: 'UBND xã A', ...overall, systems: { provincial: 12, ministry: 1 } };

describe('the list of the contract', () => {
  it('gives its counts, by date', async () => {
    const { json, ending } = await counted();
    expect(json).toMatchObject({
      schemaVersion: 1,
      period: { label: 'Quý III/2026', from: '2026-07-01', to: '2026-09-30' },
      policy: { id: 'thanh-hoa' },
      rows,
      units: [unit],
      overall,
    });
    expect(ending).toBe('faulty');
  });

  it('names the four rows that are doubtful, by file and row, the heading counted', async () => {
    const { json } = await counted();
    const told = json.diagnostics.map((one: { code: string; row: number; file: string }) => [
      one.row,
      one.code,
      one.file,
    ]);
    expect(told).toEqual([
      [16, 'list-row-doubled', 'dossier-rows.csv'],
      [17, 'list-end-though-pending', 'dossier-rows.csv'],
      [18, 'list-end-before-receipt', 'dossier-rows.csv'],
      [19, 'list-end-missing', 'dossier-rows.csv'],
    ]);
  });

  it('has three on time and two late by the clock, all else equal', async () => {
    const { json } = await counted({ policy: 'cong-dvc-766' });
    const { counts } = json.units[0];
    expect(counts).toEqual({ ...unit.counts, resolved: { total: 7, early: 2, onTime: 3, late: 2 } });
    expect(json.rows).toEqual(rows);
  });

  it('counts for the days given instead of the calendar’s', async () => {
    const { json } = await counted({ from: '2026-06-15', to: '2026-09-14' });
    expect(json.period).toEqual({ label: 'Quý III/2026', from: '2026-06-15', to: '2026-09-14' });
    expect(json.rows.read).toBe(19);
    expect(json.units[0].counts.received.carriedOver).toBe(1);
  });
});

describe('the same list in other files', () => {
  const written = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const same = async (path: string) => {
    const { json } = await counted({ lists: [path] });
    expect(json.rows).toEqual(rows);
    expect(json.units).toEqual([unit]);
    return json;
  };

  it.each([
    ['with a byte order mark', () => `\ufeff${text}`],
    ['with semicolons', () => text.replaceAll(',', ';')],
    ['with tabs', () => text.replaceAll(',', '\t')],
    ['with Windows line ends', () => text.replaceAll('\n', '\r\n')],
    [
      'with every cell in quotes',
      () => cells.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'),
    ],
    ['in UTF-16', () => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16 with its high bytes first', () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['with its marks apart', () => text.normalize('NFD')],
  ])('is read from text %s', async (_, content) => {
    await same(written('danh-sach.csv', content()));
  });

  it('is read below titles and above a row of totals, rows numbered as Excel shows them', async () => {
    const titled = `SỞ TƯ PHÁP,,\n\n"DANH SÁCH\nHỒ SƠ",,\n\n${text}\nTổng cộng,,,,,19 hồ sơ\n,,,\nNgười lập biểu,,\n`;
    const json = await same(written('co-tieu-de.csv', titled));
    expect(json.diagnostics.map(({ row }: { row: number }) => row)).toEqual([20, 21, 22, 23]);
  });

  it('is read above a row of totals whose number stands in a column of dates', async () => {
    const commas = ','.repeat((text.split('\n')[0] ?? '').split(',').indexOf('Ngày nhận'));
    await same(written('tong.csv', `${text.trimEnd()}\nTổng cộng${commas}19\n`));
  });

  it('is read below titles in UTF-16 with its high bytes first, rows numbered alike', async () => {
    const quoted = text.replaceAll(',UBND xã A,', ',"UBND xã A",');
    const titled = `SỞ TƯ PHÁP,,\r\n\r\n"DANH SÁCH\r\nHỒ SƠ",,\r\n${quoted.replaceAll('\n', '\r\n')}Tổng cộng,,,,,19 hồ sơ\r\n`;
    const json = await same(written('utf16.csv', Buffer.from(`\ufeff${titled}`, 'utf16le').swap16()));
    expect(json.diagnostics.map(({ row }: { row: number }) => row)).toEqual([19, 20, 21, 22]);
  });

  /** Below a title on the second sheet, with dates as dates. */
  const workbookOf = async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Bìa').addRow(['Sở Tư pháp']);
    const sheet = workbook.addWorksheet('Danh sách');
    sheet.addRow(['DANH SÁCH HỒ SƠ']);
    for (const [index, row] of cells.entries())
      sheet.addRow(
        row.map((cell) => {
          const date = /^(\d\d)\/(\d\d)\/(\d{4})$/u.exec(cell);
          return index > 0 && date
            ? new Date(Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1])))
            : cell;
        }),
      );
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };

  it.each([
    ['exceljs', true, async (bytes: Uint8Array) => bytes],
    ['openpyxl', hasOpenpyxl, async (bytes: Uint8Array) => throughOpenpyxl(bytes)],
    [
      'LibreOffice',
      hasOffice,
      async (bytes: Uint8Array) => (await throughOffice([bytes], 'xlsx'))[0] ?? bytes,
    ],
  ])('is read from a workbook that %s has saved', async (program, isThere, saved) => {
    if (!isThere) return;
    const json = await same(written(`${program}.xlsx`, await saved(await workbookOf())));
    expect(json.diagnostics.map(({ row }: { row: number }) => row)).toEqual([17, 18, 19, 20]);
  });

  it('is read from an HTML table named .xls', async () => {
    const body = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
    await same(
      written(
        'danh-sach.xls',
        `<html><body><table><tr><td>Menu</td></tr></table><table>${body}</table></body></html>`,
      ),
    );
  });

  it('is read from Parquet, days and moments as such', async () => {
    const { DuckDBConnection } = await import('@duckdb/node-api');
    const connection = await DuckDBConnection.create();
    const path = join(folder, 'danh-sach.parquet');
    await connection.run(`copy (select "Đơn vị tiếp nhận" as don_vi_tiep_nhan, "Mã hồ sơ" as ma_ho_so, "Trạng thái" as trang_thai,
      "Hình thức nộp" as hinh_thuc_nop, "Ngày nhận" as ngay_nhan,
      try_strptime("Ngày hẹn trả", ['%H:%M %d/%m/%Y', '%d/%m/%Y']) as ngay_hen_tra,
      cast(try_strptime("Ngày kết thúc xử lý", ['%H:%M %d/%m/%Y', '%d/%m/%Y']) as date) as ngay_ket_thuc_xu_ly
      from read_csv('${list}', all_varchar = true)) to '${path}'`);
    connection.closeSync();
    await same(path);
  });

  it('is read from Parquet whose moments have a zone and whose texts are not marked as such', async () => {
    const { DuckDBConnection } = await import('@duckdb/node-api');
    const connection = await DuckDBConnection.create();
    const path = join(folder, 'co-mui-gio.parquet');
    const moment = (column: string) =>
      `cast(cast(try_strptime("${column}", ['%H:%M %d/%m/%Y', '%d/%m/%Y']) - interval 7 hours as varchar) || '+00' as timestamptz)`;
    await connection.run(`copy (select "Đơn vị tiếp nhận" as don_vi_tiep_nhan, "Mã hồ sơ" as ma_ho_so,
      encode("Trạng thái") as trang_thai, encode("Hình thức nộp") as hinh_thuc_nop, ${moment('Ngày nhận')} as ngay_nhan,
      ${moment('Ngày hẹn trả')} as ngay_hen_tra, ${moment('Ngày kết thúc xử lý')} as ngay_ket_thuc_xu_ly
      from read_csv('${list}', all_varchar = true)) to '${path}'`);
    connection.closeSync();
    await same(path);
  });

  it('is counted once from several files that repeat it', async () => {
    const again = written('lai.csv', text);
    const { json } = await counted({ lists: [list, again] });
    expect(json.units[0].counts).toEqual(unit.counts);
    expect(json.rows).toEqual({
      read: 38,
      counted: 13,
      outsidePeriod: 4,
      notAccepted: 2,
      faulty: 4,
      duplicate: 15,
    });
  });

  it('is found in a folder', async () => {
    const below = join(folder, 'xuat');
    mkdirSync(below);
    writeFileSync(join(below, 'a.csv'), text);
    writeFileSync(join(below, 'ghi-chu.md'), 'không phải danh sách');
    await same(below);
  });
});

it('is loaded for this command alone', () => {
  const program = `
    await import('#cli/program'); await import('#app/score-workbook'); await import('#app/start-workbook');
    console.log(process.report.getReport().sharedObjects.some((path) => path.includes('duckdb')));`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe('false');
});
