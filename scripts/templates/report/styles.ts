// The paragraph styles of the report template, from the rules of NĐ 30/2020: what a clerk edits to change the look.
import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { type ElementRule, elements, font, pageNumber, paragraphs, rules } from '#documents/nd30';
import { halfPoints, lines, styleId, twipsOfCentimetres, twipsOfPoints } from '../units.ts';

type ParagraphLook = NonNullable<IParagraphStyleOptions['paragraph']>;

/** Sizes of tables in points; the decree leaves them free. */
export const tableSizes = { criteria: 10, form: 12, summary: 11 } as const;

export const tableStyles = {
  criteria: {
    text: 'Bảng tiêu chí - chữ',
    number: 'Bảng tiêu chí - số',
    head: 'Bảng tiêu chí - tiêu đề cột',
  },
  form: { text: 'Bảng - chữ', number: 'Bảng - số', head: 'Bảng - tiêu đề cột' },
  summary: { text: 'Bảng tổng hợp - chữ', number: 'Bảng tổng hợp - số', head: 'Bảng tổng hợp - tiêu đề cột' },
} as const;

export const plainStyle = 'Dòng trên biểu';

export function reportStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: font.name,
          size: halfPoints(elements.body.size.taken),
          color: '000000',
          language: { value: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: [
      ...Object.values(elements).map((rule) => elementStyle(rule)),
      ...Object.values(rules).map(({ style }) => ruleStyle(style, style === rules.subject.style ? 120 : 0)),
      ...tableParagraphs('criteria'),
      ...tableParagraphs('form'),
      ...tableParagraphs('summary'),
      style(plainStyle, { size: halfPoints(13) }, { spacing: { before: 40, after: 40 } }),
      style(
        pageNumber.style,
        { size: halfPoints(pageNumber.size.taken) },
        { alignment: AlignmentType.CENTER },
      ),
    ],
  };
}

/** Spacing and indents beyond what the decree's table of looks says. */
const layouts: Readonly<Record<string, ParagraphLook>> = {
  [elements.number.style]: { spacing: { before: 120 } },
  [elements.placeAndDate.style]: { spacing: { before: 120 } },
  [elements.title.style]: { spacing: { before: 240 }, keepNext: true },
  [elements.subject.style]: { keepNext: true },
  [elements.addressee.style]: { spacing: { before: 240, after: 120 } },
  [elements.addressees.style]: {
    indent: { left: twipsOfCentimetres(5) },
    spacing: { after: 240 },
    contextualSpacing: true,
  },
  [elements.body.style]: bodyLayout(),
  [elements.heading.style]: { ...bodyLayout(), keepNext: true },
  [elements.signatory.style]: { keepNext: true },
  [elements.signatoryName.style]: { spacing: { before: twipsOfPoints(72) } },
  [elements.appendixName.style]: { keepNext: true },
  [elements.appendixTitle.style]: { keepNext: true, spacing: { before: 60 } },
  [elements.attachedTo.style]: { keepNext: true, spacing: { before: 60, after: 120 } },
};

function elementStyle(rule: ElementRule): IParagraphStyleOptions {
  const alignment = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, both: AlignmentType.JUSTIFIED };
  const run = {
    size: halfPoints(rule.size.taken),
    ...(rule.bold ? { bold: true } : {}),
    ...(rule.italic ? { italics: true } : {}),
    ...(rule.capitals ? { allCaps: true } : {}),
  };
  return style(rule.style, run, { alignment: alignment[rule.alignment], ...layouts[rule.style] });
}

function bodyLayout(): ParagraphLook {
  return {
    indent: { firstLine: twipsOfCentimetres(paragraphs.firstLine.taken) },
    spacing: {
      before: 0,
      after: twipsOfPoints(paragraphs.between.taken),
      line: lines(paragraphs.lines.taken),
      lineRule: 'auto',
    },
  };
}

/** An empty line, four points high, whose upper edge is the rule; its indents give the rule its length. */
function ruleStyle(name: string, after: number): IParagraphStyleOptions {
  return style(
    name,
    { size: halfPoints(2) },
    {
      alignment: AlignmentType.CENTER,
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
      spacing: { before: 40, after, line: 80, lineRule: 'exact' },
    },
  );
}

function tableParagraphs(table: keyof typeof tableStyles): readonly IParagraphStyleOptions[] {
  const size = halfPoints(tableSizes[table]);
  // Biểu mẫu số 03 takes two pages: 36 rows of it.
  const space = table === 'criteria' ? 0 : 20;
  const spacing = { before: space, after: space };
  const { text, number, head } = tableStyles[table];
  return [
    style(text, { size }, { spacing }),
    style(number, { size }, { spacing, alignment: AlignmentType.CENTER }),
    style(head, { size, bold: true }, { spacing, alignment: AlignmentType.CENTER, keepNext: true }),
  ];
}

function style(
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: ParagraphLook,
): IParagraphStyleOptions {
  return { id: styleId(name), name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}
