// Days on a server are whole numbers since 1970: they compare as days do, and other servers take them over as they are.
import { dayNumber } from '#language/dates';
import type { Dialect } from '#lists/dialect';

const first = dayNumber({ year: 1970, month: 1, day: 1 });

export const postgresDialect: Dialect = {
  inOrder: 'order by n',
  day: (date) => `${dayNumber(date) - first}`,
  readDay: (value) => {
    if (value === null || value === undefined) return null;
    const date = new Date(Number(value) * 86_400_000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  },
  codeDayDiffers: 'code_day <> received',
  daysBetween: (from, to) => `(${to} - ${from})`,
};
