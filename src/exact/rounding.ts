// The only place where a fraction becomes a decimal.
import { compare, type Rational, rational } from './rational.ts';

/** `half-up`: 1,005 → 1,01. `down`: cut off, 1,009 → 1,00. Scores are never negative; a negative value rounds by its size. */
export type RoundingDirection = 'half-up' | 'down';

/** `value` rounded to `decimals` places, still as a fraction. */
export function round(value: Rational, decimals: number, direction: RoundingDirection): Rational {
  const scale = 10n ** BigInt(decimals);
  const negative = value.numerator < 0n;
  const size = (negative ? -value.numerator : value.numerator) * scale;
  const cut = size / value.denominator;
  const rest = size % value.denominator;
  const up = direction === 'half-up' && 2n * rest >= value.denominator ? 1n : 0n;
  return rational(negative ? -(cut + up) : cut + up, scale);
}

/**
 * Half up to `decimals` places, or to the fewest more that leave it below, on or above each of `thresholds` as it is:
 * beside 30, 29,996 is not 30 but 29,996. Thresholds are decimals, so that there always are such places.
 */
export function decimalBeside(value: Rational, thresholds: readonly Rational[], decimals: number): string {
  const rounded = round(value, decimals, 'half-up');
  const misleads = thresholds.some((one) => compare(rounded, one) !== compare(value, one));
  return misleads ? decimalBeside(value, thresholds, decimals + 1) : decimalText(rounded, decimals);
}

/** Exactly `decimals` places with a point: 1.5 → "1.50". The value must already be rounded to them. */
export function decimalText(value: Rational, decimals: number): string {
  const scaled = (value.numerator * 10n ** BigInt(decimals)) / value.denominator;
  const size = scaled < 0n ? -scaled : scaled;
  const digits = `${size}`.padStart(decimals + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${sign}${digits}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}
