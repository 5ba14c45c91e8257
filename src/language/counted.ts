// English counts with their noun: "1 row", "2 rows". A sentence around one has no verb that would have to follow.
import { wholeNumber } from './numbers.ts';

/** `many` where an s at the end does not make it: "1 piece of feedback". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${wholeNumber(count, 'en')} ${count === 1 ? one : many}`;
}
