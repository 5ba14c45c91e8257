// "quarterly" as days and hours: the quarters of the one-stop desks end on the 14th of March, June, September, December.
import { type Occasion, twoDigits } from './errand.ts';

export const frequencies = ['quarterly', 'monthly', 'daily'] as const;
export type Frequency = (typeof frequencies)[number];

/** The day after a quarter's last (Nghị định 61/2018/NĐ-CP reports run from the 15th to the 14th). */
const usualDay = 15;
const quarterEnds = [3, 6, 9, 12];

export interface Timing {
  readonly frequency: Frequency;
  /** 1 to 28; undefined is the usual one. */
  readonly day?: number | undefined;
  readonly hour: number;
  readonly minute: number;
}

/** `now` by the clock of the machine. */
export function occasionNamed({ frequency, day = usualDay, hour, minute }: Timing, now: Date): Occasion {
  return {
    months: frequency === 'quarterly' ? quarterEnds : null,
    day: frequency === 'daily' ? null : day,
    hour,
    minute,
    from: `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`,
  };
}
