// A measured per cent as it is printed beside the thresholds that it is compared with.
import { equal, fromNumber, type Rational } from '#exact/rational';
import { decimalBeside } from '#exact/rounding';
import type { Language } from '#language/language';
import { decimalNumber, shortDecimal } from '#language/numbers';

/**
 * "15,28%": half up, to more than two decimals only where it would otherwise look like a threshold, or like none or all.
 * Zeros at the end stay where the figure was rounded: "15,20%", but "90%".
 */
export function percentText(
  percent: Rational,
  thresholds: readonly number[],
  language: Language = 'vi',
): string {
  return `${decimalNumber(percentPrinted(percent, thresholds), language)}%`;
}

/** As `percentText`, with a point and no sign. */
export function percentPrinted(percent: Rational, thresholds: readonly number[]): string {
  const text = percentDecimal(percent, thresholds);
  const isExact = equal(fromNumber(Number(text)), percent);
  return isExact ? shortDecimal(text, 'en') : text;
}

/** Likewise, with two decimals at least. */
export function percentDecimal(percent: Rational, thresholds: readonly number[]): string {
  return decimalBeside(percent, [0, ...thresholds, 100].map(fromNumber), 2);
}
