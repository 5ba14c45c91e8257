// A number as a document shows it, together with the decimal a spreadsheet keeps.

import { fractionText } from '#exact/rational';
import { decimalNumber, wholeNumber } from '#language/numbers';
import type { Figure } from '#scoring/figure';

export interface PrintedNumber {
  /** In Vietnamese: "1.855", "15,84", "2". */
  readonly text: string;
  /** Plain, with a point: "1855", "15.84", "2". */
  readonly decimal: string;
  /** Decimals shown: 0 for counts and whole scores, otherwise those of the rule set. */
  readonly decimals: number;
  /** Before rounding, "7406/3803": what a spreadsheet sums, so that its total is ours. Missing for counts. */
  readonly exact?: string;
}

export function printedCount(count: number): PrintedNumber {
  return { text: wholeNumber(count), decimal: `${count}`, decimals: 0 };
}

export function printedFigure({ text, exact }: Figure): PrintedNumber {
  return { ...printedDecimal(text), exact: fractionText(exact) };
}

/** Points a rule set gives or asks for: 2, 18, 0.5. */
export function printedPoints(points: number): PrintedNumber {
  return printedDecimal(`${points}`);
}

/** `decimal` plain, with a point. */
export function printedDecimal(decimal: string): PrintedNumber {
  return { text: decimalNumber(decimal), decimal, decimals: decimal.split('.')[1]?.length ?? 0 };
}
