// Sheets Cán bộ and Công bố of the contract, column by column.
import type { Column } from './column.ts';
import { column, required, word } from './define-column.ts';
import { levelColumns, resolvedColumns } from './unit-columns.ts';

export const officerColumns: readonly Column[] = [
  required(column('group', [word('Khối', 'Mã khối')], 'group', 'fault', 'Mã khối, như ở trang Khối.')),
  required(column('name', [word('Họ và tên', 'Họ tên')], 'name', 'fault', 'Họ và tên công chức, viên chức.')),
  column('position', [word('Vị trí công tác')], 'text', 'left-out', 'In ở biểu xếp loại công chức.'),
  column(
    'units',
    [word('Đơn vị phụ trách')],
    'unit-names',
    'left-out',
    'Tên các đơn vị phụ trách, cách nhau bằng dấu chấm phẩy; hoặc ghi số liệu riêng ở các cột bên cạnh.',
  ),
  ...resolvedColumns,
  ...levelColumns,
  column(
    'ratingOverride',
    [word('Xếp loại')],
    'text',
    'generated',
    'Chỉ ghi khi xếp loại khác kết quả chương trình tính; in kèm thông báo.',
  ),
  score('published.points', [word('Điểm công bố')], 'Điểm trên biểu xếp loại công chức đã công bố.'),
  column('published.rating', [word('Xếp loại công bố')], 'text', 'unaudited', 'Xếp loại đã công bố.'),
  column('note', [word('Ghi chú')], 'text', 'left-out', 'In ở cột ghi chú của biểu.'),
];

export const publishedColumns: readonly Column[] = [
  required(column('group', [word('Khối', 'Mã khối')], 'group', 'fault', 'Mã khối, như ở trang Khối.')),
  required(
    column('unit', [word('Đơn vị', 'Tên đơn vị')], 'name', 'fault', 'Tên đơn vị, như ở trang Đơn vị.'),
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) =>
    score(`criteria.${number}`, [word(`Tiêu chí ${number}`)], `Điểm tiêu chí ${number} đã công bố.`),
  ),
  score('total', [word('Tổng điểm')], 'Tổng điểm đã công bố.'),
  score('officerAverage', [word('ĐTB CCVC', 'ĐTB CCVC bộ phận 1 cửa')], 'Điểm trung bình CCVC đã công bố.'),
  column('classification', [word('Phân loại', 'Xếp loại')], 'text', 'unaudited', 'Phân loại đã công bố.'),
  score('officerForm', [word('Biểu 01', 'Biểu mẫu số 01')], 'Điểm trên biểu xếp loại công chức.'),
];

function score(member: string, words: Parameters<typeof column>[1], description: string): Column {
  return column(member, words, 'score', 'unaudited', description);
}
