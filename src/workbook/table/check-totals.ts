// Rows of sums among the data, and the rows of data that each of them is for.

import type { TableContract } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { publishedTotalPassedOver } from '#diagnostics/workbook/total-row';
import { type Cell, placeOf } from '#ooxml/spreadsheet/grid';
import { checkBlockTotals } from './block-totals.ts';
import { isOfOtherPeriod } from './row-words.ts';
import { checkTotalRows } from './total-rows.ts';

/** A row among the data that only titles or totals some of it. */
export interface Mark {
  readonly kind: 'block-total' | 'total' | 'title';
  readonly name: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** How many rows of data stand above it. */
  readonly at: number;
}

/**
 * `data` are the rows to be read; `marks` stand in the order of the sheet. Only dossiers of units add up: groups may
 * share procedures, officers units.
 */
export function checkTotals(
  sheet: string,
  { key, columns }: TableContract,
  data: readonly { readonly cells: ReadonlyMap<string, Cell> }[],
  marks: readonly Mark[],
): readonly Diagnostic[] {
  if (key === 'published') return notCompared(sheet, marks);
  if (key !== 'units') return [];
  const rows = data.map(({ cells }) => cells);
  const blocks = marks.flatMap(({ kind, name, cells, at }, index) => {
    if (kind !== 'block-total') return [];
    const following = marks.slice(index + 1);
    const endOf = (...kinds: readonly Mark['kind'][]) =>
      following.find((mark) => kinds.includes(mark.kind))?.at ?? rows.length;
    return [{ name, cells, at, ends: [endOf('title', 'block-total'), endOf('block-total'), rows.length] }];
  });
  let afterTotal = 0;
  const totals = marks.flatMap(({ kind, name, cells, at: above }, index) => {
    if (kind !== 'total' || isOfOtherPeriod(name)) return [];
    const [afterTitle, upToNext] = [marks[index - 1]?.at ?? 0, marks[index + 1]?.at ?? rows.length];
    const total = { name, cells, above, afterTitle, afterTotal, upToNext };
    afterTotal = above;
    return [total];
  });
  return [...checkBlockTotals(sheet, columns, rows, blocks), ...checkTotalRows(sheet, columns, rows, totals)];
}

/** Points are no sums: what is published for all units together is not dropped in silence. */
function notCompared(sheet: string, marks: readonly Mark[]): readonly Diagnostic[] {
  return marks.flatMap(({ kind, name, cells }) => {
    const [figure] = [...cells.values()].filter(({ text }) => /^\s*\d/u.test(text));
    return kind === 'total' && figure !== undefined
      ? [publishedTotalPassedOver({ name }, { place: placeOf(sheet, figure) })]
      : [];
  });
}
