// A criterion of a rule set: averaged over dossiers, or one level whose conditions hold.
import * as z from 'zod';
import { measureNames } from '#language/measures';
import { citationSchema } from './citation.ts';
import { highestMeasure, maxPoints, plainNumber } from './plain-number.ts';
import { expected } from './schema-message.ts';

/** Averaged over the resolved dossiers; which counts feed each is the work of scoring/criterion-inputs.ts. */
export const averageKeys = [
  'handlingTime',
  'bodiesHandlingTime',
  'contacts',
  'bodiesContacted',
  'attitude',
] as const;

/** Given one level for the unit as a whole. */
const levelKeys = ['oneStopDesk', 'publication', 'feedback', 'onlineServices'] as const;

export type AverageKey = (typeof averageKeys)[number];
type LevelKey = (typeof levelKeys)[number];
export type CriterionKey = AverageKey | LevelKey;

const pointsSchema = plainNumber(maxPoints);
const boundSchema = plainNumber(highestMeasure).optional();
const wordingSchema = z.string().min(1);

/** Bounds of one measure, all of which must hold. */
const boundsSchema = z
  .strictObject({
    atLeast: boundSchema,
    above: boundSchema,
    atMost: boundSchema,
    below: boundSchema,
  })
  .refine(
    (bounds) => Object.keys(bounds).length > 0,
    expected(
      'cần ít nhất một trong: atLeast, above, atMost, below',
      'at least one of: atLeast, above, atMost, below',
    ),
  );

const conditionsSchema = z.partialRecord(z.enum(measureNames), boundsSchema);

const sharedMembers = {
  number: z.int().min(1).max(99),
  wording: wordingSchema,
  citations: z.array(citationSchema).min(1),
};

const averageSchema = z.strictObject({
  key: z.enum(averageKeys),
  scoring: z.literal('average'),
  ...sharedMembers,
  /** Best level first: early / no contact, on time / one contact, late / more than one. */
  levels: z.tuple([
    z.strictObject({ points: pointsSchema, wording: wordingSchema }),
    z.strictObject({ points: pointsSchema, wording: wordingSchema }),
    z.strictObject({ points: pointsSchema, wording: wordingSchema }),
  ]),
});

const levelSchema = z.strictObject({
  key: z.enum(levelKeys),
  scoring: z.literal('level'),
  ...sharedMembers,
  /** Tried in order; the first that holds is given. The last has no condition. */
  levels: z
    .array(
      z.strictObject({
        points: pointsSchema,
        wording: wordingSchema,
        /** Alternatives: the level holds where every condition of any one of them does. */
        when: z.array(conditionsSchema).min(1).optional(),
      }),
    )
    .min(2)
    .refine(
      (levels) => levels.at(-1)?.when === undefined,
      expected('mức cuối cùng không được có điều kiện (when)', 'the last level to have no condition (when)'),
    )
    .refine(
      (levels) => levels.slice(0, -1).every((level) => level.when !== undefined),
      expected(
        'mọi mức trừ mức cuối cùng phải có điều kiện (when)',
        'every level but the last to have a condition (when)',
      ),
    ),
});

export const criterionSchema = z.discriminatedUnion('scoring', [averageSchema, levelSchema]);

export type Bounds = Readonly<z.infer<typeof boundsSchema>>;
export type Conditions = Readonly<z.infer<typeof conditionsSchema>>;
export type AverageCriterion = Readonly<z.infer<typeof averageSchema>>;
export type LevelCriterion = Readonly<z.infer<typeof levelSchema>>;
export type Criterion = AverageCriterion | LevelCriterion;
