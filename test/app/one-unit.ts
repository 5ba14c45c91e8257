// Sheet Đơn vị of one unit, whole enough to be scored by levels.
import type { TestRow } from '../workbook/make-workbook.ts';

export const sheetRows: readonly TestRow[] = [
  ['Khối', 'Đơn vị', 'Tiếp nhận', null, 'Đã giải quyết', null, 'Tiêu chí 6', 'Tiêu chí 7', 'Tiêu chí 9'],
  [
    null,
    null,
    'Trực tuyến',
    'Trực tiếp',
    'Trước hạn',
    'Đúng hạn',
    'Tỷ lệ qua một cửa',
    'Hình thức công khai',
    'Tỷ lệ TTHC mức 3, 4',
  ],
  ['XP', 'Phường Him Lam', 30, 70, 90, 10, 100, 'Niêm yết và điện tử', 25],
];
