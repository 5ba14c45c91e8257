// 1, 2, 2, 4: equal totals share a rank, and what is not assessed has none.
import { compare } from '#exact/rational';
import type { Figure } from './figure.ts';

/** Ranks in the order given, highest printed total first. */
export function rank(totals: readonly (Figure | null)[]): readonly (number | null)[] {
  return totals.map((own) => {
    if (own === null) return null;
    const better = totals.filter((other) => other !== null && compare(other.printed, own.printed) > 0);
    return better.length + 1;
  });
}
