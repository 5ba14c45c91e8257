// No cause found, but the figure lies outside what the rule set can give.

import { publishedOutOfRange } from '#diagnostics/audit/audit';
import { compare, fromNumber } from '#exact/rational';
import { maximumSum } from '#rules/maximum';
import { criterionOf, type FindCause } from '../difference.ts';
import { partsOf } from '../figure-name.ts';

export const outOfRange: FindCause = (difference) => {
  const { name, intendedEntity, ruleSet, published } = difference;
  const score = typeof name === 'number' ? criterionOf(intendedEntity, name) : undefined;
  const parts =
    typeof name === 'number' ? (score === undefined ? [] : [score]) : partsOf(intendedEntity, name, ruleSet);
  const maximum = maximumSum(parts.map(({ criterion }) => criterion));
  const within =
    compare(published.value, fromNumber(0)) >= 0 && compare(published.value, fromNumber(maximum)) <= 0;
  return within ? null : publishedOutOfRange({ maximum: `${maximum}` });
};
