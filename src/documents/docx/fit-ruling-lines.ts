// The rules under the names of the issuing body and under the subject: as long as NĐ 30/2020 wants, whatever the names.
import type { Report } from '#report/report';
import { elements, rules } from '../nd30.ts';
import { styleIdOf } from './style-id.ts';
import { boldWidth } from './text-width.ts';

const twipsInMillimetre = 1440 / 25.4;

/** A document without paragraphs of these styles stays as it is. */
export function fitRulingLines(xml: string, styleSheet: string, { letterhead, subject }: Report): string {
  const authority = boldWidth(letterhead.authority.toUpperCase(), elements.authority.size.taken);
  const title = boldWidth(subject, elements.subject.size.taken);
  const once = fitRule(xml, styleIdOf(rules.authority.style, styleSheet), authority * twipsInMillimetre);
  return fitRule(once, styleIdOf(rules.subject.style, styleSheet), title * twipsInMillimetre);
}

/** Sets the indents of each paragraph of the style, so that what is left between them is the rule. */
function fitRule(xml: string, styleId: string | null, textWidth: number): string {
  if (styleId === null) return xml;
  const style = `<w:pPr><w:pStyle w:val="${styleId}"/>`;
  let fitted = '';
  let from = 0;
  for (let at = xml.indexOf(style); at !== -1; at = xml.indexOf(style, at + 1)) {
    const indent = xml.indexOf('<w:ind ', at);
    const end = indent === -1 ? -1 : xml.indexOf('/>', indent);
    const start = xml.lastIndexOf('<', at - 1);
    const isParagraph = /^<w:p(?: [^>]*)?>$/u.test(xml.slice(start, at));
    if (!isParagraph || end === -1 || indent > xml.indexOf('</w:pPr>', at)) continue;
    const column = columnWidth(xml, start);
    // Text wider than its column is broken into lines, the longest about as wide as the column.
    const side = Math.round((column - Math.min(textWidth, column) * rules.authority.share.taken) / 2);
    fitted += `${xml.slice(from, indent)}<w:ind w:left="${side}" w:right="${side}"/>`;
    from = end + 2;
  }
  return fitted + xml.slice(from);
}

/** In twips: of the table cell the place is in, or of the page between its margins. */
function columnWidth(xml: string, at: number): number {
  const before = xml.slice(0, at);
  const inCell = before.lastIndexOf('<w:tc>') > before.lastIndexOf('</w:tc>');
  const cell = inCell
    ? /^<w:tc><w:tcPr><w:tcW [^>]*w:w="(\d+)"/u.exec(before.slice(before.lastIndexOf('<w:tc>')))
    : null;
  if (cell !== null) return Number(cell[1]);
  const size = (tag: string, side: string) =>
    Number(new RegExp(`<w:${tag} [^>]*w:${side}="(\\d+)"`, 'u').exec(xml.slice(at))?.[1] ?? 0);
  return size('pgSz', 'w') - size('pgMar', 'left') - size('pgMar', 'right');
}
