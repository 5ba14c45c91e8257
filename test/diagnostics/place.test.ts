import { describe, expect, it } from 'vitest';
import { comparePlaces, placeText } from '#diagnostics/place';

describe('a place', () => {
  it('is written as Excel’s name box takes it', () => {
    expect(placeText({ sheet: 'Đơn vị', cell: 'F17' })).toBe('Đơn vị!F17');
    expect(placeText({ sheet: 'Khối' })).toBe('Khối');
  });

  it('sorts by sheet in the order of the workbook, then by row, then by column', () => {
    const places = [
      { sheet: 'Lạ', cell: 'A1' },
      { sheet: 'Đơn vị', cell: 'AA9' },
      { sheet: 'Đơn vị', cell: 'C10' },
      { sheet: 'Đơn vị', cell: 'Z9' },
      { sheet: 'Khối', cell: 'B2' },
      { sheet: 'Đơn vị' },
    ];
    const sorted = [...places].sort(comparePlaces(['Khối', 'Đơn vị']));
    expect(sorted.map(placeText)).toEqual([
      'Khối!B2',
      'Đơn vị',
      'Đơn vị!Z9',
      'Đơn vị!AA9',
      'Đơn vị!C10',
      'Lạ!A1',
    ]);
  });
});
