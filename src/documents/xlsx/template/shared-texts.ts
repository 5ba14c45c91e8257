// The texts that cells share: each as it is written, and what it says.
import { type Element, rootOf, textOf } from '#ooxml/package/elements';

export interface SharedText {
  readonly text: string;
  /** The content of its element: plain text, or runs each with its properties. */
  readonly xml: string;
}

export function sharedTexts(part: string): readonly SharedText[] {
  return rootOf(part)
    .children.filter(({ name }) => name === 'si')
    .map(sharedText);
}

/** `item`: `si` of the table, or `is` of a cell. Readings of East Asian signs (`rPh`) are not said. */
export function sharedText(item: Element): SharedText {
  const said = item.children.flatMap((child) =>
    child.name === 't'
      ? [child]
      : child.name === 'r'
        ? child.children.filter(({ name }) => name === 't')
        : [],
  );
  return { text: said.map((each) => unescapeSigns(textOf(each))).join(''), xml: item.inner };
}

/** Signs that XML cannot hold are written by their number (ECMA-376 Part 1, 22.9.2.19): `_x000D_`. */
function unescapeSigns(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
