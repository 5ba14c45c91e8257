// Lists that no system writes: each ends with a message and an exit status, never with a stack trace.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countLists } from '#app/count/count-lists';
import type { CountRequest } from '#app/count/request';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { helpOf, messageOf } from '../../said.ts';
import { listHeadings } from '../../sources/list-headings.ts';

const head = listHeadings.join(',');
const row = 'Xã A,H1-260702-0001,Đã trả kết quả,Trực tuyến,02/07/2026,06/07/2026,05/07/2026';

async function counted(
  content: string | Uint8Array,
  name = 'danh-sach.csv',
  asked: Partial<CountRequest> = {},
) {
  const folder = await temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, content);
  const { ending, result, diagnostics } = await countLists({
    lists: [path],
    period: 'Quý III/2026',
    ...asked,
  });
  return {
    ending,
    rows: result?.list?.rows ?? null,
    units: result?.list?.units ?? [],
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
  };
}

const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['an empty file', '', 'file-empty'],
  ['only spaces', '  \n \n', 'not-a-workbook'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0, 0]), 'not-a-workbook'],
  ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), 'not-a-workbook'],
  ['zeros', new Uint8Array(5000), 'not-a-workbook'],
  ['a heading alone, in other words', 'a,b,c\n1,2,3\n', 'list-without-table'],
  ['no due dates', head.replace('Ngày hẹn trả', 'Khác'), 'list-column-missing'],
  ['one line of 5 MB', `${head}\n${'x'.repeat(5_000_000)}`, 'list-not-read'],
  ['one line of 5 MB and no heading', 'x'.repeat(5_000_000), 'list-not-read'],
  [
    'bytes that are no UTF-8',
    Buffer.concat([Buffer.from(`${head}\n${row}\n`), Buffer.from([0x58, 0xe3, 0x20, 0x2c])]),
    'list-not-read',
  ],
  ['half a Parquet file', Buffer.from('PAR1 and no more'), 'list-not-read'],
  ['half an archive', Buffer.from('PK\u0003\u0004 and no more'), 'workbook-damaged'],
];

describe('a list that cannot be read', () => {
  it.each(refused)('is refused: %s', async (_, content, code) => {
    const { ending, rows, codes } = await counted(content);
    expect(rows).toBeNull();
    expect(codes[0]).toBe(code);
    expect(['file-failed', 'faulty']).toContain(ending);
  });
});

describe('a list that is odd', () => {
  const one = { read: 1, counted: 1, outsidePeriod: 0, notAccepted: 0, faulty: 0, duplicate: 0 };

  it.each([
    ['a cell of 17,000 characters', `${head},Ghi chú\n${row},${'dài '.repeat(4250)}`],
    ['quoted cells with quotes, separators and line ends', `${head},Ghi chú\n${row},"a ""b"", c\nd"`],
    ['fewer cells than the heading', `${head},Ghi chú,Khác\n${row}`],
    ['a few cells more than the heading', `${head}\n${row},x,y`],
    ['two hundred cells more than the heading', `${head}\n${row}${',x'.repeat(200)}`],
    ['no last line end', `${head}\n${row}`],
    ['a thousand blank rows', `${head}\n${row}\n${',,,,,,\n'.repeat(1000)}`],
    ['the heading again', `${head}\n${row}\n${head}`],
    ['numbers of the columns', `${head}\n(1),(2),(3),(4),(5),(6),(7)\n${row}`],
  ])('is counted: %s', async (_, content) => {
    const { rows } = await counted(content);
    expect(rows).toEqual(one);
  });

  const cells = (unit: string, name: string) => row.replace('Xã A', unit).concat(`,${name}`);
  it.each([
    ['one, to the end of the file', [cells('Xã A', '"Trần B'), cells('Xã A', 'C'), cells('Xã A', 'D')]],
    ['two, with a row between', [cells('Xã A', '"Trần B'), cells('Xã A', 'C'), cells('Xã A', '"D')]],
    ['one in a column that is read', [cells('"Xã A', 'B'), cells('Xã A', 'C'), cells('Xã A', 'D')]],
    ['one beside a cell of two lines', [cells('Xã A', '"B\nC"'), cells('Xã A', '"D'), cells('Xã A', 'E')]],
  ])('is refused where quotes that are not closed make one cell of several rows: %s', async (_, lines) => {
    const { rows, diagnostics } = await counted(`${head},Người nộp\n${lines.join('\n')}\n`);
    expect(rows).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['list-not-read']);
    expect(messageOf(diagnostics[0])).toContain('dấu nháy kép không đóng');
    expect(helpOf(diagnostics[0])).toContain('Đừng lưu lại bằng Excel');
  });

  it('counts each row where a quote within a cell is not doubled', async () => {
    const { rows } = await counted(
      `${head},Người nộp\n${cells('Xã A', '"Nguyễn "B')}\n${cells('Xã B', 'C')}\n`,
    );
    expect(rows).toMatchObject({ read: 2 });
  });

  it('survives NUL characters within a cell', async () => {
    const { ending } = await counted(
      `${head}\n${row}\nXã\0B,H1-260702-0002,Đã trả kết quả,Trực tuyến,02/07/2026,,03/07/2026\n`,
    );
    expect(['done', 'faulty', 'file-failed']).toContain(ending);
  });

  it('takes a name with quotes and SQL in it for a name', async () => {
    const { rows, ending } = await counted(
      `${head}\n${row.replace('Xã A', `"Xã '; drop table loaded; --"`)}`,
    );
    expect(rows).toEqual(one);
    expect(ending).toBe('done');
  });
});

describe('a row without a date that can be read', () => {
  const undated = (unit: string, code: string) => `${unit},${code},Đang xử lý,Trực tuyến,,,`;

  it.each([
    ['whose unit begins like a word of totals', undated('Công an xã A', 'H1-260702-0002')],
    ['of a unit named Tổng công ty', undated('Tổng công ty B', 'H1-260702-0002')],
    ['of a unit named Cộng Hòa, without a code', undated('Cộng Hòa', '')],
    ['of a unit named Công an, its marks apart', undated('Công an xã A', '').normalize('NFD')],
  ])('is named: %s', async (_, line) => {
    const { rows, codes } = await counted(`${head}\n${row}\n${line}`);
    expect(rows).toMatchObject({ read: 2, counted: 1, faulty: 1 });
    expect(codes).toEqual(['list-receipt-missing']);
  });

  it('is no dossier where it is a total, a signature, or the place and date above it', async () => {
    const below = [
      'Tổng cộng: 1 hồ sơ,,,,,,',
      ',Tổng số,1,,,,',
      'Cong,,1,,,,',
      ',,,,,"Điện Biên, ngày 30 tháng 9 năm 2026",',
      'NGƯỜI LẬP BIỂU,,,,THỦ TRƯỞNG ĐƠN VỊ,,',
      ',,,,Nguyễn Văn A,,',
    ];
    const { rows, diagnostics } = await counted([head, row, ...below].join('\n'));
    expect(rows).toMatchObject({ read: 1, counted: 1 });
    expect(diagnostics).toEqual([]);
  });
});

describe('a code', () => {
  it.each([
    ['in small letters', 'h1-260702-0001'],
    ['with a space that does not break after it', 'H1-260702-0001\u00a0'],
    ['with spaces within', 'H1 - 260702-0001'],
    ['with a tab after it', 'H1-260702-0001\t'],
  ])('is the same: %s', async (_, code) => {
    const { rows } = await counted(`${head}\n${row}\n${row.replace('H1-260702-0001', code)}`);
    expect(rows).toMatchObject({ read: 2, counted: 1, duplicate: 1 });
  });

  it('that stands in a row of another state is told once: that row is not counted by its state', async () => {
    const before = row.replace('Đã trả kết quả', 'Đang xử lý').replace('05/07/2026', '04/07/2026');
    const { rows, codes } = await counted(`${head}\n${before}\n${row}`);
    expect(rows).toMatchObject({ read: 2, counted: 1, duplicate: 1 });
    expect(codes).toEqual(['list-row-doubled-differs']);
  });

  it('of a ministry’s system is one with a space after it, too', async () => {
    const { units } = await counted(
      `${head}\n${row.replace('H1-260702-0001', '000.00.00.H1-260702-150001 ')}`,
    );
    expect(units[0]?.systems).toEqual({ provincial: 0, ministry: 1 });
  });
});

describe('a row that cannot be counted', () => {
  it.each([
    [
      'has a request that is no date',
      `${head},Yêu cầu bổ sung\n${row.replace('Đã trả kết quả', 'Chờ bổ sung')},hôm qua`,
      'list-request-unreadable',
      /như 13\/03\/2026/u,
    ],
    ['names no unit', `${head}\n${row.replace('Xã A', ' ')}`, 'list-unit-missing', /^Ghi đơn vị của hồ sơ/u],
  ])('is named where it %s', async (_, content, code, help) => {
    const { ending, rows, diagnostics } = await counted(content, 'h.csv', { policy: 'cong-dvc-766' });
    expect(ending).toBe('faulty');
    expect(rows).toMatchObject({ read: 1, counted: 0, faulty: 1 });
    const found = diagnostics.find((one) => one.code === code);
    expect(found?.listRow).toEqual({ file: 'h.csv', row: 2 });
    expect(messageOf(found)).toMatch(/Dòng này không được đếm\.$/u);
    expect(helpOf(found)).toMatch(help);
  });
});

describe('a list without a column that can be done without', () => {
  const withoutColumn = (column: number, lines: readonly string[]) =>
    lines.map((line) => line.split(',').toSpliced(column, 1).join(',')).join('\n');

  it.each([
    ['the channel', 3, 'list-without-channel', 'Hình thức nộp'],
    ['the code', 1, 'list-without-code', 'Mã hồ sơ'],
  ])('is counted, and named: %s', async (_, column, code, heading) => {
    const { ending, rows, diagnostics } = await counted(withoutColumn(column, [head, row]), 'h.csv');
    expect([ending, rows?.counted]).toEqual(['done', 1]);
    expect(diagnostics.map((one) => [one.code, one.listRow])).toEqual([[code, { file: 'h.csv', row: null }]]);
    expect(helpOf(diagnostics[0])).toContain(`“${heading}”`);
  });

  it('is named alone, and what stands twice in the others is counted once', async () => {
    const folder = await temporaryFolder();
    const files = { 'co-ma.csv': `${head}\n${row}\n${row}`, 'khong-ma.csv': withoutColumn(1, [head, row]) };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const { result, diagnostics } = await countLists({ lists: [folder], period: 'Quý III/2026' });
    expect(result?.list?.rows).toMatchObject({ read: 3, counted: 2, duplicate: 1 });
    expect(diagnostics.map((one) => [one.code, one.listRow])).toEqual([
      ['list-without-code', { file: 'khong-ma.csv', row: null }],
      ['list-row-doubled', { file: 'co-ma.csv', row: 3 }],
    ]);
  });
});

describe('a column with too many different words', () => {
  const many = Array.from({ length: 26_000 }, (_, index) => `${index}`);

  it.each([
    ['Đơn vị tiếp nhận', (n: string) => row.replace('Xã A', `Bà ${n}`)],
    ['Trạng thái', (n: string) => row.replace('Đã trả kết quả', `Ghi chú ${n}`)],
    ['Hình thức nộp', (n: string) => row.replace('Trực tuyến', `Số ${n}`)],
  ])('is named: %s', async (column, rowOf) => {
    const { rows, diagnostics } = await counted([head, ...many.map(rowOf)].join('\n'), 'h.csv');
    expect(rows).toBeNull();
    expect(diagnostics.map((one) => [one.code, one.listRow])).toEqual([
      ['list-words-too-many', { file: 'h.csv', row: null }],
    ]);
    expect(messageOf(diagnostics[0])).toContain(`“${column}”`);
    expect(helpOf(diagnostics[0])).toMatch(/^Kiểm tra tên cột của danh sách/u);
  });
});

describe('a period whose days are wrong', () => {
  it('is refused with every day that is none', async () => {
    const { ending, diagnostics } = await counted(head, 'h.csv', { from: '2026-13-01', to: '31/9/2026' });
    expect(ending).toBe('wrong-usage');
    expect(diagnostics.map((one) => [one.code, messageOf(one)])).toEqual([
      ['count-date-not-understood', 'Ngày đầu kỳ “2026-13-01” không phải một ngày.'],
      ['count-date-not-understood', 'Ngày cuối kỳ “31/9/2026” không phải một ngày.'],
    ]);
    expect(helpOf(diagnostics[0])).toContain('2026-06-15 hoặc 15/6/2026');
  });

  it.each([
    ['both given', { from: '2026-09-30', to: '1/7/2026' }, '(30/9/2026) sau ngày cuối kỳ (1/7/2026)'],
    [
      'the first after the calendar’s last',
      { from: '2026-10-15' },
      '(15/10/2026) sau ngày cuối kỳ (30/9/2026)',
    ],
  ])('is refused where it ends before it begins: %s', async (_, days, words) => {
    const { ending, diagnostics } = await counted(head, 'h.csv', days);
    expect([ending, diagnostics.map(({ code }) => code)]).toEqual(['wrong-usage', ['count-dates-reversed']]);
    expect(messageOf(diagnostics[0])).toBe(`Ngày đầu kỳ ${words}.`);
    expect(helpOf(diagnostics[0])).toMatch(/^Sửa --from và --to/u);
  });
});
