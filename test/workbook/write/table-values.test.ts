import { describe, expect, it } from 'vitest';
import { readTableValues } from '#workbook/write/table-values';
import { makeWorkbook } from '../make-workbook.ts';

describe('the rows of a workbook as plain values', () => {
  it('name a group by its key, but none by a group without one', async () => {
    const { units } = await readTableValues(
      makeWorkbook({
        Khối: [
          ['Khối', 'Tên khối'],
          ['TP', 'Các phòng, ban'],
          [null, 'Các xã'],
        ],
        'Đơn vị': [
          ['Khối', 'Đơn vị', 'Tiếp nhận / Trực tuyến'],
          ['Các phòng, ban', 'A', 1],
          ['Các xã', 'B', 2],
        ],
      }),
    );
    expect(units.map(({ group, name }) => [group, name])).toEqual([
      ['TP', 'A'],
      ['Các xã', 'B'],
    ]);
  });
});
