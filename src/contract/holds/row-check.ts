// What must hold within one row, as checks of a zod schema: an issue carries our finding and names the member to blame.
import * as z from 'zod';
import type { Finding } from '../cell/finding.ts';

export interface RowFinding {
  readonly finding: Finding;
  /** The cell it stands at; the row where no one cell is to blame. */
  readonly member?: string;
}

export type RowCheck<Row> = (row: Row) => readonly RowFinding[];

/** The schema of rows for which all of it holds. */
export function rowsWhere<Row>(...checks: readonly RowCheck<Row>[]): z.ZodType<Row> {
  return z.custom<Row>().check(
    ...checks.map(
      (check): z.core.CheckFn<Row> =>
        ({ value, issues }) => {
          for (const { finding, member } of check(value))
            issues.push({
              code: 'custom',
              input: value,
              path: member === undefined ? [] : [member],
              params: finding,
              continue: true,
            });
        },
    ),
  );
}

/** All of a row that does not hold, in the order of the schema's checks. */
export function failedRowChecks<Row>(schema: z.ZodType<Row>, row: Row): readonly RowFinding[] {
  const { error } = schema.safeParse(row);
  return (error?.issues ?? []).map((issue) => {
    if (issue.code !== 'custom' || issue.params === undefined) throw new Error(issue.message);
    const [member] = issue.path;
    const finding = issue.params as Finding;
    return member === undefined ? { finding } : { finding, member: String(member) };
  });
}
