// The tables of our own result workbook and of the report as a workbook, as columns to be read back.

import type { SheetContract } from './columns.ts';
import { column, required, word } from './define-column.ts';
import { publishedColumns } from './other-columns.ts';

/** Sheets "Tổng hợp" and "Bảng tổng hợp", and a sheet "Công bố" of a workbook of its own. */
export const summaryForm: SheetContract = {
  key: 'published',
  name: 'Bảng tổng hợp',
  required: true,
  columns: [
    column('group', [word('Khối', 'Mã khối')], 'group', 'left-out', 'Mã khối.'),
    required(
      column('unit', [word('Đơn vị', 'Tên đơn vị', 'Tên cơ quan, đơn vị')], 'name', 'fault', 'Tên đơn vị.'),
    ),
    ...publishedColumns.filter(({ member }) => member !== 'group' && member !== 'unit'),
  ],
  description: 'Điểm của từng đơn vị.',
};

/** Sheet "Biểu 01": of a group without officers it lists the units in their place. */
export const officerForm: SheetContract = {
  key: 'published',
  name: 'Biểu 01',
  required: false,
  columns: [
    required(
      column(
        'unit',
        [word('Họ tên công chức, viên chức', 'Họ và tên', 'Họ tên')],
        'name',
        'fault',
        'Họ tên, hoặc tên đơn vị.',
      ),
    ),
    required(column('officerForm', [word('Điểm đánh giá', 'Điểm')], 'score', 'unaudited', 'Điểm trên biểu.')),
  ],
  description: 'Điểm của công chức, viên chức.',
};

/** By name first; of equals the first. Other names are tried by their headings. */
export const summarySheets: readonly string[] = ['Công bố', 'Bảng tổng hợp', 'Tổng hợp'];
export const officerSheets: readonly string[] = ['Biểu 01', 'Cán bộ'];
