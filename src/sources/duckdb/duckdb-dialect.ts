// Days in DuckDB are dates.
import { isoDate } from '#language/dates';
import type { Dialect } from '#lists/dialect';

export const duckdbDialect: Dialect = {
  // Rows of a table come in their order, and the search for the first few ends early.
  inOrder: '',
  day: (date) => `date '${isoDate(date)}'`,
  readDay: (value) =>
    value instanceof Date
      ? { year: value.getUTCFullYear(), month: value.getUTCMonth() + 1, day: value.getUTCDate() }
      : null,
  codeDayDiffers: 'code_day <> (year(received) % 100) * 10000 + month(received) * 100 + day(received)',
  daysBetween: (from, to) => `(${to} - ${from})`,
};
