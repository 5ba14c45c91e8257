// Ratings of officers: cut-offs in points and conditions, best first.
import * as z from 'zod';
import { citationSchema } from './citation.ts';
import { averageKeys } from './criterion.ts';
import { highestTotal, plainNumber } from './plain-number.ts';
import { expected } from './schema-message.ts';

export const officerRatingSchema = z.strictObject({
  /** The criteria whose points are summed. */
  criteria: z.array(z.enum(averageKeys)).min(1),
  /** Tried in order; the first that holds is given. */
  ratings: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        atLeast: plainNumber(highestTotal),
        /** Only where no criterion of the officer stands at 0 points. */
        noCriterionAtZero: z.boolean().optional(),
      }),
    )
    .min(1)
    .refine(
      (ratings) => {
        const last = ratings.at(-1);
        return last?.atLeast === 0 && last.noCriterionAtZero !== true;
      },
      expected(
        'mức cuối cùng phải bắt đầu từ 0 điểm và không có điều kiện',
        'the last rating to start at 0 points, without condition',
      ),
    ),
  /** False where nobody could read the cut-offs: the user is told. */
  verified: z.boolean(),
  citations: z.array(citationSchema).min(1),
});
