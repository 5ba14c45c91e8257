// The contract as data: every sheet of the input workbook with its columns. `init` writes by it, the reader reads by it.
import type { Column } from './column.ts';
import { column, required, word } from './define-column.ts';
import { groupColumns } from './group-columns.ts';
import { indexColumns } from './index-columns.ts';
import { infoHeaders } from './info-keys.ts';
import { officerColumns, publishedColumns } from './other-columns.ts';
import { unitColumns } from './unit-columns.ts';

export type SheetKey = 'info' | 'groups' | 'units' | 'officers' | 'published' | 'index';

export interface SheetContract {
  readonly key: SheetKey;
  /** As the tab is named. */
  readonly name: string;
  readonly required: boolean;
  readonly columns: readonly Column[];
  /** What the sheet is for, in a sentence of the clerk's guide. */
  readonly description: string;
}

/** In the order in which `init` writes them. The keys of sheet Thông tin stand in `info-keys.ts`. */
export const sheets = {
  info: {
    key: 'info',
    name: 'Thông tin',
    required: true,
    columns: [
      required(column('key', [word(infoHeaders.key)], 'name', 'fault', 'Tên mục.')),
      required(column('value', [word(infoHeaders.value)], 'text', 'left-out', 'Giá trị của mục.')),
    ],
    description: 'Kỳ đánh giá, cơ quan báo cáo và phần lời của báo cáo.',
  },
  groups: {
    key: 'groups',
    name: 'Khối',
    required: false,
    columns: groupColumns,
    description: 'Mỗi khối một dòng. Không có trang này thì các khối là những khối ghi ở trang Đơn vị.',
  },
  units: {
    key: 'units',
    name: 'Đơn vị',
    required: true,
    columns: unitColumns,
    description: 'Mỗi đơn vị một dòng: số hồ sơ và các số liệu để chấm chín tiêu chí.',
  },
  officers: {
    key: 'officers',
    name: 'Cán bộ',
    required: false,
    columns: officerColumns,
    description: 'Mỗi công chức, viên chức của Bộ phận Một cửa một dòng.',
  },
  published: {
    key: 'published',
    name: 'Công bố',
    required: false,
    columns: publishedColumns,
    description: 'Điểm đã công bố hoặc đơn vị tự chấm, để chương trình đối chiếu.',
  },
  index: {
    key: 'index',
    name: 'Chỉ số 766',
    required: false,
    columns: indexColumns,
    description:
      'Mỗi đơn vị một dòng: số đếm mà Cổng Dịch vụ công quốc gia hiển thị, để tính lại chỉ số 766 (100 điểm).',
  },
} as const satisfies Record<SheetKey, SheetContract>;
