// A workbook with twenty faults of twenty kinds; test/workbook/twenty-faults.test.ts adds some.
import { makeWorkbook, type TestSheets } from '../workbook/make-workbook.ts';
import { groupRows, infoRows, unitHeader } from '../workbook/sample.ts';

const both = 'Niêm yết và điện tử';

export const faultySheets = {
  'Thông tin': [
    infoRows[0] ?? [],
    ['Kỳ đánh giá', 'Quý V/2022'],
    ['Cơ quan', null],
    ['Từ ngày', '31/6/2022'],
  ],
  Khối: [...groupRows, ['XP', 'Lần nữa']],
  'Đơn vị': [
    unitHeader,
    [1, 'TP', 'Phòng Tư pháp', 1, 269, 0, 'hai trăm', 0, 0, 0, 0, 100, both],
    [2, 'TP', 'Phòng Y tế', 0.5, 1, 0, 1, 0, 0, 0, 0, 110, both],
    [1, 'XP', 'Phường Him Lam', 21, -266, 0, { error: '#REF!' }, 0, { formula: 'A1' }, 3, 0, 100, 'Có'],
    [2, 'XP', 'Phường Him Lam', { value: 44_726, format: 'd/m/yyyy' }, 304, 0, 0, 316, 0, 0, 0, 0.95, both],
    [3, 'XPP', 'Xã Nà Tấu', 0, 5, 0, 5, 0, 0, 0, 0, null, both],
    [4, null, 'Xã Pá Khoang', 0, 5, 0, 5, 0, 0, 0, 0, 100, null],
    [5, 'XP', null, 0, 5, 0, 5, 0, 0, 0, 0, 100, both],
    [6, 'XP', 'Xã Nà Nhạn', 12_345_678_901, 5, 0, 5, 0, 0, 0, 0, 100, both],
  ],
  'Cán bộ': [
    ['Khối', 'Họ và tên', 'Đơn vị phụ trách'],
    ['TP', 'Nguyễn A', 'Phòng Thuế'],
    ['TP', 'Trần B', null],
  ],
  'Công bố': [
    ['Khối', 'Đơn vị', 'Tiêu chí 1'],
    ['TP', 'Phòng Y tế', 'một phẩy chín'],
  ],
} as const satisfies TestSheets;

export const twentyFaults = makeWorkbook(faultySheets);
