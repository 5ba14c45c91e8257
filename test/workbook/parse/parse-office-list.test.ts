import { describe, expect, it } from 'vitest';
import { readGrids } from '#workbook/grids/read-grids';
import { officeSheets } from '#workbook/parse/office-sheet';
import { parseOfficeList } from '#workbook/parse/parse-office-list';
import { makeWorkbook, type TestSheets } from '../make-workbook.ts';

const head = ['STT', 'Khối', 'Đơn vị'];

describe('a list of the office’s units', () => {
  it('is read by its headings, wherever it stands, without its totals', async () => {
    const { list, codes } = await listIn({
      'Danh sách': [
        ['DANH SÁCH CÁC ĐƠN VỊ'],
        [],
        ['TT', 'Tên đơn vị', 'Điện thoại', 'Mã khối'],
        [1, 'Phòng Tư pháp', '0215', 'TP'],
        [2, ' Phường  Him Lam ', null, 'XP'],
        [null, 'Tổng cộng: 2 đơn vị'],
      ],
    });
    expect(list?.units).toEqual([
      { ordinal: '1', group: 'TP', name: 'Phòng Tư pháp' },
      { ordinal: '2', group: 'XP', name: 'Phường  Him Lam' },
    ]);
    expect(list?.groups.map(({ key }) => key)).toEqual(['TP', 'XP']);
    expect(codes).toEqual([]);
  });

  it('has one group however its key is spelt, and a name once in it', async () => {
    const spelt = await listIn({
      A: [head, [1, 'Thuỷ', 'Trạm A'], [2, 'Thủy', 'Trạm B'], [3, 'THUỶ ', 'Trạm C']],
    });
    expect(spelt.codes).toEqual([]);
    expect(spelt.list?.groups.map(({ key }) => key)).toEqual(['Thuỷ']);
    expect(spelt.list?.units.map(({ group }) => group)).toEqual(['Thuỷ', 'Thuỷ', 'Thuỷ']);
    const twice = await listIn({ A: [head, [1, 'TP', 'Phòng Y tế'], [2, 'tp', 'Phòng Y tế']] });
    expect([twice.list, twice.codes]).toEqual([null, ['office-unit-doubled']]);
  });

  it('may be a column of names alone, all in capitals; its groups are then said to be blank', async () => {
    const { list, codes } = await listIn({ A: [['Đơn vị'], ['PHÒNG TƯ PHÁP'], [null], ['PHÒNG Y TẾ']] });
    expect(list?.units.map(({ name, group }) => [name, group])).toEqual([
      ['PHÒNG TƯ PHÁP', null],
      ['PHÒNG Y TẾ', null],
    ]);
    expect(list?.groups).toEqual([]);
    expect(codes).toEqual(['office-groups-blank']);
  });

  it('leaves out titles of its blocks, and names the rows below it that are no units', async () => {
    const { list, codes } = await listIn({
      A: [
        ['STT', 'Đơn vị'],
        ['I', 'CÁC PHÒNG, BAN'],
        [1, 'Phòng Y tế'],
        [2, null],
        [null, 'Người lập biểu'],
      ],
    });
    expect(list?.units.map(({ name }) => name)).toEqual(['Phòng Y tế']);
    expect(codes).toEqual(['office-row-passed-over', 'office-groups-blank']);
  });

  it('of last quarter’s workbook holds its groups, and no figure, whatever is wrong with its figures', async () => {
    const { list, codes } = await listIn({
      'Thông tin': [['Mục', 'Giá trị']],
      Khối: [
        ['Mã khối', 'Tên khối', 'Tên biểu', 'Số TTHC'],
        ['TP', 'Các phòng, ban', 'Biểu 03 (TP)', 12],
        ['XP', null, null, 'nhiều'],
        ['Ghi chú ở dưới'],
      ],
      'Đơn vị': [
        [...head, 'Tiếp nhận / Trực tuyến'],
        [1, 'tp', 'Phòng Y tế', -3],
        [1, 'XP', 'Xã Nà Nhạn', '…'],
      ],
      'Đơn vị cũ': [head, [1, 'TP', 'Phòng cũ']],
    });
    expect(list?.units.map(({ name, group }) => [name, group])).toEqual([
      ['Phòng Y tế', 'TP'],
      ['Xã Nà Nhạn', 'XP'],
    ]);
    expect(list?.groups).toEqual([
      { key: 'TP', name: 'Các phòng, ban', formName: 'Biểu 03 (TP)', formUnit: null },
      { key: 'XP', name: null, formName: null, formUnit: null },
    ]);
    expect(codes).toEqual([]);
  });

  it('has every fault named in one go, each with its cell', async () => {
    const { list, places } = await listIn({
      A: {
        rows: [
          head,
          [1, 'TP', 'Phòng Y tế'],
          [2, 'TP', 'phòng y tế'],
          [3, null, 'Phòng Tư pháp'],
          [4, 'XP', null],
          [5, 'XP', { error: '#REF!' }],
          [6, 'XP', { formula: 'A1' }],
          [7, 'XP', 'Xã Mường Phăng'],
          [8, 'XP', null],
          [9, 'XP', 'x'.repeat(300)],
        ],
        merges: ['C8:C9'],
      },
    });
    expect(list).toBeNull();
    expect(places).toEqual([
      'value-merged A!C8',
      'office-unit-doubled A!C3',
      'group-blank A!B4',
      'name-blank A!C5',
      'cell-error-value A!C6',
      'formula-without-value A!C7',
      'name-too-long A!C10',
    ]);
  });

  it('with two units under one merged name is a fault, with numbers for groups or without', async () => {
    const { list, places } = await listIn({
      A: {
        rows: [
          ['STT', 'Đơn vị'],
          [1, 'Phòng Y tế'],
          [2, null],
        ],
        merges: ['B2:B3'],
      },
    });
    expect(list).toBeNull();
    expect(places).toEqual(['value-merged A!B2']);
  });

  it('names a group that sheet Khối does not have, and keys that stand there twice or not at all', async () => {
    const { places } = await listIn({
      Khối: [
        ['Mã khối', 'Tên khối'],
        ['TP', 'Phòng'],
        ['TP', 'Ban'],
        [null, 'Xã'],
      ],
      'Đơn vị': [head, [1, 'XP', 'Xã Nà Nhạn']],
    });
    expect(places).toEqual(['row-passed-over Khối!B4', 'group-doubled Khối!A3', 'group-unknown Đơn vị!B2']);
  });

  it.each([
    [
      'no heading that could be one',
      [
        ['Họ tên', 'Ngày sinh'],
        ['A', 'B'],
      ],
      'office-list-without-names A',
    ],
    [
      'numbers, but no names',
      [
        ['STT', 'Phòng ban'],
        [1, 'A'],
      ],
      'column-missing A!A1',
    ],
    ['a heading alone', [['STT', 'Đơn vị']], 'office-list-empty A'],
    ['nothing', [], 'office-list-without-names A'],
  ])('with %s is refused', async (_, rows, expected) => {
    const { list, places } = await listIn({ A: rows });
    expect(list).toBeNull();
    expect(places).toEqual([expected]);
  });

  it('of more units than a workbook holds is refused', async () => {
    const rows = Array.from({ length: 5_001 }, (_, index) => [index + 1, 'XP', `Xã ${index + 1}`]);
    expect((await listIn({ A: [head, ...rows] })).codes).toEqual(['table-too-long']);
  });

  it('on two sheets is read from the one with more headings, and the other is named', async () => {
    const { list, places } = await listIn({
      Xã: [['Đơn vị'], ['Xã A']],
      Phòng: [head, [1, 'TP', 'Phòng B']],
    });
    expect(list?.units.map(({ name }) => name)).toEqual(['Phòng B']);
    expect(places).toEqual(['sheet-not-read Xã']);
  });

  it('in the fonts of before Unicode is refused', async () => {
    const { codes } = await listIn({
      A: [
        ['STT', 'Đơn vị'],
        [1, 'Phßng T­ ph¸p §iÖn Biªn'],
        [2, 'Ph­êng M­êng Thanh §µ'],
        [3, 'X· N¸ TÊu §iÖn Biªn'],
      ],
    });
    expect(codes).toContain('text-in-legacy-font');
  });
});

async function listIn(sheets: TestSheets) {
  const { grids } = await readGrids(makeWorkbook(sheets), officeSheets);
  const { list, diagnostics } = parseOfficeList(grids);
  return {
    list,
    codes: diagnostics.map(({ code }) => code),
    places: diagnostics.map(({ code, place }) =>
      [code, [place?.sheet, place?.cell].filter((part) => part !== undefined).join('!')].join(' '),
    ),
  };
}
