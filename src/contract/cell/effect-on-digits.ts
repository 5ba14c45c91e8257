// Digits of a cell that are no part of its number: by their font or format, or because they are no plain digits at all.
import { reorderingMark } from '#language/invisible';
import type { TextEffect } from '#ooxml/spreadsheet/grid';
import type { Content } from './cell-value.ts';

/** Null where every digit is one of the number; of several ways the first. */
export function effectOnDigits({
  kind,
  text,
  effects,
}: Content): TextEffect | 'circled' | `U+${string}` | null {
  if (kind !== 'text' && kind !== 'number') return null;
  if (!/\p{N}/u.test(text)) return null;
  return effects?.[0] ?? reorderingMark(text) ?? effectOfSign(text);
}

function effectOfSign(text: string): TextEffect | 'circled' | null {
  if (/[\u00b2\u00b3\u00b9\u2070-\u207e]/u.test(text)) return 'superscript';
  if (/[\u2080-\u208e]/u.test(text)) return 'subscript';
  return /\p{No}/u.test(text) ? 'circled' : null;
}
