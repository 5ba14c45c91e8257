// The three forms of the report: criteria, officers, summary; each row a loop over criteria, officers or units.
import type { Paragraph, Table } from 'docx';
import { elements } from '#documents/nd30';
import { criteriaTitles } from '../criteria-titles.ts';
import { formHead, plainLine } from './appendix.ts';
import { written } from './paragraphs.ts';
import { tableStyles } from './styles.ts';
import { type Cell, type Row, ruledTable } from './table.ts';

/** Of the rule sets shipped; a province with more edits the template. */
const ratings = [1, 2, 3];
const criteria = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export function criteriaForm(): readonly (Paragraph | Table)[] {
  const { text, number, head } = cells('criteria');
  return [
    ...formHead(),
    plainLine(
      'Đơn vị: {{Đơn vị trên biểu}}. Tổng số hồ sơ đã giải quyết trong kỳ: {{Tổng đã giải quyết}}. Tổng số hồ sơ đã tiếp nhận trong kỳ: {{Tổng tiếp nhận}}.',
    ),
    ruledTable(
      [9, 134, 14, 18, 18, 59],
      [
        header(criteriaTitles.map(head)),
        { cells: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'].map(number), staysWithNext: true },
        {
          staysWithNext: true,
          cells: [
            bold(number('{{#Tiêu chí}}{{STT}}')),
            bold(text('{{Nội dung}}')),
            ...['{{Điểm tối đa}}', '{{Số hồ sơ}}', '{{Điểm}}'].map((name) => bold(number(name))),
            { ...text('{{Ghi chú}}'), down: 'begins' },
          ],
        },
        {
          cells: [
            number('{{#Mức điểm}}'),
            text('{{Nội dung}}'),
            ...['{{Điểm tối đa}}', '{{Số hồ sơ}}', '{{Điểm}}'].map(number),
            { ...text('{{/Mức điểm}}{{/Tiêu chí}}'), down: 'goes on' },
          ],
        },
        {
          cells: [
            { ...bold(number('TỔNG ĐIỂM')), columns: 2 },
            ...['{{Tổng điểm tối đa}}', '', '{{Tổng điểm}}', '{{Phân loại}}'].map((name) =>
              bold(number(name)),
            ),
          ],
        },
      ],
    ),
  ];
}

export function officerForm(): readonly (Paragraph | Table)[] {
  const { text, number, head } = cells('form');
  return [
    ...formHead(),
    ruledTable(
      [13, 50, 63, 18, 28, 28, 28, 24],
      [
        header([
          ...['STT', 'Họ tên công chức, viên chức', 'Vị trí công tác', 'Điểm đánh giá'].map((title) =>
            tall(head(title)),
          ),
          { ...head('Xếp loại (đánh dấu X vào ô tương ứng)'), columns: ratings.length },
          tall(head('Ghi chú')),
        ]),
        header(ratings.map((rating) => head(`{{Mức xếp loại ${rating}}}`))),
        groupRow(number('{{#Khối}}{{STT}}'), { ...text('{{Tên khối}}'), columns: 4 + ratings.length }),
        {
          cells: [
            number('{{#Cán bộ}}{{STT}}'),
            text('{{Họ và tên}}'),
            text('{{Vị trí công tác}}'),
            number('{{Điểm}}'),
            ...ratings.map((rating) => number(`{{Đánh dấu ${rating}}}`)),
            text('{{Ghi chú}}{{/Cán bộ}}{{/Khối}}'),
          ],
        },
      ],
    ),
  ];
}

export function summaryTable(): readonly (Paragraph | Table)[] {
  const { text, number, head } = cells('summary');
  return [
    written(elements.appendixTitle, '{{Tiêu đề}}'),
    written(elements.attachedTo, '{{Kèm theo}}'),
    ruledTable(
      [10, 36, ...criteria.map(() => 10), 14, 21, 17, 64],
      [
        header([
          ...['STT', 'TÊN CƠ QUAN, ĐƠN VỊ'].map((title) => tall(head(title))),
          { ...head('ĐIỂM CÁC TIÊU CHÍ'), columns: criteria.length },
          ...['TỔNG ĐIỂM', 'ĐTB CCVC BỘ PHẬN 1 CỬA', 'PHÂN LOẠI', 'Ghi chú'].map((title) =>
            tall(head(title)),
          ),
        ]),
        { ...header(criteria.map((criterion) => head(`{{Tên tiêu chí ${criterion}}}`))), height: 15 },
        groupRow(number('{{#Khối}}{{STT}}'), { ...text('{{Tên khối}}'), columns: 5 + criteria.length }),
        {
          cells: [
            number('{{#Đơn vị}}{{STT}}'),
            text('{{Tên đơn vị}}'),
            ...criteria.map((criterion) => number(`{{Điểm tiêu chí ${criterion}}}`)),
            bold(number('{{Tổng điểm}}')),
            number('{{ĐTB CCVC}}'),
            number('{{Phân loại}}'),
            text('{{Ghi chú}}{{/Đơn vị}}{{/Khối}}'),
          ],
        },
      ],
    ),
  ];
}

function cells(table: keyof typeof tableStyles) {
  const styles = tableStyles[table];
  return {
    text: (text: string): Cell => ({ text, style: styles.text }),
    number: (text: string): Cell => ({ text, style: styles.number }),
    head: (text: string): Cell => ({ text, style: styles.head }),
  };
}

function header(of: readonly Cell[]): Row {
  return { cells: of, isHeader: true };
}

/** A group's name, which stays with its first row. */
function groupRow(...of: readonly Cell[]): Row {
  return { cells: of.map(bold), staysWithNext: true };
}

function bold(cell: Cell): Cell {
  return { ...cell, bold: true };
}

/** Over both header rows. */
function tall(cell: Cell): Cell {
  return { ...cell, rows: 2 };
}
