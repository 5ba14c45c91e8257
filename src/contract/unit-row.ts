// Sheet Đơn vị of the contract: one row per unit.
import * as z from 'zod';
import type { PublicationForm } from '#domain/unit';
import type { Choice } from './column.ts';
import {
  carriedOver,
  inPerson,
  inTime,
  late,
  online,
  onTime,
  pending,
  received,
  resolved,
  total,
} from './header-words.ts';
import { choice, count, groupKey, name, percent, text, word } from './members.ts';
import { levelMembers, resolvedMembers } from './own-counts.ts';
import { under } from './shape.ts';

/** The forms of publication as the drop-down prints them. */
export const publicationChoices: readonly Choice<PublicationForm>[] = [
  { value: 'both', label: 'Niêm yết và điện tử' },
  { value: 'one', label: 'Một hình thức' },
  { value: 'none', label: 'Không' },
];

export const oneStopRateWord = word('Tỷ lệ qua một cửa', 'Tỉ lệ qua một cửa', 'Tỷ lệ qua Bộ phận Một cửa');

export const unitRow = z.object({
  ordinal: text([word('STT', 'TT', 'Số TT', 'Số thứ tự')], 'numbered', 'Số thứ tự như khi in.', {
    example: '1',
  }),
  group: groupKey([word('Khối', 'Mã khối')], 'fault', 'Mã khối, như ở trang Khối.', {
    required: true,
    example: 'TP',
  }),
  name: name(
    [word('Đơn vị', 'Tên đơn vị', 'Đơn vị tiếp nhận', 'Cơ quan, đơn vị')],
    'fault',
    'Tên đơn vị, không trùng trong cùng khối.',
    { required: true, example: 'Phường Him Lam' },
  ),
  ...under('received', {
    online: count([received, online], 'zero', 'Số hồ sơ tiếp nhận trực tuyến trong kỳ.'),
    inPerson: count([received, inPerson], 'zero', 'Số hồ sơ nhận trực tiếp, kể cả qua bưu chính.'),
    carriedOver: count([received, carriedOver], 'zero', 'Số hồ sơ kỳ trước chuyển qua.'),
  }),
  'stated.received': count([received, total], 'unchecked', 'Tổng số tiếp nhận, để đối chiếu.'),
  ...resolvedMembers,
  'stated.resolved': count([resolved, total], 'unchecked', 'Tổng số đã giải quyết, để đối chiếu.'),
  ...under('pending', {
    inTime: count([pending, inTime], 'received-less-resolved', 'Số hồ sơ đang giải quyết, còn hạn.'),
    overdue: count([pending, late], 'received-less-resolved', 'Số hồ sơ đang giải quyết, đã quá hạn.'),
  }),
  ...levelMembers,
  oneStopRate: percent(
    [word('Tiêu chí 6'), oneStopRateWord],
    'not-assessed',
    'Tỷ lệ % TTHC tiếp nhận và trả kết quả tại Bộ phận Một cửa, từ 0 đến 100.',
    { required: true },
  ),
  publication: choice(
    publicationChoices,
    [word('Tiêu chí 7'), word('Hình thức công khai')],
    'not-assessed',
    'Hình thức công khai TTHC: chọn trong danh sách.',
    { required: true },
  ),
  ...under('feedback', {
    received: count(
      [word('Tiêu chí 8'), word('Tổng PAKN', 'Tổng số PAKN', 'Tổng số')],
      'unstated-zero',
      'Số phản ánh, kiến nghị nhận được.',
    ),
    inTime: count([word('Tiêu chí 8'), onTime], 'unstated-zero', 'Số phản ánh, kiến nghị xử lý đúng hạn.'),
    dragging: count(
      [word('Tiêu chí 8'), word('Kéo dài')],
      'unstated-zero',
      'Số phản ánh, kiến nghị kéo dài chưa xong.',
    ),
  }),
  ...under('onlineServices', {
    procedureShare: percent(
      [word('Tiêu chí 9'), word('Tỷ lệ TTHC mức 3, 4', 'Tỉ lệ TTHC mức 3, 4', 'Tỷ lệ TTHC mức độ 3, 4')],
      'from-group',
      'Tỷ lệ % TTHC đủ điều kiện đã cung cấp ở mức độ 3, 4.',
    ),
    online: count(
      [word('Tiêu chí 9'), word('Hồ sơ trực tuyến')],
      'from-received',
      'Số hồ sơ trực tuyến dùng tính tỷ lệ hồ sơ trực tuyến.',
    ),
    all: count(
      [word('Tiêu chí 9'), word('Tổng hồ sơ', 'Tổng số hồ sơ')],
      'from-received',
      'Tổng số hồ sơ dùng tính tỷ lệ hồ sơ trực tuyến.',
    ),
    late: count(
      [
        word('Tiêu chí 9'),
        word('Trực tuyến quá hạn', 'Trực tuyến trễ hạn', 'Trực tuyến trễ', 'Trực tuyến chậm'),
      ],
      'unstated-zero',
      'Số hồ sơ trực tuyến trả quá hạn, hoặc quá hạn mà chưa giải quyết xong.',
    ),
  }),
  note: text([word('Ghi chú')], 'generated', 'In ở cột ghi chú của bảng tổng hợp.'),
});

export type UnitRow = z.output<typeof unitRow>;
