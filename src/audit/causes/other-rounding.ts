// Cause: cut off instead of rounded, or rounded to fewer decimals than the rule set says.
import { publishedCutOff, publishedRoundedCoarsely } from '#diagnostics/audit/audit-calculation';
import { decimalText, round } from '#exact/rounding';
import { decimalOf, type FindCause, givesPublished } from '../difference.ts';

export const cutOff: FindCause = (difference) => {
  const { intended, ruleSet } = difference;
  const { decimals, direction } = ruleSet.rounding;
  const other = direction === 'down' ? 'half-up' : 'down';
  if (!givesPublished(difference, round(intended.exact, decimals, other))) return null;
  const shown = decimals + 2;
  const exact = decimalText(round(intended.exact, shown, 'down'), shown);
  return publishedCutOff({ exact, cut: other === 'down' });
};

/**
 * A figure printed with more decimals was not rounded to fewer. Mường Phăng's 1, 1, 2, 2, 1 of Q2/2022 are 1,21, 1,21,
 * 1,99, 1,99 and 1,23 in whole points.
 */
export const roundedCoarsely: FindCause = (difference) => {
  const { intended, ruleSet, published } = difference;
  const printed = decimalOf(published).split('.')[1]?.length ?? 0;
  for (let decimals = printed; decimals < ruleSet.rounding.decimals; decimals += 1)
    if (givesPublished(difference, round(intended.exact, decimals, 'half-up')))
      return publishedRoundedCoarsely({ decimals });
  return null;
};
