// Suspicious: dates of another year or quarter than the period, mostly left from the workbook it was copied from.

import {
  periodDateElsewhere,
  reportDateBeforeEnd,
  reportDateLongAfter,
} from '#diagnostics/check/period-date';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Origins, originOf } from '#domain/origins';
import { calendarSpan, type Period, type PeriodKind, periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import { type CalendarDate, dayNumber, isoDate } from '#language/dates';

/**
 * Days that the first and last day of a period may be away from the calendar's. KSTTHC months and quarters start 17 days early, on the
 * 15th; reports of half a year or more are closed earlier still in some provinces.
 */
const slack: Readonly<Record<PeriodKind, number>> = {
  month: 20,
  quarter: 31,
  'half-year': 60,
  'nine-months': 60,
  year: 60,
};

/** KSTTHC periods end on the 14th of their last month, at most 17 days before the calendar's. */
const earliestEnd = 17;
const longAfter = 92;

/** Compared with the period alone, never with today. */
export function checkPeriodDates({ period, authority, origins }: Submission): readonly Diagnostic[] {
  if (period === null) return [];
  return [
    ...checkEdge(period, 'from', origins),
    ...checkEdge(period, 'to', origins),
    ...checkReportDate(period, authority.reportDate, origins),
  ];
}

function checkEdge(period: Period, edge: 'from' | 'to', origins: Origins): readonly Diagnostic[] {
  const date = period[edge];
  if (date === null || isNear(period, edge, date)) return [];
  const span = calendarSpan(period);
  const facts = {
    key: edge === 'from' ? 'Từ ngày' : 'Đến ngày',
    date: isoDate(date),
    period: periodLabel(period),
    from: isoDate(span.from),
    to: isoDate(span.to),
  };
  return [periodDateElsewhere(facts, { place: originOf(origins, 'info', `period.${edge}`) })];
}

function checkReportDate(period: Period, date: CalendarDate | null, origins: Origins): readonly Diagnostic[] {
  if (date === null) return [];
  const { to } = period;
  const stated = to !== null && isNear(period, 'to', to) ? to : null;
  const end = stated ?? calendarSpan(period).to;
  const after = dayNumber(date) - dayNumber(end);
  const facts = { date: isoDate(date), period: periodLabel(period), end: isoDate(end) };
  const at = { place: originOf(origins, 'info', 'reportDate') };
  if (after < (stated === null ? -earliestEnd : 0)) return [reportDateBeforeEnd(facts, at)];
  return after > longAfter ? [reportDateLongAfter(facts, at)] : [];
}

function isNear(period: Period, edge: 'from' | 'to', date: CalendarDate): boolean {
  return Math.abs(dayNumber(date) - dayNumber(calendarSpan(period)[edge])) <= slack[period.kind];
}
