// The head of an appendix, and the page it stands on: landscape, its pages counted from one.
import {
  Header,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { elements, margins, pageNumber, paper } from '#documents/nd30';
import { styleId, twipsOfAtLeast, twipsOfMillimetres } from '../units.ts';
import { styled, written } from './paragraphs.ts';
import { plainStyle } from './styles.ts';

export const portrait = page(PageOrientation.PORTRAIT);
export const landscape = page(PageOrientation.LANDSCAPE);

/** The number in the middle of the top margin; the sections after the first have the same header. */
export const numberedHeader = new Header({
  children: [
    new Paragraph({
      style: styleId(pageNumber.style),
      children: [new TextRun({ children: [PageNumber.CURRENT] })],
    }),
  ],
});

export function formHead(): readonly Paragraph[] {
  return [
    written(elements.appendixName, '{{Tên biểu}}'),
    written(elements.appendixTitle, '{{Tiêu đề}}'),
    new Paragraph({
      style: styleId(plainStyle),
      alignment: 'center',
      keepNext: true,
      children: [new TextRun('Kỳ đánh giá: {{Kỳ đánh giá}}')],
    }),
    written(elements.attachedTo, '{{Kèm theo}}'),
  ];
}

export function plainLine(text: string): Paragraph {
  return styled(plainStyle, text);
}

function page(
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
): ISectionPropertiesOptions {
  return {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: { width: twipsOfMillimetres(paper.width), height: twipsOfMillimetres(paper.height), orientation },
      margin: {
        top: twipsOfAtLeast(margins.top.taken),
        bottom: twipsOfAtLeast(margins.bottom.taken),
        left: twipsOfAtLeast(margins.left.taken),
        right: twipsOfAtLeast(margins.right.taken),
        header: twipsOfMillimetres(10),
        footer: twipsOfMillimetres(10),
      },
      pageNumbers: { start: pageNumber.start },
    },
  };
}
