// Names, addresses, telephone and identity numbers in every column of every kind of file: none of them comes out again.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { runInside } from '../../run-inside.ts';

const planted = [
  'Vũ Thị Bí Mật',
  '45 ngõ Kín, phường Thầm',
  '0912 345 678',
  '012345678901',
  '123456789',
  'bi.mat@thu.vn',
];
const head = [
  'STT',
  'Đơn vị tiếp nhận',
  'Mã hồ sơ',
  'Trạng thái',
  'Hình thức nộp',
  'Ngày nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Chủ hồ sơ',
  'Địa chỉ',
  'Số điện thoại',
  'CCCD',
  'Tên thủ tục hành chính',
  'Người thụ lý',
  'Ghi chú',
  'Email',
];
const personal = [
  'Vũ Thị Bí Mật',
  '45 ngõ Kín, phường Thầm',
  '0912 345 678',
  '012345678901',
  'Khai sinh',
  'Cán bộ A',
  '123456789',
  'bi.mat@thu.vn',
];
const fine = [
  '1',
  'Xã A',
  'H00.10-260702-0001',
  'Đã trả kết quả',
  'Trực tuyến',
  '02/07/2026',
  '06/07/2026',
  '09/07/2026',
  ...personal,
];
/** What was meant for another column stands in one that is read. */
const slipped = [5, 6, 7].flatMap((column) =>
  planted.map((text, index) =>
    fine.map((cell, at) => (at === column ? text : at === 2 ? `H00.10-260702-1${column}${index}` : cell)),
  ),
);
const codes = [2].flatMap(() => planted.map((text) => fine.map((cell, at) => (at === 2 ? text : cell))));
const total = ['Tổng cộng', ...Array<string>(7).fill(''), ...personal];

const program = programOfThisRun();

/** Everything that a run left behind and said, unpacked where it is an archive. */
function traces(folder: string, except: ReadonlySet<string>): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !except.has(path))
    .map((path) => {
      const bytes = readFileSync(path);
      if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes.toString('utf8') + bytes.toString('utf16le');
      const zip = new PizZip(bytes);
      return Object.values(zip.files)
        .map((part) => (part.dir ? '' : part.asText() + Buffer.from(part.asUint8Array()).toString('utf8')))
        .join('\n');
    })
    .join('\n');
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(quoted).join(',')).join('\n');

async function xlsx(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const html = (rows: readonly (readonly string[])[]) =>
  `<html><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></html>`;

describe.each([
  ['danh-sach.csv', async (rows: readonly (readonly string[])[]) => csv(rows)],
  [
    'utf-16.csv',
    async (rows: readonly (readonly string[])[]) => Buffer.from(`\ufeff${csv(rows)}`, 'utf16le').swap16(),
  ],
  ['danh-sach.xlsx', xlsx],
  ['danh-sach.xls', async (rows: readonly (readonly string[])[]) => html(rows)],
])('personal data in %s', (name, write) => {
  const run = async (rows: readonly (readonly string[])[], ...words: readonly string[]) => {
    const folder = await temporaryFolder();
    const temporary = join(folder, 'tam');
    mkdirSync(temporary);
    const list = join(folder, name);
    writeFileSync(list, await write([['SỞ TƯ PHÁP'], head, ...rows, total]));
    const environment = { TMPDIR: temporary };
    const ended = await runInside(
      program,
      ['count', list, '--period', 'Quý III/2026', '-o', join(folder, 'so.xlsx'), ...words],
      { cwd: folder, environment },
    );
    expect(readdirSync(temporary)).toEqual([]);
    return { ...ended, left: ended.out + ended.err + traces(folder, new Set([list])) };
  };
  const expectNone = (left: string) => {
    for (const text of [...planted, 'Cán bộ A', '260702-0001']) expect(left.includes(text), text).toBe(false);
  };

  it('is not read from the columns that are not needed', async () => {
    const { status, left } = await run([fine], '--json');
    expect(status).toBe(0);
    expectNone(left);
  });

  it('is not repeated where it slipped into a date, a code or a total', async () => {
    const { status, left } = await run([fine, ...slipped, ...codes]);
    expect(status).toBe(1);
    expectNone(left);
  });

  it('is masked where long numbers slipped into a state, a channel or a unit', async () => {
    const numbers = ['0912 345 678', '012345678901', '123456789'];
    const rows = [1, 3, 4].flatMap((column) =>
      numbers.map((text) => fine.map((cell, at) => (at === column ? `Ông X ${text}` : cell))),
    );
    const { status, left } = await run(rows);
    expect(status).toBe(1);
    for (const text of numbers) expect(left.includes(text), text).toBe(false);
  });

  it('names codes and officers in the annex that is asked for, and nowhere else', async () => {
    const { left, err, out } = await run([fine], '--late', 'phu-luc.xlsx');
    expect(left).toContain('H00.10-260702-0001');
    expect(left).toContain('Cán bộ A');
    for (const text of planted) expect(left.includes(text), text).toBe(false);
    expectNone(out + err);
  });
});
