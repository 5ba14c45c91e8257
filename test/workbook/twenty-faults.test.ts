import { describe, expect, it } from 'vitest';
import { inWords } from '../said.ts';
import { found, groupRows, infoRows, read, unitHeader } from './sample.ts';

describe('a workbook with twenty-six faults', () => {
  const himLam = 'Phường Him Lam';
  const both = 'Niêm yết và điện tử';
  const sheets = {
    'Thông tin': [
      infoRows[0] ?? [],
      ['Kỳ đánh giá', 'Quý V/2022'],
      ['Cơ quan', null],
      ['Từ ngày', '31/6/2022'],
      ['Đếm ngày', 'x'],
    ],
    Khối: [...groupRows, ['XP', 'Lần nữa']],
    'Đơn vị': [
      [...unitHeader, 'Điện thoại'],
      [1, 'TP', 'Phòng Tư pháp', 1, 269, 0, 'hai trăm', 0, 0, 0, 0, 100, both],
      [2, 'TP', 'Phòng Y tế', 0.5, 1, 0, 1, 0, 0, 0, 0, 110, both],
      [1, 'XP', himLam, 21, -266, 0, { error: '#REF!' }, 0, { formula: 'A1' }, 3, 0, 100, 'Có'],
      [2, 'XP', himLam, { value: 44_726, format: 'd/m/yyyy' }, 304, 0, 0, 316, 0, 0, 0, 0.95, both],
      [3, 'XPP', 'Xã Nà Tấu', 0, 5, 0, 5, 0, 0, 0, 0, null, both],
      [4, null, 'Xã Pá Khoang', 0, 1.855, 0, 5, 0, 0, 0, 0, 100, null],
      [5, 'XP', null, 0, 5, 0, 5, 0, 0, 0, 0, 100, both],
      [6, 'XP', 'Xã Nà Nhạn', 12_345_678_901, 5, 0, 5, 0, 0, 0, 0, 100, both],
    ],
    'Cán bộ': [
      ['Khối', 'Họ và tên', 'Đơn vị phụ trách'],
      ['TP', 'Nguyễn A', 'Phòng Y té; Phòng Thuế'],
      ['TP', 'Trần B', null],
    ],
    'Công bố': [
      ['Khối', 'Đơn vị', 'Tiêu chí 1'],
      ['TP', 'Phòng Y tế', 'một phẩy chín'],
    ],
  };

  it('has them all reported in one run, each once and with its cell', async () => {
    const outcome = await read(sheets);
    expect([...found(outcome)].sort()).toEqual(
      [
        'period-not-understood Thông tin!B2',
        'info-missing Thông tin!B3',
        'date-not-understood Thông tin!B4',
        'info-unknown Thông tin!A5',
        'group-doubled Khối!A4',
        'column-unknown Đơn vị!N1',
        'number-not-understood Đơn vị!G2',
        'count-not-whole Đơn vị!D3',
        'percent-out-of-range Đơn vị!L3',
        'count-negative Đơn vị!E4',
        'cell-error-value Đơn vị!G4',
        'formula-without-value Đơn vị!I4',
        'choice-unknown Đơn vị!M4',
        'unit-doubled Đơn vị!C5',
        'cell-is-date Đơn vị!D5',
        'percent-looks-like-fraction Đơn vị!L5',
        'group-unknown Đơn vị!B6',
        'criterion-not-given Đơn vị!L6',
        'group-blank Đơn vị!B7',
        'count-not-whole Đơn vị!E7',
        'criterion-not-given Đơn vị!M7',
        'name-blank Đơn vị!C8',
        'count-too-large Đơn vị!D9',
        'unit-unknown Cán bộ!C2',
        'officer-basis-missing Cán bộ!C3',
        'number-not-understood Công bố!C2',
      ].sort(),
    );
  });

  it('tells for each what to do, and about which unit', async () => {
    const { diagnostics } = await read(sheets);
    for (const { code, help, message, place } of inWords(diagnostics)) {
      expect(help.vi.length, code).toBeGreaterThan(10);
      expect(help.en.length, code).toBeGreaterThan(10);
      expect(message.vi, code).not.toMatch(/undefined|null|NaN|\[object/u);
      expect(place?.cell, code).toMatch(/^[A-Z]+\d+$/u);
    }
    const units = diagnostics.filter(({ place }) => place?.sheet === 'Đơn vị').map(({ unit }) => unit);
    expect(new Set(units)).toEqual(
      new Set([undefined, 'Phòng Tư pháp', 'Phòng Y tế', himLam, 'Xã Nà Tấu', 'Xã Pá Khoang', 'Xã Nà Nhạn']),
    );
  });
});
