// Submission × rule set of the second kind → index card with its findings. The folder's only entry.
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  indexFormulaUnproved,
  indexPeriodNotCalendar,
  indexRecomputed,
} from '#diagnostics/scoring/index-scoring';
import { originOf } from '#domain/origins';
import { calendarSpan, periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import { isoDate } from '#language/dates';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import { findIndexRemarks } from './find-index-remarks.ts';
import type { IndexCard } from './index-card.ts';
import { progressFromUnits } from './progress-from-units.ts';
import { scoreIndex } from './score-index.ts';

/** Pure and exact. `diagnostics` are those of scoring alone. */
export function indexSubmission(submission: Submission, ruleSet: IndexRuleSet): IndexCard {
  const { indexUnits, diagnostics } = progressFromUnits(submission);
  const scored = scoreIndex({ period: submission.period, indexUnits }, ruleSet);
  return {
    ...scored,
    diagnostics: [
      ...ofPeriod(submission, ruleSet),
      ...diagnostics,
      ...findIndexRemarks(scored, submission.origins),
      indexRecomputed({ id: ruleSet.id }),
    ],
  };
}

function ofPeriod({ period, origins }: Submission, { id, validFrom }: IndexRuleSet): readonly Diagnostic[] {
  if (period === null) return [];
  const span = calendarSpan(period);
  const place = originOf(origins, 'info', 'period');
  const label = periodLabel(period);
  const unproved =
    isoDate(span.from) < validFrom
      ? [indexFormulaUnproved({ id, period: label, from: validFrom }, { place })]
      : [];
  if (period.from === null || period.to === null) return unproved;
  if (isoDate(period.from) === isoDate(span.from) && isoDate(period.to) === isoDate(span.to)) return unproved;
  const facts = {
    period: label,
    from: isoDate(period.from),
    to: isoDate(period.to),
    calendar: { from: isoDate(span.from), to: isoDate(span.to) },
  };
  return [
    ...unproved,
    indexPeriodNotCalendar(facts, { place: originOf(origins, 'info', 'period.from') ?? place }),
  ];
}
