// Vietnamese numerals, printed and read: 10.101 · 15,84 · 05.
import { withoutSignsAtEnd } from './end-of-text.ts';
import { reorderingMark, withoutInvisible } from './invisible.ts';
import type { Language } from './language.ts';

/** A whole number with its thousands apart: 10.101 in Vietnamese, 10,101 in English. */
export function wholeNumber(value: number | bigint, language: Language = 'vi'): string {
  const grouped = groupedDigits(`${value < 0 ? -value : value}`, language === 'vi' ? '.' : ',');
  return value < 0 ? `-${grouped}` : grouped;
}

/** Digits with `mark` between their thousands. */
export function groupedDigits(digits: string, mark: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(mark);
}

/** A count as official prose writes it: below 10 with a leading zero ("05 hồ sơ"), but plain 0. */
export function proseCount(value: number): string {
  return value > 0 && value < 10 ? `0${value}` : wholeNumber(value);
}

/** A decimal text with a point, as a reader of the language expects it: "15.84" → "15,84". */
export function decimalNumber(text: string, language: Language = 'vi'): string {
  if (language === 'en') return text;
  const [whole = '', fraction] = text.split('.');
  return fraction === undefined ? whole : `${whole},${fraction}`;
}

/** As `decimalNumber`, without trailing zeros: "2.00" → "2", "1.40" → "1,4". */
export function shortDecimal(text: string, language: Language = 'vi'): string {
  const trimmed = text.includes('.') ? withoutSignsAtEnd(withoutSignsAtEnd(text, '0'), '.') : text;
  return decimalNumber(trimmed, language);
}

/** A count typed by hand: "1855", "1.855", "1 855" → 1855; null where it is none. A group of thousands never begins with 0. */
export function readCount(text: string): number | null {
  const typed = asTyped(text);
  if (typed === null) return null;
  if (/^\d+$/u.test(typed)) return safe(typed);
  if (/^[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3})*$/u.test(typed)) return safe(typed.replace(/[. ]/gu, ''));
  return null;
}

/** A score or per cent typed by hand: "1,95", "1.95", "95 %" → "1.95", "95"; null where it is none. */
export function readDecimal(text: string): string | null {
  const typed = asTyped(text);
  if (typed === null) return null;
  const match = /^([+-]?\d+)(?:[.,](\d+))?$/u.exec(
    typed.endsWith('%') ? typed.slice(0, -1).trimEnd() : typed,
  );
  if (match === null) return null;
  const [, whole = '', fraction] = match;
  return fraction === undefined ? whole : `${whole}.${fraction}`;
}

/** In signs; no number typed by hand is longer. */
const maxNumberLength = 64;

/**
 * What is seen, with full-width signs as plain ones and every space as one kind. Not by NFKC: that makes the footnote of "5¹" a digit.
 * Null where marks change the order in which the signs are seen.
 */
function asTyped(text: string): string | null {
  const seen = withoutInvisible(text).trim();
  if (seen.length > maxNumberLength || reorderingMark(seen) !== null) return null;
  return seen
    .replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/gu, ' ');
}

function safe(digits: string): number | null {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : null;
}
