// Causes that may hold all over a sheet, such as a rounding of its own: the one that explains more of its differences is likelier.
import type { Cause } from '#diagnostics/audit/difference-facts';
import { lateCounted, lateLeftOut, pendingCounted } from './causes/other-divisor.ts';
import { cutOff, roundedCoarsely } from './causes/other-rounding.ts';
import { roundedParts } from './causes/rounded-parts.ts';
import type { Difference, FindCause } from './difference.ts';

/** Where they explain equally many, in this order (docs/adr/0013-several-causes.md). */
const systematic: readonly FindCause[] = [
  roundedParts,
  lateCounted,
  cutOff,
  roundedCoarsely,
  lateLeftOut,
  pendingCounted,
];

/** Of each cause, the differences of the sheet that it explains. */
export type SystematicCauses = readonly ReadonlyMap<Difference, Cause>[];

/** The cause that explains the most first. */
export function systematicCauses(differences: readonly Difference[]): SystematicCauses {
  return systematic
    .map((find) => {
      const found = differences.map((difference) => [difference, find(difference)] as const);
      return new Map(found.flatMap(([difference, cause]) => (cause === null ? [] : [[difference, cause]])));
    })
    .toSorted((a, b) => b.size - a.size);
}

/**
 * Every one that gives the published figure, the likelier first. `borneOut`: the first of them explains another difference of
 * the row as well, which nobody mistypes or copies twice.
 */
export function systematicCausesOf(
  difference: Difference,
  causes: SystematicCauses,
): { readonly found: readonly Cause[]; readonly borneOut: boolean } {
  const explaining = causes.filter((explained) => explained.has(difference));
  const ofRow = [...(explaining[0]?.keys() ?? [])].filter(({ row }) => row === difference.row);
  return {
    found: explaining.flatMap((explained) => explained.get(difference) ?? []),
    borneOut: ofRow.length > 1,
  };
}
