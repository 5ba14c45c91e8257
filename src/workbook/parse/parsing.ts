// What parsing one table gives, and how origins are kept.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import type { Table, TableRow } from '#workbook/table/table';

export interface Parsed<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
  /** Entries of the submission's origins. */
  readonly origins: readonly (readonly [key: string, place: Place])[];
}

/** A place for the row, and one for each member the table has a column for, blank or not. */
export function originsOf(
  table: Table,
  row: TableRow,
  id: string,
  nameMember: string,
): Parsed<never>['origins'] {
  const origins: [string, Place][] = [[id, row.place(nameMember)]];
  for (const { member } of table.contract.columns) origins.push([`${id}/${member}`, row.place(member)]);
  return origins;
}
