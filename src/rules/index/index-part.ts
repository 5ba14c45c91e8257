// A part of an index: a share of counts up to the one that gives full marks, or a rate that is given as it is.
import * as z from 'zod';
import { indexCounts, indexRates } from '#domain/index-unit';
import { expected } from '#rules/schema-message';
import { citationSchema } from '../citation.ts';
import { maxPoints, plainNumber } from '../plain-number.ts';

const countsSchema = z
  .array(z.enum(indexCounts))
  .min(1)
  .max(10)
  .refine(
    (names) => new Set(names).size === names.length,
    expected('mỗi số đếm chỉ ghi một lần', 'each count to stand once'),
  );

export const indexPartSchema = z
  .strictObject({
    /** As the portal's own list has it: "3.1". */
    code: z.string().regex(/^[0-9]{1,2}(\.[0-9]{1,2})?$/u, 'số mục như 3.1'),
    wording: z.string().min(1),
    /** What a dossier or procedure lacks that does not count: "chưa được trả đúng hạn". */
    shortfall: z.string().min(1).optional(),
    max: plainNumber(maxPoints).refine((max) => max > 0, expected('một số lớn hơn 0', 'a number above 0')),
    /** Counts that are added up above and below the line. */
    numerator: countsSchema.optional(),
    denominator: countsSchema.optional(),
    /** The ratio that gives full marks: 1 where it is missing. */
    cap: plainNumber(1)
      .refine((cap) => cap > 0, expected('một số lớn hơn 0', 'a number above 0'))
      .optional(),
    /** Points where the denominator is 0. */
    whenZero: z.enum(['zero', 'full', 'notMeasured']).optional(),
    /** A rate the portal shows without its counts. */
    given: z.enum(indexRates).optional(),
    /** `province`: no other authority has this part. */
    level: z.enum(['province', 'any']),
    citations: z.array(citationSchema).min(1),
  })
  .refine(
    ({ numerator, denominator, whenZero, given }) =>
      given === undefined
        ? numerator !== undefined && denominator !== undefined && whenZero !== undefined
        : numerator === undefined && denominator === undefined && whenZero === undefined,
    expected(
      'hoặc given, hoặc đủ ba mục numerator, denominator, whenZero',
      'either given, or numerator, denominator and whenZero together',
    ),
  );

export type IndexPart = Readonly<z.infer<typeof indexPartSchema>>;
export type ZeroRule = NonNullable<IndexPart['whenZero']>;
