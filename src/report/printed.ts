// A number as a document shows it, together with the decimal a spreadsheet keeps.

import { decimalNumber, wholeNumber } from '#language/numbers';
import type { Figure } from '#scoring/figure';

export interface PrintedNumber {
  /** In Vietnamese: "1.855", "15,84", "2". */
  readonly text: string;
  /** Plain, with a point: "1855", "15.84", "2". */
  readonly decimal: string;
  /** Decimals shown: 0 for counts and whole scores, otherwise those of the rule set. */
  readonly decimals: number;
}

export function printedCount(count: number): PrintedNumber {
  return { text: wholeNumber(count), decimal: `${count}`, decimals: 0 };
}

export function printedFigure({ text }: Figure): PrintedNumber {
  return { text: decimalNumber(text), decimal: text, decimals: text.split('.')[1]?.length ?? 0 };
}
