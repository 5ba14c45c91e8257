// What a reader of the page reads: its text block by block, and the attributes that tests ask for.
import { Parser } from 'htmlparser2';

const blocks =
  /^(h\d|p|li|tr|dt|dd|caption|figcaption|title|desc|summary|text|section|article|figure|svg|table|nav|footer|header|div)$/u;

/** One line for each block, cells apart by " | "; style and drawing left out. */
export function readableText(page: string): string {
  const lines: string[] = [''];
  let hidden = 0;
  const add = (text: string) => lines.push((lines.pop() ?? '') + text);
  const parser = new Parser({
    onopentag(name) {
      if (name === 'style') hidden += 1;
      if (blocks.test(name)) lines.push('');
      if (name === 'td' || name === 'th') add(' | ');
    },
    ontext(text) {
      if (hidden === 0) add(text.replace(/\s+/gu, ' '));
    },
    onclosetag(name) {
      if (name === 'style') hidden -= 1;
      if (blocks.test(name)) lines.push('');
    },
  });
  parser.end(page);
  return `${lines
    .map((line) =>
      line
        .replace(/\s+/gu, ' ')
        .replace(/^[\s|]+/u, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n')}\n`;
}

/** Every tag of the page with its attributes. */
export function tagsOf(page: string): readonly { name: string; attributes: Record<string, string> }[] {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) });
  parser.end(page);
  return tags;
}
