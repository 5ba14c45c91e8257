// What a scheduler is to do, and when: all paths absolute, everything as data.

/** A run that nobody watches. */
export interface Errand {
  /** What its scheduler files it under. */
  readonly name: string;
  /** The program and its words, none of them quoted yet: node, bin/tthc-score.js, "batch", … */
  readonly words: readonly [program: string, ...rest: string[]];
  /** Where patterns such as "huyen-*" start; null where every path is absolute. */
  readonly folder: string | null;
  readonly occasion: Occasion;
  readonly description: string;
}

export interface Occasion {
  /** 1 to 12; null is every month. */
  readonly months: readonly number[] | null;
  /** Of the month, 1 to 28 since each has those; null is every day. */
  readonly day: number | null;
  readonly hour: number;
  readonly minute: number;
  /** "2026-11-24": the day from which on, by the clock of the machine. */
  readonly from: string;
}

/** Every schedule's name begins with it unless one was chosen. */
export const program = 'tthc-score';

/** "06:05" */
export function clockTime({ hour, minute }: Occasion): string {
  return [hour, minute].map(twoDigits).join(':');
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
