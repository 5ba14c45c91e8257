// The text of a Word document in reading order: a paragraph a line, a table row a line, a blank line where a section begins.
import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';

export function readingText(docx: Uint8Array): string {
  const lines: string[] = [];
  let row: string[] | null = null;
  let text = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name }) => {
    if (name === 'w:tr') row = [];
    if (name === 'w:sectPr') lines.push('');
    if (name === 'w:br') text += ' ↵ ';
    if (name === 'w:tc') text = '';
  });
  parser.on('text', (written) => {
    text += written;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tc') row?.push(text.trim());
    if (name === 'w:tr') {
      lines.push((row ?? []).join(' | ').trimEnd());
      row = null;
      text = '';
    }
    if (name !== 'w:p') return;
    if (row !== null) text += ' ';
    else if (text !== '') lines.push(text);
    if (row === null) text = '';
  });
  parser.write(new PizZip(docx).file('word/document.xml')?.asText() ?? '').close();
  return `${lines.join('\n').normalize('NFC').trim()}\n`;
}
