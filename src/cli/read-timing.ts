// `--when monthly --day 20 --at 07:30`: a timing, or what is wrong with it.
import { frequencies, type Timing } from '#app/schedule/recurrence';
import type { Text } from '#language/language';

export interface TimingOptions {
  readonly when?: string;
  readonly day?: string;
  readonly at?: string;
}

export type ReadTiming =
  | { readonly timing: Timing; readonly fault: null }
  | { readonly timing: null; readonly fault: Text };

export function readTiming({ when = 'quarterly', day, at = '06:00' }: TimingOptions): ReadTiming {
  const frequency = frequencies.find((known) => known === when);
  if (frequency === undefined) return refused(noChoice('--when', when, frequencies));
  if (day !== undefined && frequency === 'daily') return refused(dayOfDaily);
  if (day !== undefined && !/^(0?[1-9]|1\d|2[0-8])$/u.test(day)) return refused(noDay(day));
  const [, hour, minute] = /^([01]?\d|2[0-3])[:hg]([0-5]\d)$/u.exec(at) ?? [];
  if (hour === undefined || minute === undefined) return refused(noTime(at));
  const timing = {
    frequency,
    day: day === undefined ? day : Number(day),
    hour: Number(hour),
    minute: Number(minute),
  };
  return { timing, fault: null };
}

function noChoice(option: string, value: string, choices: readonly string[]): Text {
  return {
    vi: `${option} không có “${value}”; có: ${choices.join(', ')}.`,
    en: `${option} knows no “${value}”; there are: ${choices.join(', ')}.`,
  };
}

const dayOfDaily: Text = {
  vi: '--when daily là mọi ngày, nên không đi cùng --day.',
  en: '--when daily is every day, and takes no --day.',
};

function noDay(value: string): Text {
  return {
    vi: `--day phải từ 1 đến 28, là những ngày tháng nào cũng có, không phải “${value}”.`,
    en: `--day must be 1 to 28, the days that every month has, not “${value}”.`,
  };
}

function noTime(value: string): Text {
  return {
    vi: `--at phải là giờ:phút như 06:00, không phải “${value}”.`,
    en: `--at must be a time such as 06:00, not “${value}”.`,
  };
}

function refused(fault: Text): ReadTiming {
  return { timing: null, fault };
}
