// A whole rule set: id, title, legal basis, dates of force, criteria, classes, options.
import * as z from 'zod';
import { inForceSchema, ruleSetIdSchema } from './about-rule-set.ts';
import { citationSchema } from './citation.ts';
import { classesSchema } from './classification.ts';
import { criterionSchema } from './criterion.ts';
import { officerRatingSchema } from './officer-rating.ts';
import { roundingPolicySchema } from './rounding-policy.ts';
import { expected } from './schema-message.ts';

export const ruleSetSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  /** Levels and classes: also what a rule set without this member is. The other kind stands in `index/`. */
  kind: z.literal('levels').optional(),
  id: ruleSetIdSchema,
  title: z.string().min(1),
  /** What the reader of the rules should know first: what was read, what was not. */
  remark: z.string().min(1).optional(),
  basis: z.array(citationSchema).min(1),
  inForce: inForceSchema,
  options: z.strictObject({
    /** A late dossier without complaint fits no level of criterion attitude: left out of the divisor, or counted at 0. */
    lateWithoutComplaint: z.enum(['exclude', 'zero']),
    /** Where nobody recorded contacts, each late dossier counts as one contact. */
    contactsFromLate: z.boolean(),
  }),
  rounding: roundingPolicySchema,
  criteria: z
    .array(criterionSchema)
    .min(1)
    .refine(
      (criteria) => new Set(criteria.map(({ key }) => key)).size === criteria.length,
      expected('mỗi tiêu chí (key) chỉ được có một lần', 'each criterion (key) to stand once'),
    )
    .refine(
      (criteria) => new Set(criteria.map(({ number }) => number)).size === criteria.length,
      expected('mỗi số thứ tự (number) chỉ được có một lần', 'each number to stand once'),
    ),
  classes: classesSchema,
  officers: officerRatingSchema,
  /** Names of the forms, as the province numbers them. */
  forms: z.strictObject({
    criteria: z.string().min(1),
    officers: z.string().min(1),
  }),
});

export type RuleSet = Readonly<z.infer<typeof ruleSetSchema>>;
