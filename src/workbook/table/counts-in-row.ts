// What a row of data counts in each column, blanks included: as the sums of a total row must have added it.
import { isZero } from '#contract/blank';
import { readCount } from '#contract/cell/read-number';
import { type Column, columnTitle } from '#contract/column';
import { decodeRow } from '#contract/decode-row';
import { unitRow } from '#contract/unit-row';
import { receivedTotal, resolvedTotal } from '#domain/counts';
import type { Cell } from '#ooxml/spreadsheet/grid';
import { dossierCounts, ownLevelCounts } from '#workbook/parse/parse-counts';

type Cells = ReadonlyMap<string, Cell>;

/** Null for a cell that cannot be read, and for a blank that stands for nothing this row says. */
export function countsInRow(cells: Cells, columns: readonly Column[]): readonly (number | null)[] {
  const read = columns.map((column) => {
    const cell = cells.get(column.member);
    return cell === undefined ? null : readCount(cell, columnTitle(column));
  });
  const isUnread = read.some((one) => one?.kind === 'fault');
  let blanks: ReadonlyMap<string, number> | null = null;
  return columns.map(({ member, blank }, at) => {
    const own = read[at] ?? null;
    if (own !== null) return own.kind === 'value' ? own.value : null;
    if (isZero(blank)) return 0;
    if (isUnread) return null;
    blanks ??= blanksOf(cells);
    return blanks.get(member) ?? null;
  });
}

/** Of the columns whose blanks are calculated from others of the row. */
function blanksOf(cells: Cells): ReadonlyMap<string, number> {
  const { row } = decodeRow(unitRow, Object.fromEntries(cells));
  const { received, resolved, pending } = dossierCounts(row);
  const levels = Object.entries(ownLevelCounts(row)).flatMap(([criterion, own]) =>
    Object.entries(own).map(([level, count]) => [`levels.${criterion}.${level}`, count] as const),
  );
  return new Map<string, number>([
    ['pending.inTime', pending.inTime],
    ['pending.overdue', pending.overdue],
    ['stated.received', receivedTotal(received)],
    ['stated.resolved', resolvedTotal(resolved)],
    ...levels,
  ]);
}
