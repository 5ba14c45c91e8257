// Custom of NĐ 30/2020: a signature never stands on a page of its own; some of the body goes with it.
import { elements } from '../nd30.ts';
import { styleIdOf } from './style-id.ts';

/** Ties the last paragraph before the closing one to it; the template ties that one to the signature. */
export function keepEndTogether(xml: string, styleSheet: string): string {
  const id = styleIdOf(elements.body.style, styleSheet);
  if (id === null) return xml;
  const opening = `<w:pPr><w:pStyle w:val="${id}"/>`;
  const closing = xml.lastIndexOf(opening);
  const before = closing < 0 ? -1 : xml.lastIndexOf(opening, closing - 1);
  if (before < 0) return xml;
  const after = before + opening.length;
  return xml.startsWith('<w:keepNext', after)
    ? xml
    : `${xml.slice(0, after)}<w:keepNext/>${xml.slice(after)}`;
}
