// Was the legal basis in force in this period? A warning, never a refusal.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import { ruleSetOutOfForce } from '#diagnostics/scoring/rule-set';
import { calendarSpan, type Period, periodLabel } from '#domain/period';
import { isoDate } from '#language/dates';
import type { RuleSet } from './rule-set.ts';

/** Warns where any day of the period lies outside the rule set's dates of force; the clerk's own dates come first. */
export function checkInForce(ruleSet: RuleSet, period: Period, place?: Place): Diagnostic[] {
  const { from, to, replacedBy } = ruleSet.inForce;
  const span = calendarSpan(period);
  const first = isoDate(period.from ?? span.from);
  const last = isoDate(period.to ?? span.to);
  if (first >= from && (to === null || last <= to)) return [];
  const ended = to !== null && last > to;
  return [
    ruleSetOutOfForce(
      {
        id: ruleSet.id,
        period: periodLabel(period),
        from,
        to,
        replacedBy: ended ? replacedBy : null,
      },
      { place },
    ),
  ];
}
