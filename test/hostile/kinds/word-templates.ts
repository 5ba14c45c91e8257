// Word templates that are too much, or that repeat without end.
import { type HostileTemplate, templatesOf } from '../hostile-template.ts';
import { times } from '../sample-parts.ts';
import { inBody, paragraph, relate, templateWith } from '../template-parts.ts';

const address = (name: string) => `http://127.0.0.1:48123/${name}`;
const body = 'word/document.xml';
const around = (names: readonly string[], inside: string) =>
  [
    ...names.map((name) => paragraph(`{{#${name}}}`)),
    inside,
    ...[...names].reverse().map((name) => paragraph(`{{/${name}}}`)),
  ].join('');
const nested = (name: string, levels: number) =>
  inBody(
    around(
      Array.from({ length: levels }, () => name),
      paragraph('x'),
    ),
  );
const lists = ['Căn cứ', 'Tình hình triển khai', 'Phương hướng', 'Nơi nhận', 'Biểu tiêu chí', 'Quyền hạn ký'];
const part = (path: string, content: string | Uint8Array) =>
  templateWith('bao-cao.docx', ({ put }) => put(path, content));

export const wordTemplates: readonly HostileTemplate[] = [
  ...templatesOf('Word templates beyond all measure', 'bao-cao.docx', [
    ['paragraphs-5000000', 'template-too-complex', inBody('<w:p/>'.repeat(5_000_000))],
    ['paragraphs-100000', 'template-too-complex', inBody('<w:p/>'.repeat(100_000))],
    ['paragraphs-9000', null, inBody('<w:p/>'.repeat(9_000))],
    ['text-of-20mb', 'template-too-complex', inBody(paragraph('x'.repeat(20_000_000)))],
    ['text-of-5mb', null, inBody(paragraph('x'.repeat(5_000_000)))],
    ['bomb-200mb', 'template-too-large', () => part('word/media/a.bin', new Uint8Array(200_000_000))],
    [
      'parts-of-4mb',
      'template-too-complex',
      () =>
        templateWith('bao-cao.docx', ({ put }) => {
          for (let index = 0; index < 10; index += 1)
            put(`word/x${index}.xml`, `<x>${'y'.repeat(4_000_000)}</x>`);
        }),
    ],
    ['marks-100000', 'template-too-complex', inBody(paragraph('{{Cơ quan}}'.repeat(100_000)))],
    ['marks-4000', null, inBody(paragraph('{{Cơ quan}}'.repeat(4_000)))],
    [
      'marks-unknown-4000',
      'placeholder-unknown',
      inBody(paragraph(times(4_000, (index) => `{{Chỗ điền lạ ${index}x}}`))),
    ],
    ['marks-opened-4000', 'placeholder-unclosed', inBody(paragraph('{{'.repeat(4_000)))],
    ['passages-opened-4000', 'template-too-complex', inBody(times(4_000, () => paragraph('{{#Căn cứ}}')))],
    [
      'mark-of-5mb',
      'placeholder-unclosed',
      inBody(paragraph(`{{${' '.repeat(2_500_000)}x${' '.repeat(2_500_000)}x}}`)),
    ],
    [
      'elements-500000-deep',
      'template-too-complex',
      inBody(`${'<w:sdt>'.repeat(500_000)}${'</w:sdt>'.repeat(500_000)}`),
    ],
    [
      'elements-300-deep',
      'template-too-complex',
      inBody(`${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}`),
    ],
    ['rows-hidden-in-comment', 'template-damaged', inBody(`<!--${'<w:tr>'.repeat(200_000)}-->`)],
    ['rows-empty-100000', null, inBody(`<w:tbl>${'<w:tr a="1"/>'.repeat(100_000)}</w:tbl>`)],
    ['attributes-100000', null, inBody(`<w:p ${times(100_000, (index) => `a${index}="1" `)}/>`)],
  ]),
  ...templatesOf('Word templates that repeat without end', 'bao-cao.docx', [
    ['passage-in-itself-8-times', 'passage-inside-itself', nested('Biểu tiêu chí', 8)],
    ['passage-in-itself-30-times', 'template-too-complex', nested('Nơi nhận', 30)],
    ['passage-in-itself-2000-times', 'template-too-complex', nested('Nơi nhận', 2_000)],
    [
      'passage-in-itself-on-one-line',
      'passage-inside-itself',
      inBody(paragraph(`${'{{#Nơi nhận}}'.repeat(20)}x${'{{/Nơi nhận}}'.repeat(20)}`)),
    ],
  ]),
  ...templatesOf('Word templates that repeat without end', 'bao-cao.docx', [
    ['lists-in-lists', 'template-repeats-too-much', inBody(around(lists, paragraph('x'.repeat(500_000))))],
    [
      'paragraphs-9000-in-lists',
      'template-repeats-too-much',
      inBody(around(lists, '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(9_000))),
    ],
    [
      'row-beside-passage',
      'template-repeats-too-much',
      inBody(
        around(
          lists.slice(0, 4),
          `<w:tbl><w:tr><w:tc>${paragraph('x'.repeat(3_000_000))}</w:tc><w:tc>${paragraph('{{#Biểu tiêu chí}}')}</w:tc><w:tc>${paragraph('{{/Biểu tiêu chí}}')}</w:tc></w:tr></w:tbl>`,
        ),
      ),
    ],
  ]).map((template) => ({ ...template, onlyInReport: true })),
  ...templatesOf('Templates of the appendix', 'giai-thich.docx', [
    [
      'appendix-in-itself',
      'passage-inside-itself',
      () =>
        templateWith('giai-thich.docx', ({ get, put }) =>
          put(
            body,
            get(body).replace(
              '<w:body>',
              `<w:body>${around(['Đối tượng', 'Đối tượng', 'Đối tượng'], paragraph('x'))}`,
            ),
          ),
        ),
    ],
    [
      'appendix-linked',
      'template-unsafe',
      () => templateWith('giai-thich.docx', relate(body, 'rX', 'image', address('o.png'))),
    ],
    [
      'appendix-paragraphs-100000',
      'template-too-complex',
      () =>
        templateWith('giai-thich.docx', ({ get, put }) =>
          put(body, get(body).replace('<w:body>', `<w:body>${'<w:p/>'.repeat(100_000)}`)),
        ),
    ],
  ]),
];
