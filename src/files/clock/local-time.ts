// A moment by the clock on the wall of this machine.
import { shortDate } from '#language/dates';

/** "25/11/2026 06:31:34 +07:00"; whatever is no time stays as it is. */
export function localTime(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const two = (value: number) => `${value}`.padStart(2, '0');
  const date = shortDate({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() });
  const clock = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
  const ahead = -at.getTimezoneOffset();
  const offset = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map(two).join(':');
  return `${date} ${clock} ${ahead < 0 ? '-' : '+'}${offset}`;
}
