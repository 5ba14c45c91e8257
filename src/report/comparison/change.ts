// The change from one printed figure to the next, with its sign.
import { absolute, compare, type Rational, subtract, zero } from '#exact/rational';
import { decimalText } from '#exact/rounding';
import { decimalNumber, wholeNumber } from '#language/numbers';
import type { PrintedNumber } from '#report/printed';
import type { Figure } from '#scoring/figure';

export interface Change extends PrintedNumber {
  readonly direction: 'up' | 'down' | 'same';
}

/** Taken from the printed figures, which is what a reader can check. Null where either is missing. */
export function figureChange(before: Figure | null, after: Figure | null): Change | null {
  if (before === null || after === null) return null;
  const decimals = Math.max(decimalsOf(before), decimalsOf(after));
  return changeOf(subtract(after.printed, before.printed), decimals);
}

export function countChange(before: number, after: number): Change {
  const difference = after - before;
  const text = wholeNumber(Math.abs(difference));
  return {
    text: signed(text, difference),
    decimal: `${difference}`,
    decimals: 0,
    direction: directionOf(difference),
  };
}

function changeOf(difference: Rational, decimals: number): Change {
  const sign = compare(difference, zero);
  const size = sign === 0 ? '0' : decimalText(absolute(difference), decimals);
  return {
    text: signed(decimalNumber(size), sign),
    decimal: sign < 0 ? `-${size}` : size,
    decimals: sign === 0 ? 0 : decimals,
    direction: directionOf(sign),
  };
}

/** With a true minus, as wide as the plus. */
function signed(text: string, sign: number): string {
  if (sign === 0) return text;
  return sign < 0 ? `−${text}` : `+${text}`;
}

function directionOf(sign: number): Change['direction'] {
  if (sign === 0) return 'same';
  return sign < 0 ? 'down' : 'up';
}

function decimalsOf({ text }: Figure): number {
  return text.split('.')[1]?.length ?? 0;
}
