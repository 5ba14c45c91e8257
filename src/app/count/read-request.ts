// Period and dates as typed → days, or what is wrong with them.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { countDateNotUnderstood, countDatesReversed } from '#diagnostics/source/list-database';
import { periodNotUnderstood } from '#diagnostics/workbook/info';
import { calendarSpan, readPeriod } from '#domain/period';
import { dayNumber, isoDate, readDate } from '#language/dates';
import { fold } from '#language/fold';
import type { CountPeriod, CountRequest } from './request.ts';

export type ReadPeriod =
  | { readonly span: CountPeriod; readonly faults: readonly [] }
  | { readonly span: null; readonly faults: readonly Diagnostic[] };

export function readCountPeriod({ period: text, from, to }: CountRequest): ReadPeriod {
  const period = readPeriod(fold(text));
  const [first, last] = [from, to].map((typed) => (typed === undefined ? undefined : readDate(typed)));
  const faults = [
    ...(first === null ? [countDateNotUnderstood({ end: 'from', content: from ?? '' })] : []),
    ...(last === null ? [countDateNotUnderstood({ end: 'to', content: to ?? '' })] : []),
  ];
  if (period === null) return { span: null, faults: [periodNotUnderstood({ content: text }), ...faults] };
  if (faults.length > 0) return { span: null, faults };
  const calendar = calendarSpan(period);
  const span = { period, from: first ?? calendar.from, to: last ?? calendar.to };
  if (dayNumber(span.from) <= dayNumber(span.to)) return { span, faults: [] };
  const reversed = countDatesReversed({ from: isoDate(span.from), to: isoDate(span.to) });
  return { span: null, faults: [reversed] };
}
