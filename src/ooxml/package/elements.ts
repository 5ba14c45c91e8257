// A part's XML as a tree of elements, each with its source text: some can be replaced, all else is copied byte for byte. To read XML
// under limits, walk-xml.ts.
import { unescapeXml } from '#language/xml-text';

export interface Element {
  /** With its prefix. */
  readonly name: string;
  /** The start tag, as written. */
  readonly tag: string;
  readonly inner: string;
  /** From its start tag to its end tag. */
  readonly xml: string;
  readonly children: readonly Element[];
}

/** Start and end tags; a ">" within quotes ends none. Declarations, comments and CDATA do not match. */
// slow pattern: only where no ">" follows, and a part is known to be well-formed XML, which ends in one.
const tags = /<(\/?)([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/gu;

/** The outermost element of a well-formed part. */
export function rootOf(xml: string): Element {
  const found: Element[] = [];
  const open: { name: string; tag: string; from: number; inner: number; children: Element[] }[] = [];
  const add = (element: Element) => (open.at(-1)?.children ?? found).push(element);
  for (const { 0: tag, 1: slash, 2: name = '', 3: rest = '', index } of xml.matchAll(tags)) {
    const after = index + tag.length;
    if (slash === '/') {
      const begun = open.pop();
      if (begun === undefined) break;
      const { from, inner, children } = begun;
      add({
        name: begun.name,
        tag: begun.tag,
        inner: xml.slice(inner, index),
        xml: xml.slice(from, after),
        children,
      });
    } else if (rest.endsWith('/')) add({ name, tag, inner: '', xml: tag, children: [] });
    else open.push({ name, tag, from: index, inner: after, children: [] });
  }
  return found[0] ?? { name: '', tag: '', inner: '', xml: '', children: [] };
}

export function childOf({ children }: Element, name: string): Element | undefined {
  return children.find((child) => child.name === name);
}

/** Unescaped; null where there is none of that name. */
export function attributeOf({ tag }: Pick<Element, 'tag'>, name: string): string | null {
  const [, quoted, apostrophed] = attributePattern(name).exec(tag) ?? [];
  const written = quoted ?? apostrophed;
  return written === undefined ? null : unescapeXml(written);
}

export function withoutAttribute(xml: string, name: string): string {
  return xml.replace(attributePattern(name), '');
}

/** What an element says, without the tags in it. */
export function textOf({ inner }: Pick<Element, 'inner'>): string {
  return unescapeXml(inner.replace(/<!\[CDATA\[|\]\]>/gu, '').replace(tags, ''));
}

function attributePattern(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
  patterns.set(name, known);
  return known;
}

const patterns = new Map<string, RegExp>();
