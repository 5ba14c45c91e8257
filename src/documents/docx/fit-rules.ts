// The rules under the names of the issuing body and under the subject: as long as NĐ 30/2020 wants, whatever the names.
import type { Report } from '#report/report';
import { elements, rules } from '../nd30.ts';
import { boldWidth } from './text-width.ts';

const body = 'word/document.xml';
const styles = 'word/styles.xml';
const twipsInMillimetre = 1440 / 25.4;

/** A template without paragraphs of these styles stays as it is. */
export function fitRules(
  parts: ReadonlyMap<string, Uint8Array>,
  { letterhead, subject }: Report,
): ReadonlyMap<string, string | Uint8Array> {
  const xml = textOf(parts, body);
  const styleSheet = textOf(parts, styles);
  const authority = boldWidth(letterhead.authority.toUpperCase(), elements.authority.size.taken);
  const title = boldWidth(subject, elements.subject.size.taken);
  const once = fitRule(xml, styleIdOf(rules.authority.style, styleSheet), authority * twipsInMillimetre);
  const twice = fitRule(once, styleIdOf(rules.subject.style, styleSheet), title * twipsInMillimetre);
  return new Map<string, string | Uint8Array>([...parts, [body, twice]]);
}

/** Sets the indents of each paragraph of the style, so that what is left between them is the rule. */
function fitRule(xml: string, styleId: string | null, textWidth: number): string {
  if (styleId === null) return xml;
  const paragraph = new RegExp(
    `(<w:p(?: [^>]*)?><w:pPr><w:pStyle w:val="${styleId}"/>(?:(?!</w:pPr>).)*?)<w:ind [^>]*/>`,
    'gsu',
  );
  return xml.replace(paragraph, (_, before: string, at: number) => {
    const column = columnWidth(xml, at);
    // Text wider than its column is broken into lines, the longest about as wide as the column.
    const side = Math.round((column - Math.min(textWidth, column) * rules.authority.share.taken) / 2);
    return `${before}<w:ind w:left="${side}" w:right="${side}"/>`;
  });
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

/** A style's id is its program's own affair; its name is what everybody sees. */
function styleIdOf(name: string, styleSheet: string): string | null {
  const style = new RegExp(`w:styleId="([^"]+)"[^>]*>\\s*<w:name w:val="${name}"`, 'u');
  return style.exec(styleSheet)?.[1] ?? null;
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
}
