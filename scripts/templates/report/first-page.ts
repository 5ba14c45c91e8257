// The head of the report: names, Quốc hiệu and Tiêu ngữ, number and date, title and subject, Kính gửi.
import type { Paragraph, Table } from 'docx';
import { elements, margins, paper } from '#documents/nd30';
import { repeated, ruleUnder, written } from './paragraphs.ts';
import { sideBySide } from './table.ts';

/** Quốc hiệu fits one line of the right column, a name such as “UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ” one of the left. */
const columns = { left: 74, right: 91 } as const;
const textWidth = paper.width - margins.left.taken - margins.right.taken;
const motto = 'Độc lập - Tự do - Hạnh phúc';

export function firstPage(): readonly (Paragraph | Table)[] {
  const { addressee, addressees, title, subject } = elements;
  return [
    letterhead(),
    written(title, '{{Tên loại}}'),
    written(subject, '{{Trích yếu}}'),
    ruleUnder('subject', { text: 'x'.repeat(200), size: subject.size.taken }, textWidth),
    ...repeated('Kính gửi một nơi', written(addressee, 'Kính gửi: {{Nơi}}{{Dấu cuối dòng}}')),
    ...repeated<Paragraph>(
      'Kính gửi nhiều nơi',
      written(addressee, 'Kính gửi:'),
      ...repeated('Kính gửi', written(addressees, '- {{Nơi}}{{Dấu cuối dòng}}')),
    ),
  ];
}

function letterhead(): Table {
  const { nationalName, governingBody, authority, number, placeAndDate } = elements;
  const name = { text: 'UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ', size: authority.size.taken };
  return sideBySide(
    [columns.left, columns.right],
    [
      [
        [
          ...repeated('Cơ quan chủ quản', written(governingBody, '{{Cơ quan chủ quản}}')),
          written(authority, '{{Cơ quan}}'),
          ruleUnder('authority', name, columns.left),
        ],
        [
          written(nationalName, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          written(elements.motto, motto),
          ruleUnder('motto', { text: motto, size: elements.motto.size.taken }, columns.right),
        ],
      ],
      [[written(number, '{{Số báo cáo}}')], [written(placeAndDate, '{{Địa danh, ngày báo cáo}}')]],
    ],
  );
}
