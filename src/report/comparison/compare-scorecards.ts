// Scorecards of several periods → their comparison.
import { comparedRuleSetsDiffer, periodDoubled } from '#diagnostics/check/comparison';
import { periodLabel } from '#domain/period';
import { criterionNames } from '#report/criterion-names';
import type { Scorecard } from '#scoring/scorecard';
import type { Comparison } from './comparison.ts';
import { pairGroups } from './pair-entities.ts';
import { inOrderOfTime } from './period-order.ts';

/** Scorecards in any order; one whose period could not be read cannot be ordered and is left out: its own diagnostics say so. */
export function compareScorecards(scorecards: readonly Scorecard[]): Comparison {
  const { inOrder, doubled } = inOrderOfTime(scorecards);
  const criteria = inOrder.at(-1)?.ruleSet.criteria ?? [];
  const ids = [...new Set(inOrder.map(({ ruleSet }) => ruleSet.id))];
  return {
    periods: inOrder.map(({ period }) => periodLabel(period)),
    criteria: criteria.map(({ key, number }) => ({ number, name: criterionNames[key] })),
    decimals: Math.max(0, ...inOrder.map(({ ruleSet }) => ruleSet.rounding.decimals)),
    groups: pairGroups(inOrder, criteria),
    diagnostics: [
      ...doubled.map(({ period }) => periodDoubled({ period: periodLabel(period) })),
      ...(ids.length > 1 ? [comparedRuleSetsDiffer({ ids })] : []),
    ],
  };
}
