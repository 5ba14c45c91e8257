// Pieces + values → the text of a part, up to a limit: passages in passages may repeat without end.
import { cleanXml } from '#language/xml-text';
import { isList, type TemplateValue, type TemplateValues } from '../placeholder.ts';
import type { NamedValue, Piece, PiecedFile } from './pieces.ts';

export interface JoinContext {
  readonly values: TemplateValues;
  /** Takes the names for which there is no value at all: a blank value is one. */
  readonly missing: Set<string>;
  /** How much may still come, in letters: of all parts of the document together. */
  readonly room: { left: number };
}

/** `over`: the passage in which the room ended. */
export function joinPieces(
  { pieces, breaksLines }: PiecedFile,
  { values, missing, room }: JoinContext,
): string | { readonly over: string } {
  let text = '';
  let properties = '';
  const over = join(pieces, [values], '');
  // As docxtemplater leaves it where a value is empty.
  return over === null ? text.replaceAll('<w:t xml:space="preserve"></w:t>', '<w:t/>') : { over };

  function join(inside: readonly Piece[], scope: Scope, passage: string): string | null {
    for (const piece of inside) {
      const over = piece.kind === 'passage' ? repeat(piece, scope) : add(piece, scope);
      if (over !== null) return over;
      if (room.left < 0) return passage;
    }
    return null;
  }

  function add(piece: Exclude<Piece, { readonly kind: 'passage' }>, scope: Scope): null {
    const before = text.length;
    if (piece.kind === 'text') {
      text += piece.text;
      properties = piece.properties.begun ? piece.properties.xml : properties + piece.properties.xml;
    } else {
      const words = wordsOf(valueFor(piece.named, scope, missing));
      text += breaksLines && words.includes('\n') ? lines(words) : escaped(words);
    }
    room.left -= text.length - before;
    return null;
  }

  function repeat({ named, inverted, inside }: Piece & { readonly kind: 'passage' }, scope: Scope) {
    const value = valueFor(named, scope, missing);
    const items = isList(value) ? value : wordsOf(value) === '' ? [] : [null];
    const passes = inverted ? (items.length === 0 ? [null] : []) : items;
    for (const item of passes) {
      room.left -= perPass;
      const over = join(inside, item === null ? scope : [item, ...scope], named.name);
      if (over !== null) return over;
    }
    return null;
  }

  function lines(words: string): string {
    const next = `</w:t></w:r><w:r><w:br/></w:r><w:r>${properties}<w:t xml:space="preserve">`;
    return words.split('\n').map(escaped).join(next);
  }
}

/** Innermost values first. */
type Scope = readonly TemplateValues[];

/** Charged for each repetition, since one without text takes time, too. */
const perPass = 100;

function valueFor({ name, mayLack }: NamedValue, scope: Scope, missing: Set<string>): TemplateValue {
  for (const values of scope) if (Object.hasOwn(values, name)) return values[name] ?? null;
  if (!mayLack) missing.add(name);
  return null;
}

export function wordsOf(value: TemplateValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return cleanXml(blanksKept(value));
  return isList(value) ? String(value) : cleanXml(value.text);
}

/** A blank to write in by hand keeps its width: plain spaces would be drawn together at the end of a line. */
function blanksKept(text: string): string {
  return text.replace(/ {2,}/gu, (blank) => '\u00a0'.repeat(blank.length));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? '');
}
