// A Word document read from its own XML: paragraphs with the look their styles give them, sections, tables.
import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

interface Look {
  readonly size: number;
  readonly font: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
}

interface WordParagraph {
  readonly element: Element;
  readonly text: string;
  readonly style: string;
  /** Of the paragraph, its style and the document's defaults, the nearest first. */
  readonly property: (name: string) => Element | undefined;
  /** Of each run. */
  readonly looks: readonly Look[];
}

export interface WordDocument {
  readonly body: Element;
  readonly paragraphs: readonly WordParagraph[];
  readonly sections: readonly Element[];
  readonly tables: readonly Element[];
  readonly part: (path: string) => Element;
  readonly paragraphsIn: (element: Element) => readonly WordParagraph[];
}

export function readWord(bytes: Uint8Array): WordDocument {
  const archive = new PizZip(bytes);
  const part = (path: string) => parseXml(archive.files[path]?.asText() ?? '');
  const styles = readStyles(part('word/styles.xml'));
  const body = part('word/document.xml');
  const paragraphsIn = (element: Element) =>
    all(element, 'w:p').map((paragraph) => readParagraph(paragraph, styles));
  return {
    body,
    part,
    paragraphsIn,
    paragraphs: paragraphsIn(body),
    sections: all(body, 'w:sectPr'),
    tables: all(body, 'w:tbl'),
  };
}

export function all(element: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  const look = ({ children }: Element) => {
    for (const child of children) {
      if (child.name === name) found.push(child);
      look(child);
    }
  };
  look(element);
  return found;
}

export function first(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}

export function number(element: Element | undefined, attribute: string): number {
  return Number(element?.attributes[attribute] ?? Number.NaN);
}

export function textOf(element: Element): string {
  return element.name === 'w:br'
    ? '\n'
    : element.name === 'w:t'
      ? element.text
      : element.children.map(textOf).join('');
}

interface Styles {
  readonly byId: ReadonlyMap<string | undefined, Element>;
  readonly defaults: Element | undefined;
}

function readStyles(part: Element): Styles {
  return {
    byId: new Map(all(part, 'w:style').map((style) => [style.attributes['w:styleId'], style])),
    defaults: first(part, 'w:styles', 'w:docDefaults'),
  };
}

/** What few tests ask for is worked out when it is asked for. */
function readParagraph(paragraph: Element, styles: Styles): WordParagraph {
  const own = first(paragraph, 'w:pPr');
  const chain = styleChain(first(own, 'w:pStyle')?.attributes['w:val'], styles);
  return {
    element: paragraph,
    text: textOf(paragraph),
    style: first(chain[0], 'w:name')?.attributes['w:val'] ?? '',
    property: (name) =>
      nearest(
        [
          own,
          ...chain.map((style) => first(style, 'w:pPr')),
          first(styles.defaults, 'w:pPrDefault', 'w:pPr'),
        ],
        name,
      ),
    get looks() {
      return all(paragraph, 'w:r')
        .filter((run) => textOf(run) !== '')
        .map((run) =>
          lookOf([
            first(run, 'w:rPr'),
            ...chain.map((style) => first(style, 'w:rPr')),
            first(styles.defaults, 'w:rPrDefault', 'w:rPr'),
          ]),
        );
    },
  };
}

function lookOf(layers: readonly (Element | undefined)[]): Look {
  const isOn = (name: string) => {
    const found = nearest(layers, name);
    return found !== undefined && !['0', 'false'].includes(found.attributes['w:val'] ?? '1');
  };
  return {
    size: number(nearest(layers, 'w:sz'), 'w:val') / 2,
    font: nearest(layers, 'w:rFonts')?.attributes['w:ascii'] ?? '',
    color: nearest(layers, 'w:color')?.attributes['w:val'] ?? '',
    bold: isOn('w:b'),
    italic: isOn('w:i'),
    capitals: isOn('w:caps'),
  };
}

function styleChain(id: string | undefined, styles: Styles): readonly Element[] {
  const style = styles.byId.get(id);
  return style === undefined
    ? []
    : [style, ...styleChain(first(style, 'w:basedOn')?.attributes['w:val'], styles)];
}

function nearest(layers: readonly (Element | undefined)[], name: string): Element | undefined {
  return layers.map((layer) => first(layer, name)).find((found) => found !== undefined);
}

function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}
