// One cell → a count, a per cent, a choice, a score, a text; or what is wrong with it.

import { type Choice, type Column, columnTitle } from '#contract/column';
import { limits } from '#contract/limits';
import type { Where } from '#diagnostics/diagnostic';
import { nameTooLong } from '#diagnostics/file/limits';
import {
  cellErrorValue,
  cellIsDate,
  choiceUnknown,
  countNegative,
  countNotWhole,
  countTooLarge,
  formulaWithoutValue,
  numberNotUnderstood,
  percentLooksLikeFraction,
  percentOutOfRange,
} from '#diagnostics/workbook/cell';
import { countNotKnown, digitsSetApart } from '#diagnostics/workbook/digits';
import type { PublishedFigure } from '#domain/published';
import { compare, fromDecimal, multiply, type Rational, rational, zero } from '#exact/rational';
import { fold, foldBare } from '#language/fold';
import { withoutInvisible } from '#language/invisible';
import type { Text } from '#language/language';
import { readCount as readCountText, readDecimal, shortDecimal } from '#language/numbers';
import type { Cell } from '#ooxml/spreadsheet/grid';
import { type CellValue, fault, value } from './cell-value.ts';
import { isDash, isNotKnown } from './dashes.ts';
import { howApart } from './digits-apart.ts';

/** A column as messages name it. */
type Titled = Pick<Column, 'path'>;

/** No count of dossiers of the whole country comes near it. */
const largestCount = 100_000_000;

/** Whole and not negative; a dash is 0. */
export function readCount(cell: Cell, column: Titled, where: Where): CellValue<number> {
  const facts = { column: columnTitle(column), content: contentShown(cell) };
  if (isDash(cell)) return value(0);
  if (isNotKnown(cell)) return fault(countNotKnown(facts, where));
  const apart = howApart(cell);
  if (apart !== null) return fault(digitsSetApart({ ...facts, how: apart }, where));
  const decimal = decimalOf(
    cell,
    (text) => readCountText(text)?.toString() ?? longDigits(text) ?? readDecimal(text),
  );
  if (decimal === null || (decimal !== '0' && showsPercent(cell)))
    return notNumber(cell, column, where, wholeExpected);
  const count = Number(decimal);
  if (count < 0) return fault(countNegative(facts, where));
  if (decimal.includes('.')) {
    // What a number cell holds, not what its format shows: 1,163 may look like 1.
    const content = cell.kind === 'number' ? shortDecimal(decimal) : facts.content;
    return fault(countNotWhole({ ...facts, content, meant: meantThousands(decimal) }, where));
  }
  if (count > largestCount) return fault(countTooLarge(facts, where));
  return value(count);
}

/** Per cent, 0–100; a cell formatted as a percentage means what it shows: 100% holds 1. */
export function readPercent(cell: Cell, column: Titled, where: Where): CellValue<Rational> {
  const facts = { column: columnTitle(column), content: contentShown(cell) };
  const apart = howApart(cell);
  if (apart !== null) return fault(digitsSetApart({ ...facts, how: apart }, where));
  const decimal = decimalOf(cell, readDecimal);
  const held = decimal === null ? null : fromDecimal(decimal);
  if (held === null) return notNumber(cell, column, where, percentExpected);
  const isPercent = showsPercent(cell);
  const percent = cell.kind === 'number' && cell.percent ? multiply(held, hundred) : held;
  if (compare(percent, zero) < 0 || compare(percent, hundred) > 0)
    return fault(percentOutOfRange(facts, where));
  if (isPercent || compare(percent, zero) === 0 || compare(percent, rational(1)) > 0) return value(percent);
  // What the cell holds, not what its format shows: 0,95 may look like 1.
  const content = shortDecimal(decimal ?? '0');
  const meant = shortDecimal(hundredfold(decimal ?? '0'));
  return value(percent, percentLooksLikeFraction({ ...facts, content, meant }, where));
}

/** The domain's value of the choice that the cell names. */
export function readChoice(cell: Cell, column: Column, where: Where): CellValue<string> {
  const broken = brokenFormula(cell, column, where);
  if (broken !== null) return broken;
  const choices = column.choices ?? [];
  const found =
    choices.find((choice) => wordsFor(choice).some((word) => fold(word) === fold(cell.text))) ??
    choices.find((choice) => wordsFor(choice).some((word) => foldBare(word) === foldBare(cell.text)));
  if (found !== undefined) return value(found.value);
  const facts = { column: columnTitle(column), content: contentShown(cell) };
  return fault(choiceUnknown({ ...facts, choices: choices.map(({ label }) => label) }, where));
}

function wordsFor({ label, others = [] }: Choice): readonly string[] {
  return [label, ...others];
}

/** A published figure with the digits a reader sees: 1.4 shown as 1,40 is "1,40". */
export function readScore(cell: Cell, column: Titled, where: Where): CellValue<PublishedFigure> {
  const printed = withoutInvisible(cell.text).trim();
  const apart = howApart(cell);
  if (apart !== null)
    return fault(
      digitsSetApart({ column: columnTitle(column), content: contentShown(cell), how: apart }, where),
    );
  const shown = cell.kind === 'text' || cell.kind === 'number' ? readDecimal(printed) : null;
  const decimal = shown ?? (cell.kind === 'number' ? cell.decimal : null);
  const exact = decimal === null ? null : fromDecimal(decimal);
  return exact === null ? notNumber(cell, column, where, scoreExpected) : value({ printed, value: exact });
}

/** Any content, as a reader sees it; only a formula that failed has none. */
export function readText(cell: Cell, column: Titled, where: Where): CellValue<string> {
  return brokenFormula(cell, column, where) ?? value(cell.text.trim());
}

/** A name of a unit, a group or an officer: it heads rows, forms and messages. */
export function readName(cell: Cell, column: Titled, where: Where): CellValue<string> {
  const read = readText(cell, column, where);
  if (read.kind !== 'value' || read.value.length <= limits.nameLength) return read;
  const { length } = read.value;
  const facts = { column: columnTitle(column), start: read.value.slice(0, 60).trim(), length };
  return fault(nameTooLong({ ...facts, limit: limits.nameLength }, { place: where.place }));
}

const hundred = rational(100);
const wholeExpected: Text = { vi: 'số nguyên, như 1855', en: 'a whole number such as 1855' };
const percentExpected: Text = { vi: 'tỷ lệ từ 0 đến 100, như 99,5', en: 'a percentage such as 99,5' };
const scoreExpected: Text = { vi: 'điểm bằng số, như 1,95', en: 'points as a number such as 1,95' };

/** "90%" typed, or 0,9 shown so: a share, never a count of dossiers. */
function showsPercent(cell: Cell): boolean {
  return cell.kind === 'number' ? cell.percent : cell.text.trim().endsWith('%');
}

function decimalOf(cell: Cell, ofText: (text: string) => string | null): string | null {
  if (cell.kind === 'number') return cell.decimal;
  return cell.kind === 'text' ? ofText(cell.text) : null;
}

/** As messages quote it: a count or a date is short, and what is not need not be read whole. */
function contentShown({ text }: Cell): string {
  const trimmed = text.trim();
  return trimmed.length > 120 ? `${trimmed.slice(0, 120).trim()}…` : trimmed;
}

/** Digits too many to be held as a number are still digits. */
function longDigits(text: string): string | null {
  const digits = text.trim().replace(/[.\s](?=\d{3})/gu, '');
  return /^\d{16,}$/u.test(digits) ? digits : null;
}

/** 1.855 was typed for one thousand eight hundred fifty-five, and Excel took the point for a decimal one. */
function meantThousands(decimal: string): string | null {
  return /^[1-9]\d{0,2}\.\d{3}$/u.test(decimal) ? decimal : null;
}

function hundredfold(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = `${whole}${fraction.padEnd(2, '0')}`;
  const cut = digits.length - Math.max(0, fraction.length - 2);
  const rest = digits.slice(cut);
  const shifted = digits.slice(0, cut).replace(/^0+(?=\d)/u, '');
  return rest === '' ? shifted : `${shifted}.${rest}`;
}

function notNumber(cell: Cell, column: Titled, where: Where, expected: Text): CellValue<never> {
  const facts = { column: columnTitle(column), content: contentShown(cell) };
  if (cell.kind === 'date') return fault(cellIsDate(facts, where));
  return brokenFormula(cell, column, where) ?? fault(numberNotUnderstood({ ...facts, expected }, where));
}

function brokenFormula(cell: Cell, column: Titled, where: Where): CellValue<never> | null {
  const title = columnTitle(column);
  if (cell.kind === 'error')
    return fault(cellErrorValue({ column: title, content: contentShown(cell) }, where));
  if (cell.kind === 'uncalculated')
    return fault(formulaWithoutValue({ column: title, formula: cell.formula.slice(0, 120) }, where));
  return null;
}
