// What a check of one unit, group or officer is: its row and the origins in, findings out.

import type * as z from 'zod';
import { failedRowChecks } from '#contract/holds/row-check';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Origins, originOf } from '#domain/origins';

export type Check<Row> = (row: Row, origins: Origins) => readonly Diagnostic[];

/** The cell of a member of a row, or the row; and whose row it is. */
export function whereOf(origins: Origins, { id, name }: { id: string; name: string }, member?: string) {
  return { place: originOf(origins, id, member), unit: name };
}

/** What the schema of the row's sheet says must hold within it. */
export function within<Row extends { id: string; name: string }>(sound: z.ZodType<Row>): Check<Row> {
  return (row, origins) =>
    failedRowChecks(sound, row).map(({ finding, member }) => finding.at(whereOf(origins, row, member)));
}
