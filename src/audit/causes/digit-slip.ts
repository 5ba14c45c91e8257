// Cause: one digit wrong, two neighbours changed places, or the decimal comma in the wrong place.
import { type DigitSlip, publishedDigitsMistyped } from '#diagnostics/audit/audit-copying';
import { decimalText, round } from '#exact/rounding';
import { decimalOf, type FindCause } from '../difference.ts';

export const digitSlip: FindCause = (difference) => {
  const { published, intended, ruleSet } = difference;
  const { decimals } = ruleSet.rounding;
  const printed = round(published.value, decimals, 'down');
  const slip =
    slipBetween(decimalText(printed, decimals), decimalText(intended.printed, decimals)) ??
    slipBetween(decimalOf(published), intended.text);
  return slip === null ? null : publishedDigitsMistyped({ slip, intended: intended.text });
};

/** How `typed` can have come from `intended`; null where more than one slip is needed. */
export function slipBetween(typed: string, intended: string): DigitSlip | null {
  const [a, b] = [digitsOf(typed), digitsOf(intended)];
  if (a === b && typed !== intended) return 'comma';
  if (a.length !== b.length || typed.indexOf('.') !== intended.indexOf('.')) return null;
  const wrong = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = -1, second = -1] = wrong;
  if (wrong.length === 1) return 'digit';
  const changedPlaces = second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return wrong.length === 2 && changedPlaces ? 'places' : null;
}

function digitsOf(decimal: string): string {
  return decimal.replace('.', '');
}
