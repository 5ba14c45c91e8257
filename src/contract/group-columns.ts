// Sheet Khối of the contract, column by column.
import type { Column } from './column.ts';
import { column, count, required, word } from './define-column.ts';
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
import { publicationChoices } from './unit-columns.ts';

const dossiers = word('DVCTT', 'Dịch vụ công trực tuyến');
const petitions = word('PAKN', 'Phản ánh, kiến nghị');
const stated = word('Số liệu khối');

export const groupColumns: readonly Column[] = [
  required(column('key', [word('Mã khối', 'Khối')], 'group', 'fault', 'Mã ngắn của khối, như TP, XP.')),
  column('name', [word('Tên khối')], 'name', 'as-key', 'Tên khối như khi in.'),
  column('formName', [word('Tên biểu')], 'text', 'left-out', 'Tên biểu in ra: Biểu mẫu số 03 (TP).'),
  column('formUnit', [word('Đơn vị trên biểu')], 'text', 'left-out', 'Tên đơn vị ghi trên biểu của khối.'),
  count('procedures.all', [word('Số TTHC', 'Tổng số TTHC')], 'left-out', 'Số TTHC thuộc thẩm quyền.'),
  count('procedures.level3', [word('TTHC mức độ 3', 'TTHC mức 3')], 'left-out', 'Số TTHC ở mức độ 3.'),
  count('procedures.level4', [word('TTHC mức độ 4', 'TTHC mức 4')], 'left-out', 'Số TTHC ở mức độ 4.'),
  online34('online', online, 'nộp trực tuyến'),
  online34('inPerson', inPerson, 'nộp trực tiếp'),
  online34('carriedOver', carriedOver, 'kỳ trước chuyển qua'),
  online34('early', early, 'giải quyết trước hạn'),
  online34('onTime', onTime, 'giải quyết đúng hạn'),
  online34('late', late, 'giải quyết quá hạn'),
  online34('pending', pending, 'đang giải quyết'),
  count('feedback.received', [petitions, total], 'from-units', 'Số phản ánh, kiến nghị của khối.'),
  count('feedback.inTime', [petitions, onTime], 'from-units', 'Số phản ánh, kiến nghị xử lý đúng hạn.'),
  count('feedback.dragging', [petitions, word('Kéo dài')], 'from-units', 'Số phản ánh, kiến nghị kéo dài.'),
  column(
    'oneStopRate',
    [word('Tiêu chí 6'), word('Tỷ lệ qua một cửa', 'Tỉ lệ qua một cửa', 'Tỷ lệ qua Bộ phận Một cửa')],
    'percent',
    'from-units',
    'Tỷ lệ % của cả khối, từ 0 đến 100.',
  ),
  {
    ...column(
      'publication',
      [word('Tiêu chí 7'), word('Hình thức công khai')],
      'choice',
      'from-units',
      'Hình thức công khai của cả khối.',
    ),
    choices: publicationChoices,
  },
  statedTotal('online', online, 'tiếp nhận trực tuyến'),
  statedTotal('inPerson', inPerson, 'tiếp nhận trực tiếp'),
  statedTotal('carriedOver', carriedOver, 'kỳ trước chuyển qua'),
  statedTotal('early', early, 'giải quyết trước hạn'),
  statedTotal('onTime', onTime, 'giải quyết đúng hạn'),
  statedTotal('late', late, 'giải quyết quá hạn'),
  statedTotal('inTime', word('Trong hạn', 'Chưa đến hạn', 'Chưa quá hạn'), 'đang giải quyết, trong hạn'),
  column(
    'lateReason',
    [word('Lý do quá hạn', 'Lí do quá hạn')],
    'text',
    'left-out',
    'Viết sau số hồ sơ quá hạn.',
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) =>
    column(
      `criterionNotes.${number}`,
      [word(`Ghi chú tiêu chí ${number}`)],
      'text',
      'generated',
      `In ở cột ghi chú của biểu, tiêu chí ${number}.`,
    ),
  ),
];

function online34(member: string, leaf: HeaderWord, what: string): Column {
  const description = `Hồ sơ của các TTHC mức độ 3, 4: ${what}.`;
  return count(`onlineDossiers.${member}`, [dossiers, leaf], 'left-out', description);
}

function statedTotal(member: string, leaf: HeaderWord, what: string): Column {
  const description = `Số liệu chung của khối để đối chiếu với tổng các đơn vị: ${what}.`;
  return count(`stated.${member}`, [stated, leaf], 'unchecked', description);
}
