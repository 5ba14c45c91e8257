// Sheet Đơn vị of the contract, column by column.
import type { Blank, Choice, Column } from './column.ts';
import { column, count, required, word } from './define-column.ts';
import {
  carriedOver,
  early,
  type HeaderWord,
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

/** The forms of publication as the drop-down prints them. */
export const publicationChoices: readonly Choice[] = [
  { value: 'both', label: 'Niêm yết và điện tử' },
  { value: 'one', label: 'Một hình thức' },
  { value: 'none', label: 'Không' },
];

/** Own counts for criteria 1–5: the same columns on sheets Đơn vị and Cán bộ. */
export const resolvedColumns: readonly Column[] = [
  count('resolved.early', [resolved, early], 'zero', 'Số hồ sơ giải quyết trước hạn.'),
  count('resolved.onTime', [resolved, onTime], 'zero', 'Số hồ sơ giải quyết đúng hạn.'),
  count('resolved.late', [resolved, late], 'zero', 'Số hồ sơ giải quyết quá hạn.'),
];

export const levelColumns: readonly Column[] = [
  ...levels('bodiesHandlingTime', 'Tiêu chí 2', 'handling-time', [
    [early, 'Số hồ sơ mà từng cơ quan tham gia đều giải quyết trước hạn.'],
    [onTime, 'Số hồ sơ mà các cơ quan tham gia giải quyết đúng hạn.'],
    [late, 'Số hồ sơ có cơ quan tham gia giải quyết quá hạn.'],
  ]),
  ...levels('contacts', 'Tiêu chí 3', 'stand-in', [
    [
      word('Không liên hệ', 'Không phải liên hệ'),
      'Số hồ sơ mà người nộp không phải liên hệ lần nào để hoàn thiện hồ sơ.',
    ],
    [
      word('Một lần', '1 lần', 'Liên hệ một lần', 'Liên hệ 1 lần'),
      'Số hồ sơ mà người nộp phải liên hệ một lần.',
    ],
    [
      word('Hơn một lần', 'Hơn 1 lần', 'Trên một lần', 'Trên 1 lần', 'Nhiều lần', 'Liên hệ nhiều lần'),
      'Số hồ sơ phải liên hệ hơn một lần.',
    ],
  ]),
  ...levels('bodiesContacted', 'Tiêu chí 4', 'stand-in', [
    [
      word('Không liên hệ', 'Không phải liên hệ'),
      'Số hồ sơ mà người nộp không phải liên hệ với cơ quan nào.',
    ],
    [word('Một cơ quan', '1 cơ quan'), 'Số hồ sơ chỉ phải liên hệ với Bộ phận Một cửa.'],
    [
      word('Hơn một cơ quan', 'Hơn 1 cơ quan', 'Trên một cơ quan', 'Trên 1 cơ quan'),
      'Số hồ sơ phải liên hệ với hơn một cơ quan.',
    ],
  ]),
  ...levels('attitude', 'Tiêu chí 5', 'resolved-counts', [
    [early, 'Số hồ sơ trước hạn và không bị phản ánh về thái độ.'],
    [onTime, 'Số hồ sơ đúng hạn và không bị phản ánh về thái độ.'],
    [word('Có phản ánh', 'Bị phản ánh', 'Có phản ánh, kiến nghị'), 'Số hồ sơ bị phản ánh đúng về thái độ.'],
  ]),
];

export const unitColumns: readonly Column[] = [
  column('ordinal', [word('STT', 'TT', 'Số TT', 'Số thứ tự')], 'text', 'numbered', 'Số thứ tự như khi in.'),
  required(column('group', [word('Khối', 'Mã khối')], 'group', 'fault', 'Mã khối, như ở trang Khối.')),
  required(
    column(
      'name',
      [word('Đơn vị', 'Tên đơn vị', 'Đơn vị tiếp nhận', 'Cơ quan, đơn vị')],
      'name',
      'fault',
      'Tên đơn vị, không trùng trong cùng khối.',
    ),
  ),
  count('received.online', [received, online], 'zero', 'Số hồ sơ tiếp nhận trực tuyến trong kỳ.'),
  count('received.inPerson', [received, inPerson], 'zero', 'Số hồ sơ nhận trực tiếp, kể cả qua bưu chính.'),
  count('received.carriedOver', [received, carriedOver], 'zero', 'Số hồ sơ kỳ trước chuyển qua.'),
  count('stated.received', [received, total], 'unchecked', 'Tổng số tiếp nhận, để đối chiếu.'),
  ...resolvedColumns,
  count('stated.resolved', [resolved, total], 'unchecked', 'Tổng số đã giải quyết, để đối chiếu.'),
  count('pending.inTime', [pending, inTime], 'received-less-resolved', 'Số hồ sơ đang giải quyết, còn hạn.'),
  count(
    'pending.overdue',
    [pending, late],
    'received-less-resolved',
    'Số hồ sơ đang giải quyết, đã quá hạn.',
  ),
  ...levelColumns,
  required(
    column(
      'oneStopRate',
      [word('Tiêu chí 6'), word('Tỷ lệ qua một cửa', 'Tỉ lệ qua một cửa', 'Tỷ lệ qua Bộ phận Một cửa')],
      'percent',
      'not-assessed',
      'Tỷ lệ % TTHC tiếp nhận và trả kết quả tại Bộ phận Một cửa, từ 0 đến 100.',
    ),
  ),
  required({
    ...column(
      'publication',
      [word('Tiêu chí 7'), word('Hình thức công khai')],
      'choice',
      'not-assessed',
      'Hình thức công khai TTHC: chọn trong danh sách.',
    ),
    choices: publicationChoices,
  }),
  count(
    'feedback.received',
    [word('Tiêu chí 8'), word('Tổng PAKN', 'Tổng số PAKN', 'Tổng số')],
    'zero',
    'Số phản ánh, kiến nghị nhận được.',
  ),
  count('feedback.inTime', [word('Tiêu chí 8'), onTime], 'zero', 'Số phản ánh, kiến nghị xử lý đúng hạn.'),
  count(
    'feedback.dragging',
    [word('Tiêu chí 8'), word('Kéo dài')],
    'zero',
    'Số phản ánh, kiến nghị kéo dài chưa xong.',
  ),
  column(
    'onlineServices.procedureShare',
    [word('Tiêu chí 9'), word('Tỷ lệ TTHC mức 3, 4', 'Tỉ lệ TTHC mức 3, 4', 'Tỷ lệ TTHC mức độ 3, 4')],
    'percent',
    'from-group',
    'Tỷ lệ % TTHC đủ điều kiện đã cung cấp ở mức độ 3, 4.',
  ),
  count(
    'onlineServices.online',
    [word('Tiêu chí 9'), word('Hồ sơ trực tuyến')],
    'from-received',
    'Số hồ sơ trực tuyến dùng tính tỷ lệ hồ sơ trực tuyến.',
  ),
  count(
    'onlineServices.all',
    [word('Tiêu chí 9'), word('Tổng hồ sơ', 'Tổng số hồ sơ')],
    'from-received',
    'Tổng số hồ sơ dùng tính tỷ lệ hồ sơ trực tuyến.',
  ),
  count(
    'onlineServices.late',
    [
      word('Tiêu chí 9'),
      word('Trực tuyến quá hạn', 'Trực tuyến trễ hạn', 'Trực tuyến trễ', 'Trực tuyến chậm'),
    ],
    'zero',
    'Số hồ sơ trực tuyến trả quá hạn, hoặc quá hạn mà chưa giải quyết xong.',
  ),
  column('note', [word('Ghi chú')], 'text', 'generated', 'In ở cột ghi chú của bảng tổng hợp.'),
];

function levels(
  criterion: string,
  block: string,
  blank: Blank,
  three: readonly (readonly [HeaderWord, string])[],
): readonly Column[] {
  const points = ['two', 'one', 'zero'];
  return three.map(([leaf, description], index) =>
    count(`levels.${criterion}.${points[index]}`, [word(block), leaf], blank, description),
  );
}
