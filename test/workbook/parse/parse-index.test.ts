import { describe, expect, it } from 'vitest';
import { fractionText } from '#exact/rational';
import { readSubmission } from '#workbook/read-submission';
import { writeInputWorkbook } from '#workbook/write/write-input';
import { messageOf } from '../../said.ts';
import {
  type IndexRow,
  indexWorkbook,
  info,
  readIndex,
  vietTri,
} from '../../scoring/index/index-workbook.ts';
import { makeWorkbook } from '../make-workbook.ts';

/** Code and cell of every finding but the notice that figures are recomputed. */
async function findings(rows: readonly IndexRow[], others = {}) {
  const { diagnostics } = await readIndex(rows, others);
  return diagnostics
    .filter(({ code }) => code !== 'index-recomputed')
    .map(({ code, place }) => [code, place?.cell]);
}

describe('sheet Chỉ số 766', () => {
  it('with Thông tin alone is a whole workbook, scored by the index even where no rule set is named', async () => {
    const [head = [], , ...rest] = info;
    const { submission, diagnostics } = await readSubmission(
      makeWorkbook({
        'Thông tin': [head, ...rest],
        'Chỉ số 766': [
          ['Đơn vị', 'Cấp', 'Hài lòng'],
          [null, null, 'PAKN'],
          ['Xã A', 'xa phuong', 3],
        ],
      }),
    );
    expect(diagnostics).toEqual([]);
    expect(submission?.ruleSetId).toBe('qd766-2022');
    expect(submission?.indexUnits).toMatchObject([
      { name: 'Xã A', level: 'commune', counts: { petitions: 3 } },
    ]);
  });

  it('a blank is not there, and never 0', async () => {
    const { card } = await readIndex([{ 'Đơn vị': 'Xã A', Cấp: 'Xã', 'Hài lòng / PAKN': 0 }]);
    expect(card.units[0]?.unit.counts).toEqual({ petitions: 0 });
  });

  it('reads counts, the rate and the portal’s scores as they are written', async () => {
    const { card } = await readIndex([
      {
        'Đơn vị': 'Sở A',
        Cấp: 'Sở',
        'Số hóa / Hồ sơ': '464.494',
        'Số hóa / Tỷ lệ bản sao điện tử': '85,5%',
        'Điểm cổng / Số hóa': '8,75',
      },
    ]);
    const unit = card.units[0]?.unit;
    expect(unit?.counts.digitisable).toBe(464_494);
    expect(
      unit?.rates.certifiedCopyRate === undefined ? '' : fractionText(unit.rates.certifiedCopyRate),
    ).toBe('171/2');
    expect(unit?.portal.digitisation?.printed).toBe('8,75');
  });

  it('names every fault with its cell, all at once', async () => {
    const rows: readonly IndexRow[] = [
      {
        'Đơn vị': 'Xã A',
        Cấp: 'Xã',
        'Thanh toán / Hồ sơ thanh toán trực tuyến': 5,
        'Thanh toán / Hồ sơ có nghĩa vụ': 3,
      },
      { 'Đơn vị': 'Xã B', Cấp: 'Huyện', 'Thanh toán / Hồ sơ có nghĩa vụ': -3 },
      { 'Đơn vị': 'xã a', Cấp: 'Xã' },
      { 'Đơn vị': 'Xã C', Cấp: 'Xã', 'Thanh toán / Hồ sơ thanh toán trực tuyến': 2 },
      { 'Đơn vị': 'Xã D', 'Thanh toán / Hồ sơ có nghĩa vụ': 2 },
      { Cấp: 'Xã', 'Thanh toán / Hồ sơ có nghĩa vụ': 2 },
    ];
    expect(await findings(rows)).toEqual([
      ['choice-unknown', 'B4'],
      ['count-negative', 'D4'],
      ['index-unit-doubled', 'A5'],
      ['index-level-blank', 'B7'],
      ['name-blank', 'A8'],
      ['index-part-exceeds', 'C3'],
      ['index-count-blank', 'A3'],
      ['index-count-blank', 'D6'],
    ]);
  });

  it('a part of provinces given for a commune is named and counts for nothing', async () => {
    const row = {
      'Đơn vị': 'Xã A',
      Cấp: 'Xã',
      'Trực tuyến / TTHC thuộc thẩm quyền': 10,
      'Trực tuyến / TTHC một phần': 1,
      'Trực tuyến / TTHC toàn trình': 2,
      'Trực tuyến / DVC có hồ sơ trực tuyến': 1,
      'Trực tuyến / DVC trực tuyến': 6,
      'Trực tuyến / Hồ sơ trực tuyến': 9,
      'Trực tuyến / Tổng hồ sơ': 10,
    };
    expect(await findings([row])).toEqual([['index-part-of-provinces', 'D3']]);
    const { card } = await readIndex([row]);
    // 4 × 1/6 + 6
    expect(card.units[0]?.groups[2]).toMatchObject({ points: { text: '6.67' }, measured: false });
    expect(await findings([{ ...row, Cấp: 'Tỉnh' }])).toEqual([]);
  });

  it('passes over a row of sums and a remark below', async () => {
    const rows = [vietTri, { 'Đơn vị': 'Tổng cộng', 'Hài lòng / PAKN': 3 }, { 'Đơn vị': 'Người lập biểu' }];
    const { card } = await readIndex(rows);
    expect(card.units.map(({ unit }) => unit.name)).toEqual(['UBND phường Việt Trì']);
    expect(await findings(rows)).toEqual([
      ['index-total-passed-over', 'A4'],
      ['row-passed-over', 'A5'],
    ]);
  });

  it('without any unit is a fault, whatever else the workbook has', async () => {
    const { submission, diagnostics } = await readSubmission(indexWorkbook([{ 'Đơn vị': null, Cấp: null }]));
    expect(submission).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['index-sheet-missing']);
  });
});

describe('progress', () => {
  const units = {
    'Đơn vị': [
      ['Khối', 'Đơn vị', 'Tiếp nhận', null, null, 'Đã giải quyết', null, null],
      [null, null, 'Trực tuyến', 'Trực tiếp', 'Kỳ trước', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
      ['XP', 'Đan Thượng', 3000, 300, 111, 3000, 200, 139],
    ],
  };
  const row = { 'Đơn vị': 'Đan Thượng', Cấp: 'Xã' };

  it('where both cells are blank is that of sheet Đơn vị, and it is said so', async () => {
    const blank = { ...row, 'Tiến độ / Đúng hạn': null, 'Tiến độ / Tiếp nhận': null };
    const { card, diagnostics } = await readIndex([blank], units);
    // 3000 + 200 + 72 pending in time, of 3411.
    expect(card.units[0]?.total.points?.text).toBe('19.18');
    const notice = diagnostics.find(({ code }) => code === 'index-progress-from-units');
    expect(messageOf(notice)).toContain('= 3.272 trên 3.411 hồ sơ');
    expect(notice?.place?.cell).toBe('C3');
  });

  it('is taken so without the columns, too, but not where one of both is given', async () => {
    expect((await readIndex([row], units)).card.units[0]?.total.points?.text).toBe('19.18');
    const half = { ...row, 'Tiến độ / Đúng hạn': 10, 'Tiến độ / Tiếp nhận': null };
    expect((await readIndex([half], units)).card.units[0]?.total.points).toBeNull();
  });
});

describe('init', () => {
  it('writes the sheet alone, or beside the others, and carries it on with names and levels', async () => {
    const alone = await readSubmission(await writeInputWorkbook({ index: 'alone', ruleSetId: 'qd766-2022' }));
    expect(alone.sheets).toEqual(['Hướng dẫn', 'Thông tin', 'Chỉ số 766']);
    expect((await readSubmission(await writeInputWorkbook({ index: 'beside' }))).sheets).toContain(
      'Chỉ số 766',
    );
    const { submission } = await readIndex([vietTri]);
    const next = await readSubmission(await writeInputWorkbook({ from: submission }));
    expect(next.sheets).toEqual(['Hướng dẫn', 'Thông tin', 'Chỉ số 766']);
    expect(next.submission?.indexUnits).toMatchObject([
      { name: 'UBND phường Việt Trì', level: 'commune', counts: {} },
    ]);
    expect(next.submission?.ruleSetId).toBe('qd766-2022');
  });
});
