// templates/giai-thich.docx: the appendix that explains every figure; one page for each group, unit and officer.
import { AlignmentType, Document, type IParagraphStyleOptions, Packer, Paragraph } from 'docx';
import { elements } from '#documents/nd30';
import { finishTemplate } from './finish-template.ts';
import { numberedHeader, portrait } from './report/appendix.ts';
import { repeated, styled, written } from './report/paragraphs.ts';
import { reportStyles, tableStyles } from './report/styles.ts';
import { ruledTable } from './report/table.ts';
import { halfPoints, styleId, twipsOfMillimetres } from './units.ts';

/** The template as a file's bytes: always the same. */
export async function explanationTemplate(): Promise<Uint8Array> {
  const report = reportStyles();
  const document = new Document({
    title: 'Mẫu phụ lục giải thích cách tính điểm',
    creator: 'tthc-score',
    lastModifiedBy: 'tthc-score',
    styles: { ...report, paragraphStyles: [...(report.paragraphStyles ?? []), ...Object.values(styles)] },
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: portrait,
        headers: { default: numberedHeader },
        children: [
          written(elements.appendixTitle, '{{Tên phụ lục}}'),
          ...repeated('Dòng kèm theo', written(elements.attachedTo, '{{Lời kèm theo}}')),
          styled(styles.step.name ?? '', '{{Phạm vi}}'),
          overviewTable(),
          ...repeated('Đối tượng', subjectName(), ...repeated('Phần', ...section())),
        ],
      },
    ],
  });
  return finishTemplate(new Uint8Array(await Packer.toBuffer(document)));
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
  return new Paragraph({
    style: styleId(styles.subject.name ?? ''),
    pageBreakBefore: true,
    text: '{{Tên đối tượng}}',
  });
}

function section(): readonly Paragraph[] {
  const passages = [
    ['Bước', styles.step],
    ['Mức điểm', styles.level],
    ['Điều kiện', styles.condition],
    ['Công thức', styles.formula],
    ['Còn thiếu', styles.missing],
    ['Căn cứ tính', styles.citation],
  ] as const;
  return [
    styled(styles.part.name ?? '', '{{Tên phần}}'),
    ...repeated(
      'Dòng',
      ...passages.flatMap(([name, { name: style = '' }]) => repeated(name, styled(style, '{{Lời}}'))),
    ),
  ];
}

const styles = {
  subject: look(
    'Giải thích - đối tượng',
    14,
    { bold: true },
    { spacing: { after: 120 }, keepNext: true, outlineLevel: 0 },
  ),
  part: look(
    'Giải thích - phần',
    13,
    { bold: true },
    { spacing: { before: 140, after: 40 }, keepNext: true },
  ),
  step: look('Giải thích - bước', 13, {}, { spacing: { before: 30, after: 30 } }),
  level: look('Giải thích - mức', 13, {}, { spacing: { before: 60, after: 20 }, keepNext: true }),
  condition: look('Giải thích - điều kiện', 13, {}, { indent: { left: twipsOfMillimetres(8) } }),
  formula: look(
    'Giải thích - công thức',
    13,
    { bold: true },
    { spacing: { before: 60, after: 60 }, alignment: AlignmentType.LEFT },
  ),
  missing: look('Giải thích - còn thiếu', 13, { italics: true }, { spacing: { before: 60, after: 30 } }),
  citation: look('Giải thích - căn cứ', 11, { italics: true }, { spacing: { before: 20, after: 20 } }),
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
