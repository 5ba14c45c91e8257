// What the rows that a row of sums may be for make.
import type { CountedRow, StatedSum, Sums } from './totalled-table.ts';

/** Null where a count among the rows is not known. */
export function sumsOf(indexes: readonly number[], rows: readonly CountedRow[], columns: number): Sums {
  return Array.from({ length: columns }, (_, column) => {
    let sum = 0;
    for (const index of indexes) {
      const count = rows[index]?.counts[column] ?? null;
      if (count === null) return null;
      sum += count;
    }
    return sum;
  });
}

/** The rows that most of the stated counts agree with, nothing being no evidence; else the first, likeliest, ones. */
export function intendedScope<Scope extends { readonly sums: Sums }>(
  scopes: readonly Scope[],
  stated: readonly StatedSum[],
): Scope | undefined {
  const evidence = stated.filter(({ count }) => count > 0);
  return (
    scopes.find(
      ({ sums }) =>
        evidence.filter(({ column, count }) => sums[column] === count).length * 2 > evidence.length,
    ) ?? scopes[0]
  );
}

/** The rows from `from` up to, not with, `to`. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
