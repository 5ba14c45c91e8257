// The order of periods in time.
import { calendarSpan, type Period } from '#domain/period';
import { isoDate } from '#language/dates';

/** By first day, then by last: a quarter comes before the year that starts with it. Below zero where `a` comes first. */
export function comparePeriods(a: Period, b: Period): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function sortKey(period: Period): string {
  const calendar = calendarSpan(period);
  return `${isoDate(period.from ?? calendar.from)} ${isoDate(period.to ?? calendar.to)}`;
}
