// 1, 2, 2, 4: equal totals share a rank, and what is not assessed has none.
import { compare, fractionText } from '#exact/rational';
import type { Figure } from './figure.ts';

/** Ranks in the order given, highest printed total first. */
export function rank(totals: readonly (Figure | null)[]): readonly (number | null)[] {
  const printed = totals.flatMap((total) => (total === null ? [] : [total.printed]));
  const ranks = new Map<string, number>();
  printed
    .sort((a, b) => compare(b, a))
    .map(fractionText)
    .forEach((total, better) => {
      if (!ranks.has(total)) ranks.set(total, better + 1);
    });
  return totals.map((total) => (total === null ? null : (ranks.get(fractionText(total.printed)) ?? null)));
}
