// A block's title that also states its sums, as the government's tables have them: "I · CẤP THÀNH PHỐ · 4.109 …".

import { type Column, columnTitle } from '#contract/column';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { blockTotalDiffers } from '#diagnostics/workbook/row';
import { type Cell, placeOf } from '#ooxml/spreadsheet/grid';
import { countsInRow } from './counts-in-row.ts';
import { range, scopeMeant, statedSums, sumsOf } from './row-sums.ts';

export interface BlockTotal {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** How many rows of data stand above this title. */
  readonly at: number;
  /** Where its block may end, the likelier first: above the next title, above the next with sums, with the table. */
  readonly ends: readonly number[];
}

/** More are no table of units; a hostile sheet may hold a hundred thousand. */
const maxBlocks = 200;

/**
 * It is no row to be scored, but a sum that differs from its rows is worth a look; the first that does is named. A block with
 * blocks of its own runs past their titles: the rows that its counts agree with are the ones meant.
 */
export function checkBlockTotals(
  sheet: string,
  columns: readonly Column[],
  rows: readonly ReadonlyMap<string, Cell>[],
  blocks: readonly BlockTotal[],
): readonly Diagnostic[] {
  const counted = columns.filter(({ kind }) => kind === 'count');
  if (blocks.length === 0 || counted.length === 0) return [];
  const counts = rows.map((cells) => countsInRow(cells, counted));
  return blocks.slice(0, maxBlocks).flatMap(({ name, cells, at, ends }) => {
    const stated = statedSums(cells, counted);
    const scopes = [...new Set(ends)].map((end) => ({
      sums: sumsOf(range(at, end), counts, counted.length),
    }));
    const sums = scopeMeant(scopes, stated)?.sums ?? [];
    const wrong = stated.find(({ at: column, count }) => (sums[column] ?? count) !== count);
    if (wrong === undefined) return [];
    const facts = {
      name,
      column: columnTitle(wrong.column),
      stated: wrong.cell.text.trim(),
      sum: sums[wrong.at] ?? 0,
    };
    return [blockTotalDiffers(facts, { place: placeOf(sheet, wrong.cell) })];
  });
}
