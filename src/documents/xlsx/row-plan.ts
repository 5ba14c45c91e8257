// The rows of a filled sheet in order, each with the template's row it is made from and the values around it.
import type { Block, RowBlocks } from './row-blocks.ts';
import { lookUpNeeded, repetitions, type Scope } from './scope.ts';

export interface PlannedRow {
  readonly template: number;
  readonly scope: Scope;
  /** Which repetition of which passages, outermost first: rows of one repetition belong together. */
  readonly path: readonly string[];
}

/** What all sheets of a workbook may still take together. */
export interface Allowance {
  cells: number;
}

export interface SheetToPlan {
  readonly blocks: RowBlocks;
  readonly lastRow: number;
  readonly scope: Scope;
  /** What a row of the template takes, in cells. */
  readonly costOf: (row: number) => number;
  /** Takes the names of passages for which there is no value at all. */
  readonly missing: Set<string>;
}

/** Row 1 of the filled sheet is the plan's first. Where the allowance does not suffice: the passage it ended in. */
export function planRows(
  { blocks: { blocks, markRows }, lastRow, scope, costOf, missing }: SheetToPlan,
  allowance: Allowance,
): readonly PlannedRow[] | { readonly over: string } {
  const plan: PlannedRow[] = [];
  let over: string | null = null;
  walk(blocks, 1, lastRow, scope, []);
  return over === null ? plan : { over };

  function walk(
    inner: readonly Block[],
    from: number,
    to: number,
    around: Scope,
    path: readonly string[],
  ): void {
    let row = from;
    while (row <= to) {
      const block = inner.find((one) => one.from === row);
      if (block !== undefined) {
        repeat(block, around, path);
        row = block.to + 1;
        continue;
      }
      if (!markRows.has(row)) plan.push({ template: row, scope: around, path });
      allowance.cells -= costOf(row);
      row += 1;
    }
  }

  function repeat(block: Block, around: Scope, path: readonly string[]): void {
    const items = repetitions(lookUpNeeded(around, block.named, missing)?.value ?? null);
    const passes = block.absent ? (items.length === 0 ? [null] : []) : items;
    for (const [index, item] of passes.entries()) {
      const scope = item === null ? around : [item, ...around];
      walk(block.inner, block.from, block.to, scope, [...path, `${block.from}#${index}`]);
      allowance.cells -= 1;
      if (allowance.cells < 0) over ??= block.named.name;
      if (over !== null) return;
    }
  }
}
