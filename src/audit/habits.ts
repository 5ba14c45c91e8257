// Ways of reckoning that somebody keeps to all over a sheet: the one that explains more of its differences is likelier.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { lateCounted, lateLeftOut, pendingCounted } from './causes/other-divisor.ts';
import { cutOff, roundedCoarsely } from './causes/other-rounding.ts';
import { roundedParts } from './causes/rounded-parts.ts';
import type { Cause, Difference } from './difference.ts';

/** The differences of the sheet that each way explains. */
export type Habits = ReadonlyMap<Cause, readonly Difference[]>;

/** Where they explain equally many, in this order (docs/adr/0013-several-causes.md). */
const reckonings: readonly Cause[] = [
  roundedParts,
  lateCounted,
  cutOff,
  roundedCoarsely,
  lateLeftOut,
  pendingCounted,
];

export function habitsOf(differences: readonly Difference[]): Habits {
  return new Map(
    reckonings.map((way) => [way, differences.filter((difference) => way(difference) !== null)]),
  );
}

/**
 * Every way that gives the published figure, the likelier first. `borneOut`: the first of them explains another difference of
 * the row as well, which nobody mistypes or copies twice.
 */
export function otherReckonings(
  difference: Difference,
  habits: Habits,
): { readonly found: readonly Diagnostic[]; readonly borneOut: boolean } {
  const explained = (way: Cause) => habits.get(way) ?? [];
  const ways = reckonings
    .filter((way) => explained(way).includes(difference))
    .toSorted((a, b) => explained(b).length - explained(a).length);
  const [first] = ways;
  const ofRow = first === undefined ? [] : explained(first).filter(({ row }) => row === difference.row);
  return { found: ways.flatMap((way) => way(difference) ?? []), borneOut: ofRow.length > 1 };
}
