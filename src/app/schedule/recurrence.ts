// "quarterly" as days and hours: the quarters of the one-stop desks end on the 14th of March, June, September, December.

export const frequencies = ['quarterly', 'monthly', 'daily'] as const;
type Frequency = (typeof frequencies)[number];

export interface Timing {
  readonly frequency: Frequency;
  /** 1 to 28, since each month has those; undefined is the usual one. */
  readonly day?: number | undefined;
  readonly hour: number;
  readonly minute: number;
}

export interface Recurrence {
  /** 1 to 12. */
  readonly months: readonly number[];
  /** Of the month; null is every day. */
  readonly day: number | null;
  /** "2026-11-24T06:05:00": from which moment on, by the clock of the machine. */
  readonly from: string;
}

/** The day after a quarter's last (Nghị định 61/2018/NĐ-CP reports run from the 15th to the 14th). */
const usualDay = 15;
const quarterEnds = [3, 6, 9, 12];
const everyMonth = Array.from({ length: 12 }, (_, month) => month + 1);

/** `now` by the clock of the machine. */
export function recurrenceOf({ frequency, day = usualDay, hour, minute }: Timing, now: Date): Recurrence {
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-');
  return {
    months: frequency === 'quarterly' ? quarterEnds : everyMonth,
    day: frequency === 'daily' ? null : day,
    from: `${date}T${[hour, minute, 0].map(twoDigits).join(':')}`,
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
