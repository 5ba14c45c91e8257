// Decimals, direction, and the stage at which to round.
import * as z from 'zod';
import { citationSchema } from './citation.ts';

export const roundingPolicySchema = z.strictObject({
  decimals: z.int().min(0).max(6),
  direction: z.enum(['half-up', 'down']),
  /** `total`: sum the exact criteria, round once. `criterion`: round each criterion, sum those. */
  stage: z.enum(['total', 'criterion']),
  citations: z.array(citationSchema).min(1),
});

export type RoundingPolicy = Readonly<z.infer<typeof roundingPolicySchema>>;
