import { describe, expect, it } from 'vitest';
import { auditIndex, roundedScores } from '#audit/index/audit-index';
import { notCompared } from '#audit/index/not-compared';
import { inWords } from '../../said.ts';
import { captured } from '../../scoring/index/captured.ts';
import { dakLak, type IndexRow, readIndex, vietTri } from '../../scoring/index/index-workbook.ts';
import type { TestSheets } from '../../workbook/make-workbook.ts';

async function audit(rows: readonly IndexRow[], others: TestSheets = {}) {
  const { card, submission } = await readIndex(rows, others);
  return inWords(auditIndex(card, submission)).map(({ code, place, difference, help }) => ({
    code,
    cell: place?.cell,
    printed: [difference?.published, difference?.computed],
    alternatives: difference?.alternatives.map((one) => one.code),
    help: help.vi,
  }));
}

const codesOf = async (row: IndexRow, others: TestSheets = {}) =>
  (await audit([row], others)).map(({ code }) => code);

describe('scores of the portal that agree', () => {
  it('are no difference, group by group and in total', async () => {
    const agreeing = { ...vietTri, 'Điểm cổng / Thanh toán': '6,68', 'Điểm cổng / Hài lòng': 5.81 };
    expect(await audit([agreeing, dakLak])).toEqual([]);
  });

  it('are named where they agree only once they are rounded', async () => {
    const { card, submission } = await readIndex([
      { ...vietTri, 'Điểm cổng / Thanh toán': '6,681', 'Điểm cổng / Hài lòng': 5.81 },
    ]);
    const [said, ...others] = inWords(roundedScores(card, submission));
    expect(others).toEqual([]);
    expect(said?.message.vi).toContain(`${vietTri['Đơn vị']} “6,681”`);
  });

  it.each(captured('provinces'))('$province: the printed groups add up to the printed total', async (row) => {
    const groups = ['publicity', 'progress', 'online', 'payment', 'digitisation', 'satisfaction'];
    const titles = ['Công khai', 'Tiến độ', 'Trực tuyến', 'Thanh toán', 'Số hóa', 'Hài lòng'];
    const printed = Object.fromEntries(
      groups.map((group, at) => [`Điểm cổng / ${titles[at]}`, Number(row[group])]),
    );
    const total = { 'Điểm cổng / Tổng': Number(row.total) };
    expect(await audit([{ 'Đơn vị': row.province ?? '', Cấp: 'Tỉnh', ...printed, ...total }])).toEqual([]);
  });

  it('a group of which a part is not measured may print what that part can give', async () => {
    const { 'Thanh toán / TTHC đồng bộ phí': _, ...row } = vietTri;
    expect(await audit([{ ...row, 'Điểm cổng / Thanh toán': 6.68 }])).toEqual([]);
    expect(await codesOf({ ...row, 'Điểm cổng / Thanh toán': 8.01 })).toEqual(['index-out-of-reach']);
    expect(await codesOf({ ...row, 'Điểm cổng / Thanh toán': 5 })).toEqual(['index-out-of-reach']);
  });
});

describe('scores of the portal whose counts are blank', () => {
  const left = async (row: IndexRow) => {
    const { card } = await readIndex([row]);
    return inWords(notCompared(card)).map(({ message }) => message.vi);
  };

  it('are said not to be compared, the total among them', async () => {
    const agreeing: IndexRow = { ...vietTri, 'Điểm cổng / Thanh toán': '6,68' };
    expect(await left(agreeing)).toEqual([]);
    const { 'Thanh toán / TTHC đồng bộ phí': _, ...row } = agreeing;
    const [said, another] = await left({ ...row, 'Điểm cổng / Công khai': 18, 'Điểm cổng / Tổng': 50 });
    expect(said).toContain(
      `${vietTri['Đơn vị']} (Điểm cổng / Công khai, Điểm cổng / Thanh toán, Điểm cổng / Tổng)`,
    );
    expect(another).toBeUndefined();
  });
});

describe('a difference is explained', () => {
  it('by rounding once', async () => {
    const [found] = await audit([{ ...vietTri, 'Điểm cổng / Thanh toán': '6,67' }]);
    expect(found).toMatchObject({ code: 'index-rounded-once', printed: ['6,67', '6,68'], cell: 'M3' });
    expect(found?.help).toContain('Mở lại trang của cổng');
  });

  it('by a part left out', async () => {
    expect(await codesOf({ ...vietTri, 'Điểm cổng / Thanh toán': 5.53 })).toEqual(['index-part-left-out']);
  });

  it('by petitions that are none and were given 0', async () => {
    const none = { ...vietTri, 'Hài lòng / PAKN': 0, 'Điểm cổng / Hài lòng': 11.81 };
    expect(await codesOf(none)).toEqual(['index-part-left-out']);
    const [found] = await audit([none]);
    expect(found?.alternatives).toContain('index-zero-rule');
  });

  it('by another share for full marks', async () => {
    // 2 × 17/37 = 0,92 in place of 1,15.
    expect(await codesOf({ ...vietTri, 'Điểm cổng / Thanh toán': 6.45 })).toEqual(['index-other-cap']);
  });

  it('by groups that changed places', async () => {
    const row = { ...vietTri, 'Điểm cổng / Thanh toán': 5.81, 'Điểm cổng / Hài lòng': 6.68 };
    expect(await codesOf(row)).toEqual(['published-swapped', 'published-swapped']);
  });

  it('by a stale count, and which it would have to be', async () => {
    const row = {
      'Đơn vị': 'Sở Công Thương',
      Cấp: 'Sở, ngành',
      'Hài lòng / Hồ sơ': 1271,
      'Hài lòng / Hồ sơ hài lòng': 998,
      'Hài lòng / PAKN': 0,
      'Hài lòng / PAKN đúng hạn': 0,
      'Hài lòng / PAKN hài lòng': 0,
      'Điểm cổng / Hài lòng': 17.31,
    };
    const [found] = await audit([row]);
    expect(found?.code).toBe('index-stale-count');
    // 6 × (1013/1271) ÷ 0,9 = 5,3134; 1012 gives 5,3081 → 5,31 as well, and is nearer to 998.
    expect(found?.help).toContain('khi Hài lòng / Hồ sơ hài lòng là 1.012 thay cho 998 (mục 6.1)');
  });

  it('by petitions that came after the score', async () => {
    const [found] = await audit([{ ...vietTri, 'Điểm cổng / Hài lòng': '17,81' }]);
    expect(found?.code).toBe('index-stale-count');
    expect(found?.help).toContain('khi Hài lòng / PAKN là 0 thay cho 3 (mục 6.2, 6.3)');
  });

  const units: TestSheets = {
    'Đơn vị': [
      ['Khối', 'Đơn vị', 'Tiếp nhận', null, null, 'Đã giải quyết', null, null, 'Tiêu chí 6', 'Tiêu chí 7'],
      [
        null,
        null,
        'Trực tuyến',
        'Trực tiếp',
        'Kỳ trước',
        'Trước hạn',
        'Đúng hạn',
        'Quá hạn',
        'Tỷ lệ qua một cửa',
        'Hình thức công khai',
      ],
      ['XP', 'Đan Thượng', 3000, 300, 111, 3000, 200, 139, 100, 'Niêm yết và điện tử'],
    ],
  };
  const progress = {
    'Đơn vị': 'Đan Thượng',
    Cấp: 'Xã',
    'Tiến độ / Đúng hạn': 3250,
    'Tiến độ / Tiếp nhận': 3411,
  };

  it('by dossiers carried over that were left out', async () => {
    // 20 × 3250/3300
    expect(await codesOf({ ...progress, 'Điểm cổng / Tiến độ': 19.7 }, units)).toEqual([
      'index-carried-over',
    ]);
  });

  it('by another period, that of sheet Đơn vị', async () => {
    // 3000 + 200 + 72 pending of 3411
    expect(await codesOf({ ...progress, 'Điểm cổng / Tiến độ': 19.18 }, units)).toEqual([
      'index-other-period',
    ]);
  });

  it('by a digit, by another row, or not at all', async () => {
    const [found] = await audit([{ ...vietTri, 'Điểm cổng / Thanh toán': 6.86 }]);
    expect(found?.code).toBe('published-digits-mistyped');
    const other = { ...vietTri, 'Đơn vị': 'UBND phường Nông Trang', 'Hài lòng / PAKN đúng hạn': 3 };
    const [copied] = await audit([vietTri, { ...other, 'Điểm cổng / Hài lòng': '5,81' }]);
    expect([copied?.code, copied?.alternatives]).toEqual([
      'index-part-left-out',
      ['published-copied', 'index-stale-count'],
    ]);
    expect(await codesOf({ ...vietTri, 'Điểm cổng / Thanh toán': 0.03 })).toEqual(['index-score-differs']);
  });

  it('by a group left out of the total', async () => {
    expect(await codesOf({ ...dakLak, 'Điểm cổng / Tổng': 58.8 })).toEqual(['index-group-left-out']);
  });
});
