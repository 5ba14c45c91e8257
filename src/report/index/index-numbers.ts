// Fractions of the index as decimals: maxima as written, worths with as many digits as are significant.
import { absolute, compare, type Rational, rational } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import { shortDecimal } from '#language/numbers';

/** As short as it is exact, to four decimals: "100", "57.5". */
export function decimalOf(value: Rational): string {
  return shortDecimal(decimalText(round(value, 4, 'half-up'), 4), 'en');
}

/** Two decimals, or as many more as leave two digits that are not 0, at most six: "2", "0.0094". */
export function worthText(value: Rational): string {
  for (const decimals of [2, 3, 4, 5]) {
    const rounded = round(value, decimals, 'half-up');
    if (compare(absolute(rounded), rational(1, 10n ** BigInt(decimals - 1))) >= 0)
      return trimmed(rounded, decimals);
  }
  return trimmed(round(value, 6, 'half-up'), 6);
}

function trimmed(value: Rational, decimals: number): string {
  return shortDecimal(decimalText(value, decimals), 'en');
}
