// Lists that no system writes: each ends with a message and an exit status, never with a stack trace.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countLists } from '#app/count/count-lists';
import { temporaryFolder } from '../../files/temporary-folder.ts';

const head = 'Đơn vị,Mã hồ sơ,Trạng thái,Hình thức nộp,Ngày nhận,Ngày hẹn trả,Ngày kết thúc';
const row = 'Xã A,H1-260702-0001,Đã trả kết quả,Trực tuyến,02/07/2026,06/07/2026,05/07/2026';

async function counted(content: string | Uint8Array, name = 'danh-sach.csv') {
  const folder = await temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, content);
  const { ending, result, diagnostics } = await countLists({ lists: [path], period: 'Quý III/2026' });
  return {
    ending,
    rows: result?.list?.rows ?? null,
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

  it('tells a quote that is never closed, or counts what there is', async () => {
    const { ending, rows } = await counted(`${head}\n${row}\n"Xã B,H1\n${row}\n`);
    expect(rows === null ? ending : rows.read).toBeTruthy();
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
