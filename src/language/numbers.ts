// Vietnamese numerals, printed and read: 10.101 · 15,84 · 05.
import type { Language } from './language.ts';

/** A whole number with its thousands apart: 10.101 in Vietnamese, 10,101 in English. */
export function wholeNumber(value: number | bigint, language: Language = 'vi'): string {
  const digits = `${value < 0 ? -value : value}`;
  const grouped = digits.replace(/\B(?=(\d{3})+$)/gu, language === 'vi' ? '.' : ',');
  return value < 0 ? `-${grouped}` : grouped;
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
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
  return decimalNumber(trimmed, language);
}

/** A count typed by hand: "1855", "1.855", "1 855" → 1855; null where it is none. */
export function readCount(text: string): number | null {
  const trimmed = text.normalize('NFKC').trim();
  if (/^\d+$/u.test(trimmed)) return safe(trimmed);
  if (/^\d{1,3}([.\s])\d{3}(\1\d{3})*$/u.test(trimmed)) return safe(trimmed.replace(/[.\s]/gu, ''));
  return null;
}

/** A score or per cent typed by hand: "1,95", "1.95", "95 %" → "1.95", "95"; null where it is none. */
export function readDecimal(text: string): string | null {
  const trimmed = text.normalize('NFKC').trim().replace(/\s*%$/u, '');
  const match = /^([+-]?\d+)(?:[.,](\d+))?$/u.exec(trimmed);
  if (match === null) return null;
  const [, whole = '', fraction] = match;
  return fraction === undefined ? whole : `${whole}.${fraction}`;
}

function safe(digits: string): number | null {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : null;
}
