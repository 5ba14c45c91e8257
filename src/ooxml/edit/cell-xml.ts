// One cell's XML with another value in it: its style stays, a formula goes.
import { escapeXml } from '#language/xml-text';
import { attribute } from '#ooxml/package/tag';

/** A formula shared with cells below it cannot be taken out of its first cell alone. */
export function holdsSharedFormula(cell: string): boolean {
  return /<f\b[^>]*\sref="/u.test(cell);
}

export function holdsFormula(cell: string): boolean {
  return /<f\b/u.test(cell);
}

/** Text inline, so that none that begins with "=" becomes a formula. `style` where the cell has none of its own. */
export function withValue(cell: string, value: string | number, style = ''): string {
  const tag = cell.slice(0, cell.indexOf('>') + 1);
  const own = attribute(tag, 's') || style;
  const head = `<c r="${attribute(tag, 'r')}"${own === '' ? '' : ` s="${own}"`}`;
  return typeof value === 'number'
    ? `${head}><v>${value}</v></c>`
    : `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}
