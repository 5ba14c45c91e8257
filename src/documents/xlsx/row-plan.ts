// The rows of a filled sheet in order, each with the template's row it is made from and the values around it.
import type { Block, RowBlocks } from './row-blocks.ts';
import { lookUp, repetitions, type Scope } from './scope.ts';

export interface PlannedRow {
  readonly template: number;
  readonly scope: Scope;
  /** Which repetition of which passages, outermost first: rows of one repetition belong together. */
  readonly path: readonly string[];
}

/** Row 1 of the filled sheet is the plan's first. */
export function planRows(
  { blocks, markRows }: RowBlocks,
  lastRow: number,
  scope: Scope,
): readonly PlannedRow[] {
  const plan: PlannedRow[] = [];
  walk(blocks, 1, lastRow, scope, []);
  return plan;

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
      row += 1;
    }
  }

  function repeat(block: Block, around: Scope, path: readonly string[]): void {
    const items = repetitions(lookUp(around, block.name)?.value ?? null);
    const passes = block.absent ? (items.length === 0 ? [null] : []) : items;
    passes.forEach((item, index) => {
      const scope = item === null ? around : [item, ...around];
      walk(block.inner, block.from, block.to, scope, [...path, `${block.from}#${index}`]);
    });
  }
}
