// The parts of a Word document as lines to compare: one element a line, attributes by name, so that a difference can be read.
import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';

/** Left out: what names the program that wrote the file rather than the document. */
const ignored = new Set(['docProps/app.xml', 'docProps/core.xml', 'docProps/custom.xml']);

export function treeText(docx: Uint8Array): string {
  const { files } = new PizZip(docx);
  return Object.keys(files)
    .filter((path) => /\.(xml|rels)$/u.test(path) && !ignored.has(path))
    .sort()
    .map((path) => `== ${path}\n${linesOf(files[path]?.asText() ?? '')}\n`)
    .join('\n');
}

function linesOf(xml: string): string {
  const lines: string[] = [];
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const written = Object.entries(attributes)
      .filter(([attribute]) => !attribute.startsWith('xmlns:'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([attribute, value]) => ` ${attribute}="${value}"`);
    lines.push(`${' '.repeat(depth)}${name}${written.join('')}`);
    depth += 1;
  });
  parser.on('text', (text) => {
    if (text !== '') lines[lines.length - 1] += ` | ${text.normalize('NFC')}`;
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml).close();
  return lines.join('\n');
}
