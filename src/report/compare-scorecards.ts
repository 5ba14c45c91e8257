// Scorecards of several periods → their comparison.
import { comparedRuleSetsDiffer, periodDoubled } from '#diagnostics/comparison';
import { calendarSpan, type Period, periodLabel } from '#domain/period';
import { isoDate } from '#language/dates';
import type { Scorecard } from '#scoring/scorecard';
import { checkCarriedOver } from './check-carried-over.ts';
import type { Comparison } from './comparison.ts';
import { criterionNames } from './criterion-names.ts';
import { pairGroups } from './pair-bodies.ts';

/** Scorecards in any order; one whose period could not be read has no place in time and is left out: its own diagnostics say so. */
export function compareScorecards(scorecards: readonly Scorecard[]): Comparison {
  const dated = scorecards
    .flatMap((scorecard) => (scorecard.period === null ? [] : [{ scorecard, period: scorecard.period }]))
    .sort((a, b) => (sortKey(a.period) < sortKey(b.period) ? -1 : 1));
  const inOrder = dated.filter(
    ({ period }, index) => periodLabel(period) !== labelOf(dated[index - 1]?.period),
  );
  const doubled = dated.filter((one) => !inOrder.includes(one));
  const criteria = inOrder.at(-1)?.scorecard.ruleSet.criteria ?? [];
  const ids = [...new Set(inOrder.map(({ scorecard }) => scorecard.ruleSet.id))];
  return {
    periods: inOrder.map(({ period }) => periodLabel(period)),
    criteria: criteria.map(({ key, number }) => ({ number, name: criterionNames[key] })),
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

/** By first day, then by last: a quarter comes before the year that starts with it. */
function sortKey(period: Period): string {
  const calendar = calendarSpan(period);
  return `${isoDate(period.from ?? calendar.from)} ${isoDate(period.to ?? calendar.to)}`;
}

function labelOf(period: Period | undefined): string | null {
  return period === undefined ? null : periodLabel(period);
}
