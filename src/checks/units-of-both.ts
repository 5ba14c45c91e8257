// The units of two periods that bear one name in one group, both of them readable.
import type { Submission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { nameKey } from '#language/fold';

export interface UnitOfBoth {
  readonly unit: Unit;
  /** The same in the period before. */
  readonly was: Unit;
}

export function unitsOfBoth(now: Submission, earlier: Submission): readonly UnitOfBoth[] {
  const before = new Map(earlier.units.map((unit) => [unitKey(unit), unit]));
  return now.units.flatMap((unit) => {
    const was = before.get(unitKey(unit));
    return was?.readable && unit.readable ? [{ unit, was }] : [];
  });
}

/** Compared without case and spaces. */
export function unitKey({ group, name }: Unit): string {
  return `${nameKey(group)}\n${nameKey(name)}`;
}
