// XML as a stream of elements; anything that is not well-formed is a fault. Names come without prefix, since some writers put one
// everywhere.
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { isRefusal } from './refusal.ts';

/** Attributes as written, prefix and all: those of SpreadsheetML have none but `r:id`. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** `written`: the name with its prefix. */
  readonly open?: (name: string, attributes: Attributes, written: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, written: string) => void;
}

export interface XmlLimits {
  /** Nested elements. */
  readonly depth: number;
  /**
   * The part is also searched or filled as text, by us or by a library: then it is UTF-8, and holds nothing that only some readers take
   * for elements. Otherwise UTF-16 is read, too: OOXML allows both.
   */
  readonly isAlsoText?: boolean;
}

/** Why reading stopped. A document type is refused: no Office program writes one, attacks by entities need one. */
export class XmlFault extends Error {
  readonly why: 'malformed' | 'doctype' | 'too-deep';

  constructor(why: XmlFault['why']) {
    super(why);
    this.why = why;
  }
}

/** Throws a handler's refusal as it is, and any other error as an `XmlFault`. */
export function walkXml(part: Uint8Array, handlers: XmlHandlers, limits: XmlLimits): void {
  const walker = xmlWalker(handlers, limits);
  walker.write(part, true);
  walker.end();
}

export interface XmlWalker {
  /** `isWhole`: the only piece. */
  readonly write: (piece: Uint8Array, isWhole?: boolean) => void;
  readonly end: () => void;
}

export function xmlWalker(handlers: XmlHandlers, limits: XmlLimits): XmlWalker {
  const parser = makeParser(handlers, limits);
  const decode = decoder(limits.isAlsoText === true);
  const guarded = (work: () => void) => {
    try {
      work();
    } catch (error) {
      throw error instanceof XmlFault || isRefusal(error) ? error : new XmlFault('malformed');
    }
  };
  return {
    write: (piece, isWhole = false) => guarded(() => parser.write(decode(piece, !isWhole))),
    end: () => guarded(() => parser.write(decode(nothing, false)).close()),
  };
}

function makeParser({ open, text, close }: XmlHandlers, { depth: deepest, isAlsoText = false }: XmlLimits) {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new XmlFault('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new XmlFault('too-deep');
    open?.(localName(name), attributes, name);
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(localName(name), name);
  });
  if (isAlsoText) refuseHidden(parser, text);
  return parser;
}

/** Refuses other encodings than UTF-8, and "<" within comments and CDATA, which a search of the text would take for elements. */
function refuseHidden(parser: ReturnType<typeof makeParser>, text: XmlHandlers['text']): void {
  const plain = (content: string) => {
    if (content.includes('<')) throw new XmlFault('malformed');
  };
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^utf-?8$/iu.test(encoding)) throw new XmlFault('malformed');
  });
  parser.on('comment', plain);
  parser.on('cdata', (content) => {
    plain(content);
    text?.(content);
  });
}

const nothing = new Uint8Array();

/** `more`: another piece follows; a character may be split between the two. Invalid bytes are damage: replaced, they could change a name. */
function decoder(isUtf8: boolean): (piece: Uint8Array, more: boolean) => string {
  let chosen: TextDecoder | null = null;
  return (piece, more) => {
    chosen ??= new TextDecoder(isUtf8 ? 'utf-8' : encodingOf(piece), { fatal: true });
    return chosen.decode(piece, { stream: more });
  };
}

/** By the byte order mark; UTF-8 without one. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** "document" of "w:document". */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
