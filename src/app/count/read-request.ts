// Period and dates as typed → days, or what is wrong with them.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { countDateNotUnderstood, countDatesReversed } from '#diagnostics/source/list-database';
import { periodNotUnderstood } from '#diagnostics/workbook/info';
import { calendarSpan, readPeriod } from '#domain/period';
import { dayNumber, readDate } from '#language/dates';
import { fold } from '#language/fold';
import type { CountPeriod, CountRequest } from './request.ts';

export type ReadPeriod =
  | { readonly span: CountPeriod; readonly fault: null }
  | { readonly span: null; readonly fault: Diagnostic };

export function readCountPeriod({ period: text, from, to }: CountRequest): ReadPeriod {
  const period = readPeriod(fold(text));
  if (period === null) return { span: null, fault: periodNotUnderstood({ content: text }) };
  const calendar = calendarSpan({ ...period, from: null, to: null });
  const dates = [from, to].map((typed) => (typed === undefined ? undefined : readDate(typed)));
  for (const [index, date] of dates.entries())
    if (date === null)
      return { span: null, fault: countDateNotUnderstood({ content: [from, to][index] ?? '' }) };
  const [first, last] = dates;
  const span = { period, from: first ?? calendar.from, to: last ?? calendar.to };
  if (dayNumber(span.from) > dayNumber(span.to)) return { span: null, fault: countDatesReversed({}) };
  return { span, fault: null };
}
