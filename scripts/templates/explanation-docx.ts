// templates/giai-thich.docx: the appendix that explains every figure; a table for each group, unit and officer, then the rules.
import { AlignmentType, type IParagraphStyleOptions, Paragraph, type Table } from 'docx';
import { elements } from '#documents/nd30';
import { numberedHeader, portrait } from './report/appendix.ts';
import { repeated, styled, written } from './report/paragraphs.ts';
import { reportStyles, tableSizes, tableStyles } from './report/styles.ts';
import { ruledTable } from './report/table.ts';
import { halfPoints, styleId, twipsOfMillimetres } from './units.ts';
import { wordTemplate } from './word-template.ts';

export function explanationTemplate(): Promise<Uint8Array> {
  const report = reportStyles();
  return wordTemplate({
    title: 'Mẫu phụ lục giải thích cách tính điểm',
    styles: { ...report, paragraphStyles: [...(report.paragraphStyles ?? []), ...Object.values(styles)] },
    sections: [
      {
        properties: portrait,
        headers: { default: numberedHeader },
        children: [
          written(elements.appendixTitle, '{{Tên phụ lục}}'),
          ...repeated('Dòng kèm theo', written(elements.attachedTo, '{{Lời kèm theo}}')),
          styled(styles.step.name ?? '', '{{Phạm vi}}'),
          overviewTable(),
          ...repeated<Paragraph | Table>('Đối tượng', subjectName(), formulaTable()),
          ...repeated('Quy tắc', rulesName(), ...repeated('Phần', ...rulesOfPart())),
        ],
      },
    ],
  });
}

function overviewTable() {
  const { text, number, head } = tableStyles.form;
  return ruledTable(
    [88, 22, 55],
    [
      {
        isHeader: true,
        cells: ['{{Cột tên}}', '{{Cột điểm}}', '{{Cột kết quả}}'].map((one) => ({ text: one, style: head })),
      },
      {
        cells: [
          { text: '{{#Danh mục}}{{Tên trong danh mục}}', style: text },
          { text: '{{Điểm trong danh mục}}', style: number },
          { text: '{{Kết quả trong danh mục}}{{/Danh mục}}', style: text },
        ],
      },
    ],
  );
}

/** Of the first outline level, so that Word's navigation lists everybody. */
function subjectName(): Paragraph {
  return styled(styles.subject.name ?? '', '{{Tên đối tượng}}');
}

function rulesName(): Paragraph {
  return new Paragraph({
    style: styleId(styles.subject.name ?? ''),
    pageBreakBefore: true,
    text: '{{Tên đối tượng}}',
  });
}

/** A row for each criterion: what it is called, how it was worked out, what came out. */
function formulaTable() {
  const { head } = tableStyles.summary;
  const cell = (...paragraphs: readonly Paragraph[]) => ({ text: '', style: '', paragraphs });
  return ruledTable(
    [30, 116, 19],
    [
      {
        isHeader: true,
        cells: ['{{Cột mục}}', '{{Cột cách tính}}', '{{Cột điểm mục}}'].map((text) => ({
          text,
          style: head,
        })),
      },
      {
        cells: [
          cell(styled(styles.name.name ?? '', '{{#Phần}}{{Tên phần}}')),
          cell(...steps()),
          cell(styled(styles.result.name ?? '', '{{Kết quả phần}}{{/Phần}}')),
        ],
      },
    ],
  );
}

function rulesOfPart(): readonly Paragraph[] {
  return [styled(styles.part.name ?? '', '{{Tên phần}}'), ...steps()];
}

function steps(): readonly Paragraph[] {
  const passages = [
    ['Bước', styles.step],
    ['Mức điểm', styles.level],
    ['Điều kiện', styles.condition],
    ['Công thức', styles.formula],
    ['Còn thiếu', styles.missing],
    ['Căn cứ tính', styles.citation],
  ] as const;
  return repeated(
    'Dòng',
    ...passages.flatMap(([name, { name: style = '' }]) => repeated(name, styled(style, '{{Lời}}'))),
  );
}

const { summary: size } = tableSizes;

const styles = {
  subject: look(
    'Giải thích - đối tượng',
    13,
    { bold: true },
    { spacing: { before: 240, after: 80 }, keepNext: true, outlineLevel: 0 },
  ),
  name: look('Giải thích - tên mục', size, {}, { spacing: { before: 20, after: 20 } }),
  result: look(
    'Giải thích - kết quả',
    size,
    { bold: true },
    { spacing: { before: 20, after: 20 }, alignment: AlignmentType.CENTER },
  ),
  part: look(
    'Giải thích - phần',
    12,
    { bold: true },
    { spacing: { before: 120, after: 20 }, keepNext: true },
  ),
  step: look('Giải thích - bước', size, {}, { spacing: { before: 10, after: 10 } }),
  level: look('Giải thích - mức', size, {}, { spacing: { before: 10, after: 0 }, keepNext: true }),
  condition: look('Giải thích - điều kiện', size, {}, { indent: { left: twipsOfMillimetres(5) } }),
  formula: look(
    'Giải thích - công thức',
    size,
    { bold: true },
    { spacing: { before: 10, after: 10 }, alignment: AlignmentType.LEFT },
  ),
  missing: look('Giải thích - còn thiếu', size, { italics: true }, { spacing: { before: 10, after: 10 } }),
  citation: look('Giải thích - căn cứ', 10, { italics: true }, { spacing: { before: 0, after: 10 } }),
} as const;

function look(
  name: string,
  size: number,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions {
  return {
    id: styleId(name),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { ...run, size: halfPoints(size) },
    paragraph,
  };
}
