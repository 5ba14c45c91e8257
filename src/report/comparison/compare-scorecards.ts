// Scorecards of several periods → their comparison.
import { comparedRuleSetsDiffer, periodDoubled } from '#diagnostics/check/comparison';
import { periodLabel } from '#domain/period';
import { criterionNames } from '#report/criterion-names';
import type { Scorecard } from '#scoring/scorecard';
import { checkCarriedOver } from './check-carried-over.ts';
import type { Comparison } from './comparison.ts';
import { pairGroups } from './pair-entities.ts';
import { comparePeriods } from './period-order.ts';

/** Scorecards in any order; one whose period could not be read has no place in time and is left out: its own diagnostics say so. */
export function compareScorecards(scorecards: readonly Scorecard[]): Comparison {
  const dated = scorecards
    .flatMap((scorecard) => (scorecard.period === null ? [] : [{ scorecard, period: scorecard.period }]))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const labels = dated.map(({ period }) => periodLabel(period));
  const inOrder = dated.filter((_, index) => labels.indexOf(labels[index] ?? '') === index);
  const doubled = dated.filter((one) => !inOrder.includes(one));
  const criteria = inOrder.at(-1)?.scorecard.ruleSet.criteria ?? [];
  const ids = [...new Set(inOrder.map(({ scorecard }) => scorecard.ruleSet.id))];
  return {
    periods: inOrder.map(({ period }) => periodLabel(period)),
    criteria: criteria.map(({ key, number }) => ({ number, name: criterionNames[key] })),
    decimals: Math.max(0, ...inOrder.map(({ scorecard }) => scorecard.ruleSet.rounding.decimals)),
    groups: pairGroups(
      inOrder.map(({ scorecard }) => scorecard),
      criteria,
    ),
    diagnostics: [
      ...doubled.map(({ period }) => periodDoubled({ period: periodLabel(period) })),
      ...(ids.length > 1 ? [comparedRuleSetsDiffer({ ids })] : []),
      ...checkCarriedOver(inOrder),
    ],
  };
}
