// How one measure is taken: from a unit's own figures or what stands in their place, and from a group's or its units'.
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import { compare, type Rational, rational } from '#exact/rational';
import type { Measurement, MeasurementSource } from '../derivation.ts';

/** What is taken not to have been where its cell was left blank. */
export type BlankAssumption = 'no-feedback' | 'no-online-late';

export interface MeasureRecord {
  readonly ofUnit: (unit: Unit, group: Group) => Taken;
  /** `units`: those assessed. */
  readonly ofGroup: (group: Group, units: readonly Unit[]) => Taken;
  /** Of a blank cell: nobody knows, so no points are given; or it is taken to be none. Null where other figures serve. */
  readonly blank: 'unknown' | BlankAssumption | null;
  /** The members of its row in the workbook that it is read from. */
  readonly cells: { readonly unit: readonly string[]; readonly group: readonly string[] };
  /** Of a rate that people state as per cent: how many the whole is. */
  readonly wholeOf?: (group: Group) => number | null;
}

export type Taken = Omit<Measurement, 'measure'>;

/** In the same members of a unit's row and of a group's. */
export function inBoth(...members: readonly string[]): MeasureRecord['cells'] {
  return { unit: members, group: members };
}

export function stated(value: Rational | null, source: MeasurementSource = 'own'): Taken {
  return { value, of: null, source };
}

/** `part` of `whole` as per cent; no value where there is nothing to divide by. */
export function percent(part: number, whole: number, source: MeasurementSource): Taken {
  if (whole === 0) return stated(null, source);
  return { value: rational(100 * part, whole), of: { part, whole }, source };
}

/** The group's own, else the lowest of its units. */
export function ownOrLowest(own: Rational | null, ofUnits: readonly (Rational | null)[]): Taken {
  return own === null ? stated(lowest(ofUnits), 'lowest-unit') : stated(own);
}

export function pooledSource(sources: readonly MeasurementSource[]): MeasurementSource {
  return sources.includes('blank') ? 'pooled-blank' : 'pooled';
}

export function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}

function lowest(values: readonly (Rational | null)[]): Rational | null {
  return values.reduce<Rational | null>((least, value) => {
    if (value === null) return least;
    return least === null || compare(value, least) < 0 ? value : least;
  }, null);
}
