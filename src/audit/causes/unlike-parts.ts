// No cause found for a sum, but its published parts add up to something else.
import { publishedTotalUnlikeParts } from '#diagnostics/audit/audit';
import { sum } from '#exact/rational';
import { figure } from '#scoring/figure';
import type { FindCause } from '../difference.ts';
import { sumParts } from '../sums.ts';

export const unlikeParts: FindCause = (difference) => {
  const { name, ruleSet } = difference;
  const parts = typeof name === 'number' ? null : sumParts(difference, name);
  const published = parts?.map((part) => part.published).filter((value) => value !== null) ?? [];
  if (parts === null || published.length < parts.length) return null;
  const { text } = figure(sum(published), ruleSet.rounding);
  return publishedTotalUnlikeParts({ sum: text });
};
