// What a row of sums states, and what the rows it may be for make.

import { readCount } from '#contract/cell/read-number';
import { type Column, columnTitle } from '#contract/column';
import type { Cell } from '#ooxml/spreadsheet/grid';

/** A count that a row of sums states, in the column at `at` among those counted. */
export interface StatedSum {
  readonly column: Column;
  readonly at: number;
  readonly cell: Cell;
  readonly count: number;
}

/** Null where a count among the rows is not known. */
export type Sums = readonly (number | null)[];

/** Blank cells, and those that cannot be read, state nothing. */
export function statedSums(
  cells: ReadonlyMap<string, Cell>,
  counted: readonly Column[],
): readonly StatedSum[] {
  return counted.flatMap((column, at) => {
    const cell = cells.get(column.member);
    const read = cell === undefined ? null : readCount(cell, columnTitle(column));
    return cell !== undefined && read?.kind === 'value' ? [{ column, at, cell, count: read.value }] : [];
  });
}

/** `counts`: of each row, by column, as `countsInRow` gives them. */
export function sumsOf(indexes: readonly number[], counts: readonly Sums[], columns: number): Sums {
  return Array.from({ length: columns }, (_, at) => {
    let sum = 0;
    for (const index of indexes) {
      const count = counts[index]?.[at] ?? null;
      if (count === null) return null;
      sum += count;
    }
    return sum;
  });
}

/** The rows that most of the stated counts agree with, nothing being no evidence; else the first, likeliest, ones. */
export function scopeMeant<Scope extends { readonly sums: Sums }>(
  scopes: readonly Scope[],
  stated: readonly StatedSum[],
): Scope | undefined {
  const telling = stated.filter(({ count }) => count > 0);
  return (
    scopes.find(
      ({ sums }) => telling.filter(({ at, count }) => sums[at] === count).length * 2 > telling.length,
    ) ?? scopes[0]
  );
}

/** The rows from `from` up to, not with, `to`. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
