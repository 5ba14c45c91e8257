// A number as a person writes it into a rule set: no less than 0, within reason, few decimals.
import * as z from 'zod';
import { expected } from './schema-message.ts';
import { places } from './sum-of-plain.ts';

/** No decision gives more: 2 in Điện Biên. A slip such as 1e308 would outweigh every other criterion. */
export const maxPoints = 1000;
/** For sums over all criteria. */
export const highestTotal = 10_000;
/** For conditions: per cent, or whole numbers of dossiers and petitions. */
export const highestMeasure = 1_000_000_000;

export function plainNumber(max: number) {
  return z
    .number()
    .min(0, { abort: true })
    .max(max, { abort: true })
    .refine(
      (value) => /^\d+(?:\.\d{1,4})?$/u.test(`${value}`),
      expected(`một số có nhiều nhất ${places} chữ số thập phân`, `a number of at most ${places} decimals`),
    );
}
