// What rows of sums among a table state = the sums over the rows that each of them is for.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { checkBlockTotals } from './block-totals.ts';
import { checkTotalRows } from './total-rows.ts';
import type { TotalledTable } from './totalled-table.ts';

export function checkTotals(table: TotalledTable): readonly Diagnostic[] {
  return [...checkBlockTotals(table), ...checkTotalRows(table)];
}
