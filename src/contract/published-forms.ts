// The tables of our own result workbook and of the report as a workbook, to be read back.
import * as z from 'zod';
import { groupKey, name, score, word } from './members.ts';
import { publishedFigures } from './published-row.ts';
import { type RowOf, sheet } from './sheet.ts';

/** Sheets "Tổng hợp" and "Bảng tổng hợp", and a sheet "Công bố" of a workbook of its own. */
export const summaryForm = sheet({
  key: 'published',
  name: 'Bảng tổng hợp',
  required: true,
  row: z.object({
    group: groupKey([word('Khối', 'Mã khối')], 'left-out', 'Mã khối.'),
    unit: name([word('Đơn vị', 'Tên đơn vị', 'Tên cơ quan, đơn vị')], 'fault', 'Tên đơn vị.', {
      required: true,
    }),
    ...publishedFigures,
  }),
  description: 'Điểm của từng đơn vị.',
});

export type SummaryRow = RowOf<typeof summaryForm>;

/** Sheet "Biểu 01": of a group without officers it lists the units in their place. */
export const officerForm = sheet({
  key: 'published',
  name: 'Biểu 01',
  required: false,
  row: z.object({
    unit: name(
      [word('Họ tên công chức, viên chức', 'Họ và tên', 'Họ tên')],
      'fault',
      'Họ tên, hoặc tên đơn vị.',
      { required: true },
    ),
    officerForm: score([word('Điểm đánh giá', 'Điểm')], 'unaudited', 'Điểm trên biểu.', { required: true }),
  }),
  description: 'Điểm của công chức, viên chức.',
});

export type OfficerFormRow = RowOf<typeof officerForm>;

/** By name first; of equals the first. Other names are tried by their headings. */
export const summarySheets: readonly string[] = ['Công bố', 'Bảng tổng hợp', 'Tổng hợp'];
export const officerSheets: readonly string[] = ['Biểu 01', 'Cán bộ'];
