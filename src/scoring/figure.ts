// A figure as it was computed and as it is printed.
import type { Rational } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import type { RoundingPolicy } from '#rules/rounding-policy';

export interface Figure {
  readonly exact: Rational;
  /** `exact` rounded by the rule set: what a reader of the report sees and can check. */
  readonly printed: Rational;
  /** `printed` with a point: "16" where it is whole, otherwise every decimal of the rule set ("14.20"). */
  readonly text: string;
}

export function figure(exact: Rational, { decimals, direction }: RoundingPolicy): Figure {
  const printed = round(exact, decimals, direction);
  return { exact, printed, text: decimalText(printed, printed.denominator === 1n ? 0 : decimals) };
}
