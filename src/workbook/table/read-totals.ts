// Rows of sums among the data, read for checks/totals to compare with the rows that each of them is for.
import { checkBlockTotals } from '#checks/totals/block-totals';
import { checkTotalRows } from '#checks/totals/total-rows';
import type { CountedRow, Mark, StatedSum, TotalledTable } from '#checks/totals/totalled-table';
import { readCount } from '#contract/cell/read-number';
import { type Column, columnTitle } from '#contract/column';
import type { TableContract } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { publishedTotalPassedOver } from '#diagnostics/workbook/total-row';
import { type Cell, placeOf } from '#ooxml/spreadsheet/grid';
import { countsInRow } from './counts-in-row.ts';
import { isOfOtherPeriod } from './row-words.ts';

type Cells = ReadonlyMap<string, Cell>;

/** A row among the data that only titles or totals some of it. */
export interface MarkRow {
  readonly kind: 'block-total' | 'total' | 'title';
  readonly name: string;
  readonly cells: Cells;
  /** How many rows of data stand above it. */
  readonly at: number;
}

/**
 * `data` are the rows to be read; `marks` stand in the order of the sheet. Only dossiers of units add up: groups may
 * share procedures, officers units.
 */
export function compareTotals(
  sheet: string,
  { key, columns }: TableContract,
  data: readonly { readonly cells: Cells }[],
  marks: readonly MarkRow[],
): readonly Diagnostic[] {
  if (key === 'published') return notCompared(sheet, marks);
  const counted = columns.filter(({ kind }) => kind === 'count');
  if (key !== 'units' || counted.length === 0 || marks.every(({ kind }) => kind === 'title')) return [];
  const groupMember = columns.find(({ kind }) => kind === 'group')?.member ?? '';
  const groupOf = (cells: Cells) => cells.get(groupMember)?.text ?? null;
  const table: TotalledTable = {
    columns: counted.map(columnTitle),
    rows: data.map(
      ({ cells }): CountedRow => ({ group: groupOf(cells) ?? '', counts: countsInRow(cells, counted) }),
    ),
    marks: marks.map(
      ({ kind, name, cells, at }): Mark => ({
        kind: kind === 'total' && isOfOtherPeriod(name) ? 'total-of-other-period' : kind,
        name,
        group: groupOf(cells),
        at,
        stated: statedSums(sheet, cells, counted),
      }),
    ),
  };
  return [...checkBlockTotals(table), ...checkTotalRows(table)];
}

/** Blank cells, and those that cannot be read, state nothing. */
function statedSums(sheet: string, cells: Cells, counted: readonly Column[]): readonly StatedSum[] {
  return counted.flatMap((column, at) => {
    const cell = cells.get(column.member);
    const read = cell === undefined ? null : readCount(cell, columnTitle(column));
    return cell !== undefined && read?.kind === 'value'
      ? [{ column: at, count: read.value, text: cell.text, place: placeOf(sheet, cell) }]
      : [];
  });
}

/** Points are no sums: what is published for all units together is not dropped in silence. */
function notCompared(sheet: string, marks: readonly MarkRow[]): readonly Diagnostic[] {
  return marks.flatMap(({ kind, name, cells }) => {
    const figure = [...cells.values()].find(({ text }) => /^\s*\d/u.test(text));
    return kind === 'total' && figure !== undefined
      ? [publishedTotalPassedOver({ name }, { place: placeOf(sheet, figure) })]
      : [];
  });
}
