// What a number format does to a number, as far as a reader of counts and scores must know it.
import { fromDecimal, multiply, rational } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import { withoutSignsAtEnd } from '#language/end-of-text';
import { decimalNumber, groupedDigits } from '#language/numbers';
import { type FormatSections, readSections } from './format-sections.ts';

export interface NumberFormat {
  readonly kind: 'general' | 'number' | 'date' | 'time';
  /** Digits always shown, and digits shown at most, after the decimal mark. */
  readonly decimals: number;
  readonly maxDecimals: number;
  /** Thousands set apart. */
  readonly grouped: boolean;
  readonly percent: boolean;
  /** Where some of them hide digits of a number, or add to them. */
  readonly sections: FormatSections;
}

export const general: NumberFormat = {
  kind: 'general',
  decimals: 0,
  maxDecimals: 0,
  grouped: false,
  percent: false,
  sections: null,
};

/** Formats that go by number alone (ECMA-376 Part 1, 18.8.30); 27–36 and 50–58 are dates of East Asian Excel. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return readFormat('d/m/y');
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return readFormat('h:mm');
  return readFormat(builtIn[id] ?? 'General');
}

const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

/** The most that Excel allows. */
const maxCodeLength = 255;

/** Reads a format code such as `#,##0.00`, `0%`, `dd/mm/yyyy`, `0 "hồ sơ"`; the section for positive numbers counts. */
export function readFormat(code: string): NumberFormat {
  if (code.length > maxCodeLength) return general;
  return { ...shapeOf(code), sections: readSections(code) };
}

function shapeOf(code: string): Omit<NumberFormat, 'sections'> {
  const elapsed = /\[(?:h+|m+|s+)\]/iu.test(code);
  const plainCode = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"?/gu, '')
    .replace(/\\.|_.|\*./gu, '')
    .replace(/\[[^[\]]*\]/gu, '');
  if (/general/iu.test(plainCode)) return general;
  if (/[dy]/iu.test(plainCode) || (/m/iu.test(plainCode) && !/[hs]/iu.test(plainCode)))
    return { ...general, kind: 'date' };
  if (elapsed || /[hs]/iu.test(plainCode)) return { ...general, kind: 'time' };
  const [, whole = '', fraction = '', rest = ''] =
    /([#0?,]*)(?:\.([#0?]*))?(.*)/u.exec(plainCode.replace(/^[^#0?.]*/u, '')) ?? [];
  // A comma that ends the digits divides by a thousand, and an exponent is no way to show a count.
  if (whole + fraction === '' || whole.endsWith(',') || /^[eE/]/u.test(rest))
    return { ...general, percent: plainCode.includes('%') };
  return {
    kind: 'number',
    decimals: fraction.replace(/[^0?]/gu, '').length,
    maxDecimals: fraction.length,
    grouped: whole.includes(','),
    percent: plainCode.includes('%'),
  };
}

/** A plain decimal such as "1.4" as the cell shows it to a reader of Vietnamese: "1,40". */
export function shownNumber(decimal: string, format: NumberFormat): string {
  // A count, as nearly every number is.
  if (wholeDigits.test(decimal) && !format.percent && format.decimals === 0)
    return format.grouped ? groupedDigits(decimal, '.') : decimal;
  const exact = fromDecimal(decimal);
  if (exact === null) return decimal;
  const value = format.percent ? multiply(exact, rational(100)) : exact;
  const percent = format.percent ? '%' : '';
  if (format.kind !== 'number')
    return decimalNumber(format.percent ? trimmed(decimalText(value, 20), 0) : decimal) + percent;
  const rounded = decimalText(round(value, format.maxDecimals, 'half-up'), format.maxDecimals);
  const shown = trimmed(rounded, format.decimals);
  const [whole = '', fraction] = shown.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const apart = format.grouped ? sign + groupedDigits(whole.slice(sign.length), '.') : whole;
  return (fraction === undefined ? apart : `${apart},${fraction}`) + percent;
}

const wholeDigits = /^\d+$/u;

/** Without the zeros at the end that the format does not ask for. */
function trimmed(text: string, decimals: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const kept = fraction.slice(0, decimals) + withoutSignsAtEnd(fraction.slice(decimals), '0');
  return kept === '' ? whole : `${whole}.${kept}`;
}
