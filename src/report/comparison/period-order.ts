// The order of periods in time.
import { calendarSpan, type Period, periodLabel } from '#domain/period';
import { isoDate } from '#language/dates';

type Dated<T> = T & { readonly period: Period };

/** Those without a period are left out. */
export function oldestFirst<T extends { readonly period: Period | null }>(
  items: readonly T[],
): readonly Dated<T>[] {
  return items
    .flatMap((item) => (item.period === null ? [] : [{ ...item, period: item.period }]))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** Oldest first, each period once; `doubled` are further ones of the same period. Those without a period are left out. */
export function inOrderOfTime<T extends { readonly period: Period | null }>(
  items: readonly T[],
): { readonly inOrder: readonly Dated<T>[]; readonly doubled: readonly Dated<T>[] } {
  const dated = oldestFirst(items);
  const labels = dated.map(({ period }) => periodLabel(period));
  const isFirst = (_: unknown, index: number) => labels.indexOf(labels[index] ?? '') === index;
  return { inOrder: dated.filter(isFirst), doubled: dated.filter((one, index) => !isFirst(one, index)) };
}

/** By first day, then by last: a quarter comes before the year that starts with it. Below zero where `a` comes first. */
function comparePeriods(a: Period, b: Period): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function sortKey(period: Period): string {
  const calendar = calendarSpan(period);
  return `${isoDate(period.from ?? calendar.from)} ${isoDate(period.to ?? calendar.to)}`;
}
