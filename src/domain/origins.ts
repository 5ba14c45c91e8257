// From a value of the submission back to the cell it came from, like a source map.
import type { Place } from '#diagnostics/place';

/** Places by `id/member`, such as "unit:3/resolved.late"; a bare id names the row. */
export type Origins = ReadonlyMap<string, Place>;

/** The place of a member, or of its row where the member's own cell is not there. */
export function originOf(origins: Origins, id: string, member?: string): Place | undefined {
  return (member === undefined ? undefined : origins.get(`${id}/${member}`)) ?? origins.get(id);
}
