// Paragraphs of the report template, each with a style of the decree, and the marks of a passage around them.
import { Paragraph, type ParagraphChild, TextRun } from 'docx';
import { boldWidth } from '#documents/docx/text-width';
import type { ElementRule } from '#documents/nd30';
import { rules } from '#documents/nd30';
import { styleId, twipsOfMillimetres } from '../units.ts';

export function styled(style: string, ...content: readonly (string | ParagraphChild)[]): Paragraph {
  return new Paragraph({
    style: styleId(style),
    children: content.map((part) => (typeof part === 'string' ? new TextRun(part) : part)),
  });
}

export function written({ style }: ElementRule, ...content: readonly (string | ParagraphChild)[]): Paragraph {
  return styled(style, ...content);
}

/** What stands between is repeated; the two marks stand in paragraphs of their own, which vanish. */
export function repeated<Block>(name: string, ...blocks: readonly Block[]): readonly (Block | Paragraph)[] {
  return [new Paragraph(`{{#${name}}}`), ...blocks, new Paragraph(`{{/${name}}}`)];
}

/** Word wants a paragraph after a table: one too low to need a page of its own. */
export function lastParagraph(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: 'exact' } });
}

/** A rule under a line in a column so many millimetres wide; drawn for the sample text, and fitted when filled. */
export function ruleUnder(
  rule: keyof typeof rules,
  sample: { readonly text: string; readonly size: number },
  columnWidth: number,
): Paragraph {
  const { style, share } = rules[rule];
  const length = Math.min(boldWidth(sample.text, sample.size), columnWidth) * share.taken;
  const side = twipsOfMillimetres((columnWidth - length) / 2);
  return new Paragraph({ style: styleId(style), indent: { left: side, right: side } });
}
