// The contract as data: every sheet of the input workbook. `init` writes by it, the reader reads by it.
import { groupRow } from './group-row.ts';
import { indexRow } from './index-row.ts';
import { infoLine } from './info-line.ts';
import { officerRow } from './officer-row.ts';
import { publishedRow } from './published-row.ts';
import { type SheetContract, type SheetKey, sheet } from './sheet.ts';
import { unitRow } from './unit-row.ts';

/** In the order in which `init` writes them. The keys of sheet Thông tin stand in `info-items.ts`. */
export const sheets = {
  info: sheet({
    key: 'info',
    name: 'Thông tin',
    required: true,
    row: infoLine,
    description: 'Kỳ đánh giá, cơ quan báo cáo và phần lời của báo cáo.',
  }),
  groups: sheet({
    key: 'groups',
    name: 'Khối',
    required: false,
    row: groupRow,
    description: 'Mỗi khối một dòng. Không có trang này thì các khối là những khối ghi ở trang Đơn vị.',
  }),
  units: sheet({
    key: 'units',
    name: 'Đơn vị',
    required: true,
    row: unitRow,
    description: 'Mỗi đơn vị một dòng: số hồ sơ và các số liệu để chấm chín tiêu chí.',
  }),
  officers: sheet({
    key: 'officers',
    name: 'Cán bộ',
    required: false,
    row: officerRow,
    description: 'Mỗi công chức, viên chức của Bộ phận Một cửa một dòng.',
  }),
  published: sheet({
    key: 'published',
    name: 'Công bố',
    required: false,
    row: publishedRow,
    description: 'Điểm đã công bố hoặc đơn vị tự chấm, để chương trình đối chiếu.',
  }),
  index: sheet({
    key: 'index',
    name: 'Chỉ số 766',
    required: false,
    row: indexRow,
    description:
      'Mỗi đơn vị một dòng: số đếm mà Cổng Dịch vụ công quốc gia hiển thị, để tính lại chỉ số 766 (100 điểm).',
  }),
} satisfies Record<SheetKey, SheetContract>;
