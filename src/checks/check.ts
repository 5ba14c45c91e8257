// What a check of one unit, group or officer is: its row and the origins in, findings out.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Origins, originOf } from '#domain/origins';

export type Check<Row> = (row: Row, origins: Origins) => readonly Diagnostic[];

/** The cell of a member of a row, or the row; and whose row it is. */
export function whereOf(origins: Origins, { id, name }: { id: string; name: string }, member?: string) {
  return { place: originOf(origins, id, member), unit: name };
}
