// Sheet Cán bộ of the contract: one row per officer.
import * as z from 'zod';
import { groupKey, name, score, text, unitNames, word } from './members.ts';
import { levelMembers, resolvedMembers } from './own-counts.ts';

export const officerRow = z.object({
  group: groupKey([word('Khối', 'Mã khối')], 'fault', 'Mã khối, như ở trang Khối.', {
    required: true,
    example: 'TP',
  }),
  name: name([word('Họ và tên', 'Họ tên')], 'fault', 'Họ và tên công chức, viên chức.', { required: true }),
  position: text([word('Vị trí công tác')], 'left-out', 'In ở biểu xếp loại công chức.'),
  units: unitNames(
    [word('Đơn vị phụ trách')],
    'left-out',
    'Tên các đơn vị phụ trách, cách nhau bằng dấu chấm phẩy; hoặc ghi số liệu riêng ở các cột bên cạnh.',
    { example: 'Phòng Tư pháp; Phòng Y tế' },
  ),
  ...resolvedMembers,
  ...levelMembers,
  ratingOverride: text(
    [word('Xếp loại')],
    'generated',
    'Chỉ ghi khi xếp loại khác kết quả chương trình tính; in kèm thông báo.',
  ),
  'published.points': score(
    [word('Điểm công bố')],
    'unaudited',
    'Điểm trên biểu xếp loại công chức đã công bố.',
  ),
  'published.rating': text([word('Xếp loại công bố')], 'unaudited', 'Xếp loại đã công bố.'),
  note: text([word('Ghi chú')], 'left-out', 'In ở cột ghi chú của biểu.'),
});

export type OfficerRow = z.output<typeof officerRow>;
