// The report's own text: what the template says around the paragraphs and figures that are filled in.
import { Paragraph, type Table } from 'docx';
import { elements } from '#documents/nd30';
import { styleId } from '../units.ts';
import { repeated, written } from './paragraphs.ts';
import { sideBySide } from './table.ts';

const { body, heading, recipients, recipientsHeading, signatory, signatoryName } = elements;
const seeForms = '(Có biểu chi tiết kèm theo).';

export function reportBody(): readonly (Paragraph | Table)[] {
  return [
    ...repeated('Căn cứ', written(body, '{{Đoạn}}')),
    written(heading, '1. Tình hình triển khai thực hiện'),
    ...repeated('Tình hình triển khai', written(body, '{{Đoạn}}')),
    written(heading, '2. Kết quả thực hiện việc tổ chức đánh giá'),
    written(heading, '2.1. Kết quả đánh giá việc giải quyết TTHC'),
    written(body, '{{Kết quả chung}}'),
    ...repeated(
      'Kết quả từng khối',
      written(body, '{{Tiếp nhận}}'),
      ...repeated('Chi tiết', written(body, '{{Đoạn}}')),
    ),
    written(body, seeForms),
    written(heading, '2.2. Kết quả đánh giá công chức, viên chức'),
    written(body, '{{Kết quả cán bộ}}'),
    written(body, seeForms),
    written(heading, '3. Phương hướng, nhiệm vụ chủ yếu {{Kỳ sau}}'),
    ...repeated('Phương hướng', written(body, '{{Đoạn}}')),
    closing(),
    signatureBlock(),
  ];
}

/** Never parted from the signature by the end of a page. */
function closing(): Paragraph {
  return new Paragraph({
    style: styleId(body.style),
    keepNext: true,
    keepLines: true,
    text: '{{Kết luận}}',
  });
}

function signatureBlock(): Table {
  return sideBySide(
    [80, 85],
    [
      [
        [
          written(recipientsHeading, 'Nơi nhận:'),
          ...repeated('Nơi nhận', written(recipients, '- {{Nơi}}{{Dấu cuối dòng}}')),
        ],
        [
          ...repeated('Quyền hạn ký', written(signatory, '{{Dòng}}')),
          written(signatory, '{{Chức vụ ký}}'),
          written(signatoryName, '{{Người ký}}'),
        ],
      ],
    ],
  );
}
