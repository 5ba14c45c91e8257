// Where a rule stands, and how sure we are of it.
import * as z from 'zod';

/**
 * `text`: read in a legal text or an official system. `report`: shown by a published report. `computed`: proved by
 * recomputing a published report. `unread`: nobody could read the source; the user is told so.
 */
const certaintySchema = z.enum(['text', 'report', 'computed', 'unread']);

export const citationSchema = z.strictObject({
  /** Văn bản: "Thông tư 01/2018/TT-VPCP". */
  instrument: z.string().min(1),
  /** As a report cites it: kind, number, date, issuer and title, as far as they are known. */
  cited: z.string().min(1).optional(),
  /** Điều, khoản, điểm; or the place in a published report. */
  clause: z.string().min(1).optional(),
  certainty: certaintySchema,
  /** What the source shows, or why it could not be read. */
  remark: z.string().min(1).optional(),
});

export type Certainty = z.infer<typeof certaintySchema>;
export type Citation = Readonly<z.infer<typeof citationSchema>>;

/** "Thông tư 01/2018/TT-VPCP, Điều 15 khoản 2". */
export function citationText({ instrument, clause }: Citation): string {
  return clause === undefined ? instrument : `${instrument}, ${clause}`;
}
