// How a dossier of a list is counted: a policy is data, one file each, a few named answers with their sources.
import * as z from 'zod';
import { citationSchema } from './citation.ts';

const answer = <const Choice extends readonly [string, ...string[]]>(choices: Choice) =>
  z.strictObject({
    is: z.enum(choices),
    /** Why, and what of the source a list cannot follow. */
    remark: z.string().min(1).optional(),
  });

export const policySchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  kind: z.literal('policy'),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'chỉ gồm chữ thường không dấu, số và dấu gạch nối'),
  title: z.string().min(1),
  remark: z.string().min(1).optional(),
  basis: z.array(citationSchema).min(1),
  answers: z.strictObject({
    /**
     * What "late" compares. `dates`: day with day. `moments`: on the due day itself the hour counts, too, where both are stated.
     * Early is always by the day.
     */
    compare: answer(['dates', 'moments']),
    /** A finished dossier without a due date. */
    noDueDate: answer(['onTime']),
    /**
     * Waiting for the applicant. `inTime`: whatever its due date. `atRequest`: by the day of the request, in time where none is stated.
     * `byDueDate`: as any other pending dossier.
     */
    supplement: answer(['inTime', 'atRequest', 'byDueDate']),
    /** Stopped, or waiting for a payment. */
    stopped: answer(['inTime', 'byDueDate']),
    /** Withdrawn by the applicant within the period: on time, or early, on time or late by its end. */
    withdrawn: answer(['onTime', 'byDate']),
  }),
});

export type Policy = Readonly<z.infer<typeof policySchema>>;

export const defaultPolicyId = 'thanh-hoa';

/** Whether it asks for the hour of a date, or the day of a supplement request: what no policy asks for is not read. */
export function asksDetails({ answers }: Policy): boolean {
  return answers.compare.is === 'moments' || answers.supplement.is === 'atRequest';
}
