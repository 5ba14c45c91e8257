// A table of counts with the rows among it that state sums, as the reader of a sheet hands it over.
import type { Place } from '#diagnostics/place';

export interface TotalledTable {
  /** The headings of the columns that are counted. */
  readonly columns: readonly string[];
  readonly rows: readonly CountedRow[];
  /** In the order of the sheet. */
  readonly marks: readonly Mark[];
}

export interface CountedRow {
  /** The key of its group as written; "" where none is. */
  readonly group: string;
  /** One a column; null for one that is not known. */
  readonly counts: Sums;
}

export type Sums = readonly (number | null)[];

/** A row among the rows that only titles or totals some of them; a total of another period totals none. */
export interface Mark {
  readonly kind: 'block-total' | 'total' | 'total-of-other-period' | 'title';
  readonly name: string;
  /** The key beside it, as written; null where none is. */
  readonly group: string | null;
  /** How many rows of data stand above it. */
  readonly at: number;
  readonly stated: readonly StatedSum[];
}

export interface StatedSum {
  /** Which of the columns. */
  readonly column: number;
  readonly count: number;
  /** As its cell has it. */
  readonly text: string;
  readonly place: Place;
}
