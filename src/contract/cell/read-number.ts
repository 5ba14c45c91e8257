// One cell → a count, a per cent, a published figure; or what is wrong with it. `title`: the column's, as messages name it.
import {
  cellIsDate,
  countNegative,
  countNotWhole,
  countTooLarge,
  numberNotUnderstood,
  percentLooksLikeFraction,
  percentOutOfRange,
} from '#diagnostics/workbook/cell';
import { countNotKnown, digitsSetApart } from '#diagnostics/workbook/digits';
import type { PublishedFigure } from '#domain/published';
import { compare, fromDecimal, multiply, type Rational, rational, zero } from '#exact/rational';
import { withoutInvisible } from '#language/invisible';
import type { Text } from '#language/language';
import { readCount as readCountText, readDecimal, shortDecimal } from '#language/numbers';
import { type CellValue, type Content, fault, value } from './cell-value.ts';
import { isDash, isNotKnown } from './dashes.ts';
import { effectOnDigits } from './effect-on-digits.ts';
import { type Finding, finding } from './finding.ts';
import { brokenFormula, contentShown } from './read-text.ts';

/** No count of dossiers of the whole country comes near it. */
export const largestCount = 100_000_000;

/** Whole and not negative; a dash is 0. */
export function readCount(cell: Content, title: string): CellValue<number> {
  const facts = { column: title, content: contentShown(cell) };
  if (isDash(cell)) return value(0);
  if (isNotKnown(cell)) return fault(countNotKnown, facts);
  const effect = effectOnDigits(cell);
  if (effect !== null) return fault(digitsSetApart, { ...facts, how: effect });
  const decimal = decimalOf(
    cell,
    (text) => readCountText(text)?.toString() ?? longDigits(text) ?? readDecimal(text),
  );
  if (decimal === null || (decimal !== '0' && showsPercent(cell)))
    return notNumber(cell, title, wholeExpected);
  const count = Number(decimal);
  if (count < 0) return fault(countNegative, facts);
  if (decimal.includes('.')) {
    // What a number cell holds, not what its format shows: 1,163 may look like 1.
    const content = cell.kind === 'number' ? shortDecimal(decimal) : facts.content;
    return fault(countNotWhole, { ...facts, content, intended: intendedThousands(decimal) });
  }
  if (count > largestCount) return fault(countTooLarge, facts);
  return value(count);
}

/** Per cent, 0–100; a cell formatted as a percentage means what it shows: 100% holds 1. */
export function readPercent(cell: Content, title: string): CellValue<Rational> {
  const facts = { column: title, content: contentShown(cell) };
  const effect = effectOnDigits(cell);
  if (effect !== null) return fault(digitsSetApart, { ...facts, how: effect });
  const decimal = decimalOf(cell, readDecimal);
  const held = decimal === null ? null : fromDecimal(decimal);
  if (held === null) return notNumber(cell, title, percentExpected);
  const percent = cell.kind === 'number' && cell.percent ? multiply(held, hundred) : held;
  if (compare(percent, zero) < 0 || compare(percent, hundred) > 0) return fault(percentOutOfRange, facts);
  return value(percent);
}

/** Of a cell that is read all the same: 0,95 stands there, and 95 is meant. */
export function fractionNotice(cell: Content, title: string): Finding | null {
  const decimal = decimalOf(cell, readDecimal);
  const held = decimal === null ? null : fromDecimal(decimal);
  if (decimal === null || held === null || showsPercent(cell)) return null;
  if (compare(held, zero) <= 0 || compare(held, rational(1)) > 0) return null;
  // What the cell holds, not what its format shows: 0,95 may look like 1.
  const facts = {
    column: title,
    content: shortDecimal(decimal),
    intended: shortDecimal(hundredfold(decimal), 'en'),
  };
  return finding(percentLooksLikeFraction, facts);
}

/** A published figure with the digits a reader sees: 1.4 shown as 1,40 is "1,40". */
export function readScore(cell: Content, title: string): CellValue<PublishedFigure> {
  const printed = withoutInvisible(cell.text).trim();
  const effect = effectOnDigits(cell);
  if (effect !== null)
    return fault(digitsSetApart, { column: title, content: contentShown(cell), how: effect });
  const shown = cell.kind === 'text' || cell.kind === 'number' ? readDecimal(printed) : null;
  const decimal = shown ?? (cell.kind === 'number' ? cell.decimal : null);
  const exact = decimal === null ? null : fromDecimal(decimal);
  return exact === null ? notNumber(cell, title, scoreExpected) : value({ printed, value: exact });
}

const hundred = rational(100);
const wholeExpected: Text = { vi: 'số nguyên, như 1855', en: 'a whole number such as 1855' };
const percentExpected: Text = { vi: 'tỷ lệ từ 0 đến 100, như 99,5', en: 'a percentage such as 99,5' };
const scoreExpected: Text = { vi: 'điểm bằng số, như 1,95', en: 'points as a number such as 1,95' };

/** "90%" typed, or 0,9 shown so: a share, never a count of dossiers. */
function showsPercent(cell: Content): boolean {
  return cell.kind === 'number' ? cell.percent : cell.text.trim().endsWith('%');
}

function decimalOf(cell: Content, ofText: (text: string) => string | null): string | null {
  if (cell.kind === 'number') return cell.decimal;
  return cell.kind === 'text' ? ofText(cell.text) : null;
}

/** Digits too many to be held as a number are still digits. */
function longDigits(text: string): string | null {
  const digits = text.trim().replace(/[.\s](?=\d{3})/gu, '');
  return /^\d{16,}$/u.test(digits) ? digits : null;
}

/** 1.855 was typed for one thousand eight hundred fifty-five, and Excel took the point for a decimal one. */
function intendedThousands(decimal: string): number | null {
  return /^[1-9]\d{0,2}\.\d{3}$/u.test(decimal) ? Number(decimal.replace('.', '')) : null;
}

function hundredfold(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = `${whole}${fraction.padEnd(2, '0')}`;
  const cut = digits.length - Math.max(0, fraction.length - 2);
  const rest = digits.slice(cut);
  const shifted = digits.slice(0, cut).replace(/^0+(?=\d)/u, '');
  return rest === '' ? shifted : `${shifted}.${rest}`;
}

function notNumber(cell: Content, title: string, expected: Text): CellValue<never> {
  const facts = { column: title, content: contentShown(cell) };
  if (cell.kind === 'date') return fault(cellIsDate, facts);
  return brokenFormula(cell, title) ?? fault(numberNotUnderstood, { ...facts, expected });
}
