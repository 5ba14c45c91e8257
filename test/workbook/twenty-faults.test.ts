import { describe, expect, it } from 'vitest';
import { faultySheets } from '../app/twenty-faults.ts';
import { inWords } from '../said.ts';
import { found, read, unitHeader, withCell } from './sample.ts';

describe('a workbook with twenty-six faults', () => {
  const [, ...units] = faultySheets['Đơn vị'];
  const sheets = {
    ...faultySheets,
    'Thông tin': [...faultySheets['Thông tin'], ['Đếm ngày', 'x']],
    'Đơn vị': withCell([[...unitHeader, 'Điện thoại'], ...units], 'E7', 1.855),
    'Cán bộ': withCell(faultySheets['Cán bộ'], 'C2', 'Phòng Y té; Phòng Thuế'),
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
      new Set([
        undefined,
        'Phòng Tư pháp',
        'Phòng Y tế',
        'Phường Him Lam',
        'Xã Nà Tấu',
        'Xã Pá Khoang',
        'Xã Nà Nhạn',
      ]),
    );
  });
});
