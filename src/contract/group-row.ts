// Sheet Khối of the contract: one row per group.
import * as z from 'zod';
import {
  carriedOver,
  early,
  type HeaderWord,
  inPerson,
  late,
  online,
  onTime,
  pending,
  total,
} from './header-words.ts';
import { choice, count, groupKey, name, percent, text, word } from './members.ts';
import { byName, criterionNumbers, under } from './shape.ts';
import { oneStopRateWord, publicationChoices } from './unit-row.ts';

const petitions = word('PAKN', 'Phản ánh, kiến nghị');

export const groupRow = z.object({
  key: groupKey([word('Mã khối', 'Khối')], 'fault', 'Mã ngắn của khối, như TP, XP.', {
    required: true,
    example: 'TP',
  }),
  name: name([word('Tên khối')], 'as-key', 'Tên khối như khi in.', { example: 'Các phòng, ban' }),
  formName: text([word('Tên biểu')], 'left-out', 'Tên biểu in ra: Biểu mẫu số 03 (TP).', {
    example: 'Biểu mẫu số 03 (TP)',
  }),
  formUnit: text([word('Đơn vị trên biểu')], 'left-out', 'Tên đơn vị ghi trên biểu của khối.', {
    example: 'UBND các xã, phường',
  }),
  ...under('procedures', {
    all: count([word('Số TTHC', 'Tổng số TTHC')], 'share-of-units', 'Số TTHC thuộc thẩm quyền.'),
    level3: count([word('TTHC mức độ 3', 'TTHC mức 3')], 'share-of-units', 'Số TTHC ở mức độ 3.'),
    level4: count([word('TTHC mức độ 4', 'TTHC mức 4')], 'share-of-units', 'Số TTHC ở mức độ 4.'),
  }),
  ...under('onlineDossiers', {
    online: online34(online, 'nộp trực tuyến'),
    inPerson: online34(inPerson, 'nộp trực tiếp'),
    carriedOver: online34(carriedOver, 'kỳ trước chuyển qua'),
    early: online34(early, 'giải quyết trước hạn'),
    onTime: online34(onTime, 'giải quyết đúng hạn'),
    late: online34(late, 'giải quyết quá hạn'),
    pending: online34(pending, 'đang giải quyết'),
  }),
  ...under('feedback', {
    received: count([petitions, total], 'from-units', 'Số phản ánh, kiến nghị của khối.'),
    inTime: count([petitions, onTime], 'from-units', 'Số phản ánh, kiến nghị xử lý đúng hạn.'),
    dragging: count([petitions, word('Kéo dài')], 'from-units', 'Số phản ánh, kiến nghị kéo dài.'),
  }),
  oneStopRate: percent(
    [word('Tiêu chí 6'), oneStopRateWord],
    'from-units',
    'Tỷ lệ % của cả khối, từ 0 đến 100.',
  ),
  publication: choice(
    publicationChoices,
    [word('Tiêu chí 7'), word('Hình thức công khai')],
    'from-units',
    'Hình thức công khai của cả khối.',
  ),
  ...under('stated', {
    online: statedTotal(online, 'tiếp nhận trực tuyến'),
    inPerson: statedTotal(inPerson, 'tiếp nhận trực tiếp'),
    carriedOver: statedTotal(carriedOver, 'kỳ trước chuyển qua'),
    early: statedTotal(early, 'giải quyết trước hạn'),
    onTime: statedTotal(onTime, 'giải quyết đúng hạn'),
    late: statedTotal(late, 'giải quyết quá hạn'),
    inTime: statedTotal(word('Trong hạn', 'Chưa đến hạn', 'Chưa quá hạn'), 'đang giải quyết, trong hạn'),
  }),
  lateReason: text([word('Lý do quá hạn', 'Lí do quá hạn')], 'left-out', 'Viết sau số hồ sơ quá hạn.'),
  ...under(
    'criterionNotes',
    byName(criterionNumbers, (number) =>
      text(
        [word(`Ghi chú tiêu chí ${number}`)],
        'generated',
        `In ở cột ghi chú của biểu, tiêu chí ${number}.`,
      ),
    ),
  ),
});

export type GroupRow = z.output<typeof groupRow>;

function online34(leaf: HeaderWord, what: string) {
  const description = `Hồ sơ của các TTHC mức độ 3, 4: ${what}.`;
  return count([word('DVCTT', 'Dịch vụ công trực tuyến'), leaf], 'left-out', description);
}

function statedTotal(leaf: HeaderWord, what: string) {
  const description = `Số liệu chung của khối để đối chiếu với tổng các đơn vị: ${what}.`;
  return count([word('Số liệu khối'), leaf], 'unchecked', description);
}
