// Drawings on a sheet: which of them are kept in the report, and what the others are called in a message.
import type { Text } from '#language/language';
import { attributeOf, type Element } from '#ooxml/package/elements';

/** `anchor`: of one drawing to its cells. `AlternateContent`, which readers draw differently, is not kept. */
export function isKeptDrawing(anchor: Element): boolean {
  return anchor.name.endsWith('Anchor') && lostDrawingName(anchor) === null;
}

/** The drawing by its name where it is not kept; null where it is. */
export function lostDrawingName(anchor: Element): Text | null {
  if (within(anchor, 'AlternateContent') !== null) return named(words.control, anchor);
  const frame = within(anchor, 'graphicData');
  if (frame === null) return null;
  const uri = attributeOf(frame, 'uri') ?? '';
  return /\/(?:chart|diagram)$/u.test(uri) ? null : named(words.other, anchor);
}

function named(what: Text, anchor: Element): Text {
  const properties = within(anchor, 'cNvPr');
  const name = properties === null ? '' : (attributeOf(properties, 'name') ?? '');
  return name === '' ? what : { vi: `${what.vi} “${name}”`, en: `${what.en} “${name}”` };
}

/** The first element of that name, whatever its prefix. */
function within(element: Element, name: string): Element | null {
  for (const child of element.children) {
    const found = child.name.replace(/^.*:/u, '') === name ? child : within(child, name);
    if (found !== null) return found;
  }
  return null;
}

const words = {
  control: { vi: 'nút hoặc ô đánh dấu', en: 'buttons or check boxes' },
  other: {
    vi: 'biểu đồ kiểu mới, bộ lọc hoặc đối tượng',
    en: 'a chart of a newer kind, a slicer or an object',
  },
} as const;
