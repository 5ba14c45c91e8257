import { describe, expect, it } from 'vitest';
import { helpOf, messageOf } from '../../said.ts';
import type { TestRow } from '../make-workbook.ts';
import { found, infoRows, read, readUnits, sampleSheets, unitHeader, unitRows, withCell } from '../sample.ts';

/** Him Lam's counts by which every layout is judged. */
const himLam = {
  received: { online: 21, inPerson: 266, carriedOver: 0 },
  resolved: { early: 274, onTime: 0, late: 10 },
  pending: { inTime: 3, overdue: 0 },
};

function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

const titles: readonly TestRow[] = [
  ['Biểu số II.06a/VPCP/KSTT'],
  ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI CƠ QUAN'],
  ['Kỳ báo cáo: Quý II năm 2022'],
  [],
];

describe('the government’s table II.06a, with the columns of criteria 6 and 7 beside it', () => {
  const end = ['Tiêu chí 6', 'Tiêu chí 7'];
  const below = ['Tỷ lệ qua một cửa', 'Hình thức công khai'];
  const numbers = [
    '(1)',
    '(2)',
    '(3)=(4)+(5)+(6)',
    '(4)',
    '(5)',
    '(6)',
    '(7)=(8)+(9)+(10)',
    '(8)',
    '(9)',
    '(10)',
  ];
  const rows: readonly TestRow[] = [
    [...numbers, '(11)=(12)+(13)', '(12)', '(13)', '(14)', '(15)', '(16)'],
    ['I', 'CẤP XÃ'],
    [1, 'Phường Him Lam', 287, 21, 266, 0, 284, 274, 0, 10, 3, 3, 0, 'XP', 100, 'Niêm yết và điện tử'],
    ['', 'Tổng cộng', 287, 21, 266, 0, 284, 274, 0, 10, 3, 3, 0],
  ];
  const merges = [
    ...['A', 'B', 'N'].map((letter) => `${letter}5:${letter}7`),
    ...['C5:F5', 'G5:J5', 'K5:M5', 'D6:E6', 'O5:O6', 'P5:P6'],
    ...['C', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'].map((letter) => `${letter}6:${letter}7`),
  ];

  it.each([
    {
      variant: 'first',
      first: 'TT',
      blocks: ['Tiếp nhận', 'Số lượng hồ sơ đã giải quyết', 'Hồ sơ đang xử lý'],
      period: 'Trong kỳ',
      before: 'Kỳ trước',
      inTime: 'Đúng hạn',
    },
    {
      variant: 'second',
      first: 'STT',
      blocks: ['Số hồ sơ nhận giải quyết', 'Số hồ sơ đã giải quyết', 'Số lượng hồ sơ đang giải quyết'],
      period: 'Trong đó',
      before: 'Từ kỳ trước',
      inTime: 'Trong hạn',
    },
  ])('pastes in as it is: $variant variant', async ({ first, blocks, period, before, inTime }) => {
    const [received = '', resolved = '', pending = ''] = blocks;
    const header: readonly TestRow[] = [
      [
        first,
        'Đơn vị',
        received,
        null,
        null,
        null,
        resolved,
        null,
        null,
        null,
        pending,
        null,
        null,
        'Khối',
        ...end,
      ],
      [
        null,
        null,
        'Tổng số',
        period,
        null,
        before,
        'Tổng số',
        'Trước hạn',
        'Đúng hạn',
        'Quá hạn',
        'Tổng số',
        inTime,
        'Quá hạn',
      ],
      [
        null,
        null,
        null,
        'Trực tuyến',
        'Trực tiếp, dịch vụ bưu chính',
        null,
        ...Array(8).fill(null),
        ...below,
      ],
    ];
    const plainHeader = header.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? withoutDiacritics(cell) : cell)),
    );
    for (const [layout, head, merged] of [
      ['merged', header, merges],
      ['not merged', header, []],
      ['merged, without diacritics', plainHeader, merges],
      ['not merged, without diacritics', plainHeader, []],
    ] as const) {
      const outcome = await readUnits({ rows: [...titles, ...head, ...rows], merges: merged });
      expect(found(outcome), layout).toEqual([]);
      expect(outcome.submission?.units).toHaveLength(1);
      expect(outcome.submission?.units[0]).toMatchObject({
        name: 'Phường Him Lam',
        ordinal: '1',
        counts: himLam,
        stated: { received: 287, resolved: 284 },
      });
    }
  });
});

describe('headings', () => {
  const renamed = (changes: Readonly<Record<string, string>>) => [
    unitHeader.map((title) => changes[String(title)] ?? title),
    ...unitRows.slice(1),
  ];

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'in other words',
      { 'Đã giải quyết / Trước hạn': 'Đã xử lý / Sớm hạn', 'Đã giải quyết / Quá hạn': 'Đã xử lý/Trễ hạn' },
    ],
    ['in capitals', { 'Tiếp nhận / Trực tuyến': 'TIẾP NHẬN / TRỰC TUYẾN' }],
    ['with odd spaces', { 'Tiếp nhận / Trực tuyến': ' Tiếp  nhận/\u00a0Trực\ntuyến ' }],
    ['decomposed', Object.fromEntries(unitHeader.map((title) => [title, String(title).normalize('NFD')]))],
    [
      'without diacritics',
      { 'Tiếp nhận / Trực tuyến': 'Tiep nhan / Truc tuyen', Khối: 'Khoi', 'Đơn vị': 'Don vi' },
    ],
    ['with a mark for what must be filled in', { Khối: 'Khối*', 'Đơn vị': 'Đơn vị:' }],
    ['with the word between', { 'Tiếp nhận / Trực tuyến': 'Tiếp nhận / Trong kỳ / Trực tuyến' }],
    ['with it without diacritics', { 'Tiếp nhận / Trực tuyến': 'Tiếp nhận / Trong ky / Trực tuyến' }],
    [
      'without their block where only one column can be meant',
      { 'Tiêu chí 6 / Tỷ lệ qua một cửa': 'Tỷ lệ qua một cửa' },
    ],
  ])('are known %s', async (_, changes) => {
    const outcome = await readUnits(renamed(changes));
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.units[2]?.counts).toEqual(himLam);
  });

  it.each([' ', ' - ', ' – ', '\n', ': ', '-'])(
    'are known where block and column stand in one cell, with %j between',
    async (between) => {
      const header = unitHeader.map((title) => String(title).replace(' / ', between));
      const outcome = await readUnits([header, ...unitRows.slice(1)]);
      expect(found(outcome)).toEqual([]);
      expect(outcome.submission?.units.map(({ counts }) => counts)[2]).toEqual(himLam);
    },
  );

  it('are known by other words in one cell, too', async () => {
    const outcome = await readUnits(
      renamed({
        'Tiếp nhận / Trực tuyến': 'Số hồ sơ tiếp nhận trực tuyến',
        'Đã giải quyết / Quá hạn': 'Số hồ sơ đã giải quyết trễ hạn',
        'Đang giải quyết / Trong hạn': 'Hồ sơ đang xử lý chưa đến hạn',
      }),
    );
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.units[2]?.counts).toEqual(himLam);
  });

  it('are known under a title merged over the whole table', async () => {
    const rows = [['SỐ LIỆU QUÝ II NĂM 2022'], ...unitRows];
    const outcome = await readUnits({ rows, merges: ['A1:M1'] });
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.units[2]?.counts).toEqual(himLam);
  });

  it('that a printed page repeats within the table are no row', async () => {
    const numbered = unitRows.slice(1).map((row, index): TestRow => [index + 1, ...row.slice(1)]);
    const rows = [unitHeader, ...numbered.slice(0, 2), unitHeader, ...numbered.slice(2)];
    const outcome = await readUnits(rows);
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.units).toHaveLength(4);
  });

  it.each<[string, readonly TestRow[]]>([
    ['after a title', [['Quý I/2022'], [], unitHeader]],
    ['after a blank row', [[], unitHeader]],
    ['right below, with numbers that begin again', [unitHeader]],
    ['with other columns', [[], unitHeader.slice(0, 8)]],
  ])('that head a second table are told, and only the first is read: %s', async (_, between) => {
    const old: TestRow = [1, 'TP', 'Phòng cũ', 1, 2, 3, 4, 2, 0, 0, 0, 100, 'Không'];
    const outcome = await readUnits([...unitRows, ...between, old]);
    const second = `A${unitRows.length + between.length}`;
    expect(found(outcome)).toEqual([`table-doubled Đơn vị!${second}`]);
    expect(messageOf(outcome.diagnostics[0])).toContain(`A1 và ô ${second}`);
    expect(outcome.submission?.units).toHaveLength(4);
  });

  it('that head a table of fewer columns above the one that is read are told', async () => {
    const old: TestRow = [1, 'TP', 'Phòng cũ', 1, 2, 3, 4, 2];
    const outcome = await readUnits([unitHeader.slice(0, 8), old, [], ...unitRows]);
    expect(found(outcome)).toEqual(['table-doubled Đơn vị!A1']);
    expect(outcome.submission?.units).toHaveLength(4);
  });

  it.each([
    'Đã giải quyết / Số hồ sơ quá hạn',
    'Đã giải quyết / Quá hạn (hồ sơ)',
    'Đã giải quyết / Quá hạn (HS)',
    'Đã giải quyết / Hồ sơ trễ hạn',
    'Đã giải quyết / Số hồ sơ giải quyết quá hạn',
    'Đã giải quyết / Chậm',
    'Đã giải quyết / Muộn',
    'Đã giải quyết / Quá hạn/Trễ hạn',
    'Đã giải quyết / Quá hạn (trễ hạn)',
    'Đã giải quyết / Quá hạn hoặc trễ hạn',
    'Số hồ sơ đã giải quyết (HS) / Quá thời hạn',
    'Hồ sơ đã giải quyết trong kỳ / Số lượng quá hạn',
  ])('are known whatever adorns them: %s', async (title) => {
    const outcome = await readUnits(renamed({ 'Đã giải quyết / Quá hạn': title }));
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.units[2]?.counts).toEqual(himLam);
  });
});

describe('a criterion named with what it is about', () => {
  const levels = ['Không liên hệ', 'Một lần', 'Hơn một lần'];
  const himLamOf = (headings: readonly string[]) =>
    readUnits(unitRows.map((row, at) => [...row, ...(at === 0 ? headings : at === 3 ? [270, 4, 10] : [])]));

  it.each([
    'Tiêu chí 3: Số lần liên hệ',
    'Tiêu chí 3 (số lần liên hệ)',
    'Tiêu chí 3 - Liên hệ',
    'TC3',
    'TC 3',
    'Tiêu chí III',
  ])('is criterion 3: “%s”', async (title) => {
    const outcome = await himLamOf(levels.map((level) => `${title} / ${level}`));
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.units[2]?.levels.contacts).toEqual({ best: 270, middle: 4, last: 10 });
  });

  it('is refused where one of its columns cannot be read', async () => {
    const headings = ['Không liên hệ', 'Một lần', 'Ba bốn bận'].map((level) => `TC3: Liên hệ / ${level}`);
    expect(found(await himLamOf(headings))).toEqual(['column-unread Đơn vị!P1']);
  });

  it('keeps its heading where both stand in one cell', async () => {
    const rows = withCell(unitRows, 'L1', 'Tiêu chí 6: Tỷ lệ qua một cửa');
    expect(found(await readUnits(rows))).toEqual([]);
  });

  it('is refused where the sum of feedback is not read, for it is scored', async () => {
    const headings = ['Tổng PAKN đã nhận', 'Đúng hạn', 'Kéo dài'].map((leaf) => `Tiêu chí 8 / ${leaf}`);
    expect(found(await himLamOf(headings))).toEqual(['column-unread Đơn vị!N1']);
  });
});

describe('late dossiers under other words', () => {
  it.each(['QH', 'Quá hạn (QH)', 'Chậm trễ', 'Quá hạn giải quyết', 'Quá hạn trả kết quả'])(
    '“%s” is read',
    async (heading) => {
      const outcome = await readUnits(withCell(unitRows, 'I1', `Đã giải quyết / ${heading}`));
      expect(found(outcome)).toEqual([]);
      expect(outcome.submission?.units[2]?.counts.resolved.late).toBe(10);
    },
  );

  it('are those online, too, where “HS online trễ” says so', async () => {
    const outcome = await readUnits(
      unitRows.map((row, at) => [...row, at === 0 ? 'HS online trễ' : at === 3 ? 5 : null]),
    );
    expect(outcome.submission?.units[2]?.onlineServices.late).toBe(5);
  });
});

describe('a header with faults', () => {
  const column = (position: number, title: string) =>
    withCell(unitRows, `${String.fromCharCode(65 + position)}1`, title);

  it('names a missing column once, however many rows lack it', async () => {
    const outcome = await readUnits(column(1, 'Ghi riêng'));
    expect(found(outcome)).toEqual(['column-missing Đơn vị!A1', 'column-unknown Đơn vị!B1']);
    expect(outcome.submission?.units).toHaveLength(4);
  });

  it('guesses which heading was meant for a missing column', async () => {
    const outcome = await readUnits(column(1, 'Khôii'));
    expect(found(outcome)).toEqual(['column-missing Đơn vị!B1']);
    expect(helpOf(outcome.diagnostics[0])).toContain('“Khôii”');
  });

  it('names a doubled column with both cells, and scores none of its rows', async () => {
    const outcome = await readUnits(column(13, 'Đã giải quyết / Trễ hạn'));
    expect(found(outcome)).toEqual(['column-doubled Đơn vị!N1']);
    expect(messageOf(outcome.diagnostics[0])).toContain('I1, N1');
    expect(outcome.submission?.units.some(({ readable }) => readable)).toBe(false);
  });

  it('does not choose where a heading may be several columns', async () => {
    const outcome = await readUnits(column(8, 'Quá hạn'));
    expect(found(outcome)).toEqual(['column-ambiguous Đơn vị!I1']);
    expect(outcome.submission?.units.some(({ readable }) => readable)).toBe(false);
  });

  it('warns of a misspelt heading', async () => {
    const outcome = await readUnits(column(13, 'Ghi chúu'));
    expect(found(outcome)).toEqual(['column-misspelt Đơn vị!N1']);
  });

  it.each([
    [8, 'Đã giải quyết / Quá hạng', 'Đã giải quyết'],
    [8, 'Đã giải quyết / Chưa kịp', 'Đã giải quyết'],
    [8, 'Trường hợp trễ hạn', 'Đã giải quyết'],
    [13, 'Đã giải quyết / Trả lại', 'Đã giải quyết'],
    [13, 'Tiếp nhận / Qua bưu điện', 'Tiếp nhận'],
    [13, 'Tiêu chí 3 / Hai lần', 'Tiêu chí 3'],
    // In these “Cổng”, “Điểm” and “TT” are no sum, no score and no ordinal number.
    [3, 'Tiếp nhận / Cổng dịch vụ công', 'Tiếp nhận'],
    [4, 'Tiếp nhận / Điểm bưu điện', 'Tiếp nhận'],
    [3, 'Tiếp nhận / TT', 'Tiếp nhận'],
    [13, 'Tiêu chí 9 / TT quá hạn', 'Tiêu chí 9'],
    [13, 'Đã giải quyết - trả lại', 'Đã giải quyết'],
    [13, 'Tiếp nhận qua bưu điện', 'Tiếp nhận'],
  ])('refuses a block that is read in part: column %d headed “%s”', async (position, title, block) => {
    const outcome = await readUnits(column(position, title));
    const cell = `${String.fromCharCode(65 + position)}1`;
    expect(found(outcome)).toEqual([`column-unread Đơn vị!${cell}`]);
    expect(outcome.diagnostics[0]?.severity).toBe('error');
    expect(messageOf(outcome.diagnostics[0])).toContain(`“${title}” thuộc nhóm “${block}”`);
  });

  it.each([
    ['Đang giải quyết - chờ bổ sung', 'Đang giải quyết - đã lâu', ['J1', 'K1']],
    ['Đang xử lý\nchưa tới ngày', 'Đang xử lý\nđã qua ngày', ['J1', 'K1']],
    ['Hồ sơ tồn trong hạn', 'Hồ sơ tồn quá hạn', ['J1']],
    ['Tồn / Trong hạn', 'Tồn / Quá hạn', ['J1']],
  ])('refuses a block of which nothing is read: “%s” and “%s”', async (inTime, overdue, cells) => {
    const outcome = await readUnits(withCell(column(9, inTime), 'K1', overdue));
    const refused = outcome.diagnostics.filter(({ code }) => code === 'column-unread');
    expect(refused.map(({ place }) => place?.cell)).toEqual(cells);
    expect(helpOf(refused[0])).toContain('“Đang giải quyết / Trong hạn”, “Đang giải quyết / Quá hạn”');
    expect(outcome.submission?.units.some(({ readable }) => readable)).toBe(false);
  });

  it.each([
    'Đã giải quyết / Tỷ lệ đúng hạn (%)',
    'Tiếp nhận ngày',
    'Người tiếp nhận',
    'Tỷ lệ đã giải quyết',
    'Đã giải quyết / Ghi chú',
    'Tiêu chí 3 / Điểm',
    'TT huyện',
    'Lý do quá hạn',
  ])('mentions a rate, a sum or a remark beside the counts: %s', async (title) => {
    expect(found(await readUnits(column(13, title)))).toEqual(['column-unknown Đơn vị!N1']);
  });

  it.each(['Đã giải quyết / Tổng quá hạn', 'Đã giải quyết / Tổng số quá hạn'])(
    'takes “%s” for a count, not for a sum beside the counts',
    async (heading) => {
      const outcome = await readUnits(withCell(unitRows, 'I1', heading));
      expect(found(outcome)).toEqual(['column-unread Đơn vị!I1']);
    },
  );

  it.each<[string, number, string]>([
    ['Đã giải quyết / Quá hạn', 8, 'column-absent Đơn vị!G1'],
    ['Đã giải quyết / Trước hạn', 6, 'column-absent Đơn vị!G1'],
    ['Đang giải quyết / Quá hạn', 10, 'column-absent Đơn vị!J1'],
  ])('warns where the table lacks “%s” but has the rest of the block', async (absent, at, expected) => {
    const { diagnostics, ...outcome } = await readUnits(
      unitRows.map((row) => row.filter((_, column) => column !== at)),
    );
    expect(found({ diagnostics, ...outcome })).toEqual([expected]);
    expect(messageOf(diagnostics[0])).toContain(`không có cột “${absent}”`);
  });

  it('has nothing to say of a block that is not there at all', async () => {
    expect(
      found(await readUnits(unitRows.map((row) => row.filter((_, at) => at !== 9 && at !== 10)))),
    ).toEqual([]);
  });

  it('says so of a table by field, and nothing else of it', async () => {
    const outcome = await readUnits([
      ['STT', 'Lĩnh vực, công việc giải quyết theo cấp', ...unitHeader.slice(3, 11)],
      ['I', 'Xã, phường, thị trấn'],
      [1, 'Hộ tịch', 80, 30, 10, 100, 8, 2, 9, 1],
      [null, 'Tổng cộng', 80, 30, 10, 100, 8, 2, 9, 1],
    ]);
    expect(found(outcome)).toEqual(['table-by-field Đơn vị!B1']);
    expect(helpOf(outcome.diagnostics[0])).toContain('theo từng đơn vị');
  });

  it('mentions all unknown columns once, for information', async () => {
    const outcome = await readUnits(withCell(column(13, 'Điện thoại'), 'O1', 'Người nhập'));
    expect(found(outcome)).toEqual(['column-unknown Đơn vị!N1']);
    expect(outcome.diagnostics[0]?.severity).toBe('info');
    expect(messageOf(outcome.diagnostics[0])).toContain('“Điện thoại”, “Người nhập”');
  });

  it('names once what stands in columns without a heading', async () => {
    const outcome = await readUnits(withCell(withCell(unitRows, 'O3', 'chờ duyệt'), 'N4', 99));
    expect(found(outcome)).toEqual(['column-unheaded Đơn vị!N4']);
    expect(messageOf(outcome.diagnostics[0])).toContain('ô N4 “99”, ô O3 “chờ duyệt”');
  });

  it('names a value of sheet Thông tin that stands beside its column', async () => {
    const info = [...infoRows, ['Người ký', null, 'Nguyễn Văn A']];
    expect(found(await read({ ...sampleSheets, 'Thông tin': info }))).toEqual([
      'column-unheaded Thông tin!C4',
    ]);
  });

  it('does not take a signature below the table for a column of it', async () => {
    const outcome = await readUnits([
      ...unitRows,
      [],
      [...Array.from({ length: 15 }, () => null), 'Người lập'],
    ]);
    expect(found(outcome)).toEqual([]);
  });

  it('says that there is no table where no row is a header', async () => {
    const outcome = await readUnits([['Chưa có số liệu'], ['Sẽ gửi sau']]);
    expect(found(outcome)).toEqual(['table-not-found Đơn vị']);
    expect(outcome.submission).toBeNull();
  });
});
