// What every kind of rule set says of itself: its id, and when its legal basis was in force.
import * as z from 'zod';

export const ruleSetIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'chỉ gồm chữ thường không dấu, số và dấu gạch nối');

export const inForceSchema = z.strictObject({
  from: z.iso.date(),
  /** The last day of force; null while it is. */
  to: z.iso.date().nullable(),
  /** What took its place after `to`. */
  replacedBy: z.string().min(1).nullable(),
});
