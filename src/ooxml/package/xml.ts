// One XML part of the archive as a stream of elements. Elements come without their prefix: some writers put one everywhere.
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { Archive } from './archive.ts';
import { packageLimits } from './limits.ts';
import { isRefusal, refuseDamaged, refuseUnsafe } from './refusal.ts';

/** Attributes as written, prefix and all: those of SpreadsheetML have none but `r:id`. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads a whole part. A DOCTYPE is refused: no Office program writes one, and only attacks need one. */
export async function readXml(archive: Archive, path: string, handlers: XmlHandlers): Promise<void> {
  const parser = makeParser(path, handlers);
  const decode = decoder();
  await archive.unpack(path, (piece) => {
    parse(path, () => parser.write(decode(piece)));
  });
  parse(path, () => parser.write(decode(new Uint8Array())).close());
}

function makeParser(path: string, { open, text, close }: XmlHandlers) {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    refuseUnsafe(`phần “${path}” có khai báo DOCTYPE`, `part “${path}” declares a DOCTYPE`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > packageLimits.depth)
      refuseUnsafe(`phần “${path}” lồng quá ${packageLimits.depth} lớp`, `part “${path}” nests too deeply`);
    open?.(localName(name), attributes);
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  return parser;
}

function parse(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (isRefusal(error)) throw error;
    refuseDamaged(`phần “${path}” không phải XML đúng quy cách`, `part “${path}” is no well-formed XML`);
  }
}

/** UTF-8, or UTF-16 where the first bytes are its mark: the two that OOXML allows. */
function decoder(): (piece: Uint8Array) => string {
  let chosen: TextDecoder | null = null;
  return (piece) => {
    const [first, second] = piece;
    chosen ??= new TextDecoder(
      first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : 'utf-8',
      // Bytes that are no text are damage; a sign put in their place would stand in a name or a count.
      { fatal: true },
    );
    return chosen.decode(piece, { stream: piece.length > 0 });
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
