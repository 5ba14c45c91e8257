// The text of a template's cell, taken apart: plain words, {{placeholders}}, marks of passages.

/** `open` {{#…}}, `absent` {{^…}}, `close` {{/…}}. */
export type Mark = 'open' | 'absent' | 'close';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value' | Mark; readonly name: string };

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** What follows a "{{" that nothing closes, or precedes a "}}" that nothing opened; null where all is well. */
  readonly broken: string | null;
}

const kinds: Readonly<Record<string, Mark>> = { '#': 'open', '^': 'absent', '/': 'close' };

export function readPieces(text: string): Pieces {
  const pieces: Piece[] = [];
  let broken: string | null = null;
  for (const part of text.split(/(\{\{[^{}]*\}\})/u)) {
    const match = /^\{\{(?:\s*([#^/]))?([^{}]*)\}\}$/u.exec(part);
    if (match !== null) {
      const [, mark = '', name = ''] = match;
      pieces.push({ kind: kinds[mark] ?? 'value', name: name.trim() });
    } else if (part !== '') {
      if (part.includes('{{') || part.includes('}}')) broken = part.trim().slice(0, 60);
      pieces.push({ kind: 'text', text: part });
    }
  }
  return { pieces, broken };
}

export function isMark(piece: Piece): piece is { readonly kind: Mark; readonly name: string } {
  return piece.kind === 'open' || piece.kind === 'absent' || piece.kind === 'close';
}

/** The one placeholder a cell consists of, marks aside; null where there are other words beside it. */
export function lonePlaceholder(pieces: readonly Piece[]): string | null {
  const rest = pieces.filter(
    (piece) => !isMark(piece) && !(piece.kind === 'text' && piece.text.trim() === ''),
  );
  const [only] = rest;
  return rest.length === 1 && only?.kind === 'value' ? only.name : null;
}
