// Cause: comes out if rounded criteria are summed (or, where the rule set sums rounded ones, if the exact are).
import { publishedPartsRounded } from '#diagnostics/audit/audit-calculation';
import { type Rational, sum } from '#exact/rational';
import { round } from '#exact/rounding';
import { type FindCause, givesPublished } from '../difference.ts';
import { roundedSum, sumParts } from '../sums.ts';

export const roundedParts: FindCause = (difference) => {
  const { name, ruleSet } = difference;
  const parts = typeof name === 'number' ? null : sumParts(difference, name);
  if (parts === null) return null;
  const { decimals, stage } = ruleSet.rounding;
  const found = (values: readonly Rational[]) => givesPublished(difference, roundedSum(values, difference));
  if (stage === 'criterion')
    return found(parts.map(({ computed }) => computed.exact))
      ? publishedPartsRounded({ decimals: null })
      : null;
  // TT 01/2018/TT-VPCP rounds each criterion to one decimal before summing.
  for (const places of [decimals, 1].filter((one) => one <= decimals))
    if (
      givesPublished(difference, sum(parts.map(({ computed }) => round(computed.exact, places, 'half-up'))))
    )
      return publishedPartsRounded({ decimals: places });
  return null;
};
