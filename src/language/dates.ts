// Dates and periods as official Vietnamese prints them: "ngày 07 tháng 6 năm 2022".

/** A calendar date without a clock or a time zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads "14/6/2022", "14-06-2022" or "2022-06-14"; null where it is no date of the calendar. */
export function readDate(text: string): CalendarDate | null {
  const trimmed = text.trim();
  const byDay = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(trimmed);
  const byYear = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u.exec(trimmed);
  const [year, month, day] = byDay
    ? [byDay[3], byDay[2], byDay[1]]
    : byYear
      ? [byYear[1], byYear[2], byYear[3]]
      : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isOfTheCalendar(date) ? date : null;
}

/** "2022-06-14", as the contract's JSON has it, and the order of which is the order of days. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}

/** Days since 1 March of year 0, of the Gregorian calendar: the difference of two of them is the days between. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  // Counted from March, the leap day comes last, and months are 153 days for every five of them.
  const since = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return since * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

/** "14/6/2022", as tables and messages have it. */
export function shortDate({ year, month, day }: CalendarDate): string {
  return `${day}/${month}/${year}`;
}

/** A day as NĐ 30/2020 Phụ lục I writes it: below 10 with a leading zero. */
export function printedDay(day: number): string {
  return day < 10 ? `0${day}` : `${day}`;
}

/** A month as NĐ 30/2020 Phụ lục I writes it: 1 and 2 with a leading zero ("tháng 02", "tháng 6"). */
export function printedMonth(month: number): string {
  return month < 3 ? `0${month}` : `${month}`;
}

function isOfTheCalendar({ year, month, day }: CalendarDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
