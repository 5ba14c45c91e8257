// A block's title that also states its sums, as the government's tables have them: "I · CẤP THÀNH PHỐ · 4.109 …".
import type { Diagnostic } from '#diagnostics/diagnostic';
import { blockTotalDiffers } from '#diagnostics/row';
import { readCount } from '#language/numbers';
import { type Column, columnTitle } from './column.ts';
import { type Cell, placeOf } from './grid.ts';

export interface BlockTotal {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Cells of the rows between this title and the next. */
  readonly block: readonly ReadonlyMap<string, Cell>[];
}

/** It is no row to be scored, but a sum that differs from its rows is worth a look; the first that does is named. */
export function checkBlockTotal(
  sheet: string,
  columns: readonly Column[],
  { name, cells, block }: BlockTotal,
): readonly Diagnostic[] {
  for (const column of columns) {
    const cell = cells.get(column.member);
    if (cell === undefined || column.kind !== 'count') continue;
    const stated = countIn(cell);
    const sum = block.reduce((total, row) => total + countIn(row.get(column.member)), 0);
    if (stated === sum) continue;
    const facts = { name, column: columnTitle(column), stated: cell.text.trim(), sum };
    return [blockTotalDiffers(facts, { place: placeOf(sheet, cell) })];
  }
  return [];
}

function countIn(cell: Cell | undefined): number {
  if (cell?.kind === 'number') return Number(cell.decimal);
  return cell?.kind === 'text' ? (readCount(cell.text) ?? 0) : 0;
}
