// templates/chi-so.docx: the recomputed index; ranks in each level, both views, then every unit with its parts and what costs points.
import { Paragraph, type Table } from 'docx';
import { elements } from '#documents/nd30';
import { numberedHeader, portrait } from './report/appendix.ts';
import { lastParagraph, repeated, styled, written } from './report/paragraphs.ts';
import { plainStyle, tableStyles } from './report/styles.ts';
import { ruledTable } from './report/table.ts';
import { styleId } from './units.ts';
import { wordTemplate } from './word-template.ts';

/** Groups of the rule set shipped; another number of groups needs the template edited. */
const groups = [1, 2, 3, 4, 5, 6];

const { text, number, head } = tableStyles.summary;

export function indexTemplate(): Promise<Uint8Array> {
  return wordTemplate({
    title: 'Mẫu kết quả tính lại chỉ số',
    sections: [
      {
        properties: portrait,
        headers: { default: numberedHeader },
        children: [
          written(elements.authority, '{{Tên cơ quan}}'),
          written(elements.title, '{{Tên tài liệu}}'),
          written(elements.subject, '{{Kỳ tính}}'),
          centred('{{Bộ quy tắc}}'),
          ...repeated('Tính chất số liệu', written(elements.body, '{{Đoạn}}')),
          ...repeated<Paragraph | Table>(
            'Phần nhận xét',
            heading('Mất nhiều điểm vì ít việc'),
            ...repeated('Nhận xét', written(elements.body, '- {{Đoạn}}')),
          ),
          heading('Xếp hạng trong từng cấp'),
          ...repeated<Paragraph | Table>(
            'Cấp',
            styled(plainStyle, '{{Tên cấp}}'),
            rankTable(),
            lastParagraph(),
          ),
          ...repeated<Paragraph | Table>(
            'Hai cách nhìn',
            heading('Hai cách nhìn cùng một kỳ: biểu của tỉnh và chỉ số quốc gia'),
            viewsTable(),
            lastParagraph(),
            ...repeated('Lý do', written(elements.body, '- {{Đoạn}}')),
          ),
          ...repeated<Paragraph | Table>(
            'Chi tiết',
            new Paragraph({
              style: styleId(elements.heading.style),
              pageBreakBefore: true,
              outlineLevel: 0,
              text: '{{Đơn vị chi tiết}} ({{Cấp chi tiết}})',
            }),
            styled(plainStyle, '{{Tóm tắt}}'),
            partsTable(),
            ...repeated<Paragraph | Table>(
              'Bảng việc',
              heading('Điểm đang mất, rẻ nhất trước'),
              gainsTable(),
              lastParagraph(),
            ),
            ...repeated('Ghi thêm', styled(plainStyle, '{{Đoạn}}')),
          ),
          lastParagraph(),
        ],
      },
    ],
  });
}

function heading(words: string): Paragraph {
  return written(elements.heading, words);
}

function centred(words: string): Paragraph {
  return new Paragraph({ style: styleId(plainStyle), alignment: 'center', text: words });
}

function rankTable(): Table {
  return ruledTable(
    [14, 42, ...groups.map(() => 14), 14, 11],
    [
      header([
        'Hạng',
        'Đơn vị',
        ...groups.map((at) => `{{Cột nhóm ${at}}} ({{Tối đa cột ${at}}})`),
        'Tổng',
        'Trên',
      ]),
      {
        cells: [
          cell(number, '{{#Đơn vị xếp hạng}}{{Hạng}}'),
          cell(text, '{{Tên đơn vị}}'),
          ...groups.map((at) => cell(number, `{{Điểm nhóm ${at}}}`)),
          { ...cell(number, '{{Tổng cộng}}'), bold: true },
          cell(number, '{{Trên tổng}}{{/Đơn vị xếp hạng}}'),
        ],
      },
    ],
  );
}

function viewsTable(): Table {
  return ruledTable(
    [65, 30, 40, 30],
    [
      header(['Đơn vị', 'Điểm theo biểu', 'Xếp loại theo biểu', 'Chỉ số tính lại']),
      {
        cells: [
          cell(text, '{{#Dòng hai bên}}{{Tên hai bên}}'),
          cell(number, '{{Theo biểu}}'),
          cell(number, '{{Xếp loại theo biểu}}'),
          cell(number, '{{Theo chỉ số}}{{/Dòng hai bên}}'),
        ],
      },
    ],
  );
}

function partsTable(): Table {
  return ruledTable(
    [12, 65, 34, 14, 14, 13, 13],
    [
      header(['Mục', 'Nội dung', 'Số đếm', 'Tối đa', 'Điểm', 'Mất', 'Cổng in']),
      {
        staysWithNext: true,
        cells: [
          cell(number, '{{#Nhóm}}'),
          { ...cell(text, '{{Tên nhóm}}'), bold: true },
          cell(number, ''),
          ...['{{Tối đa nhóm}}', '{{Điểm của nhóm}}', '{{Nhóm mất}}', '{{Cổng in}}'].map((one) => ({
            ...cell(number, one),
            bold: true,
          })),
        ],
      },
      {
        cells: [
          cell(number, '{{#Mục}}{{Mã mục}}'),
          cell(text, '{{Tên mục}}'),
          ...['{{Số đếm}}', '{{Điểm tối đa}}', '{{Điểm}}', '{{Điểm mất}}'].map((one) => cell(number, one)),
          cell(number, '{{/Mục}}{{/Nhóm}}'),
        ],
      },
    ],
  );
}

function gainsTable(): Table {
  return ruledTable(
    [12, 79, 18, 20, 18, 18],
    [
      header(['STT', 'Đang mất điểm vì', 'Mục', 'Cần thêm để đủ điểm', 'Mỗi việc được', 'Đang mất']),
      {
        cells: [
          cell(number, '{{#Việc cần làm}}{{STT}}'),
          cell(text, '{{Việc}}'),
          ...['{{Ở mục}}', '{{Cần thêm}}', '{{Mỗi việc}}'].map((one) => cell(number, one)),
          cell(number, '{{Đang mất}}{{/Việc cần làm}}'),
        ],
      },
    ],
  );
}

function header(titles: readonly string[]) {
  return { isHeader: true, cells: titles.map((title) => cell(head, title)) };
}

function cell(style: string, words: string) {
  return { text: words, style };
}
