// What a row of data counts in each column, blanks included: as the sums of a total row must have added it.

import { readCount } from '#contract/cell/read-cell';
import type { Column } from '#contract/column';
import { receivedTotal, resolvedTotal } from '#domain/counts';
import type { Cell } from '#ooxml/spreadsheet/grid';
import { dossierCounts, ownLevelCounts } from '#workbook/parse/parse-counts';

/** Null for a cell that cannot be read, and for a blank that stands for nothing this row says. */
export function countsInRow(
  cells: ReadonlyMap<string, Cell>,
  columns: readonly Column[],
): readonly (number | null)[] {
  const counts = new Map<string, number>();
  const unread = new Set<string>();
  for (const column of columns) {
    const cell = cells.get(column.member);
    const read = cell === undefined ? null : readCount(cell, column, {});
    if (read?.kind === 'value') counts.set(column.member, read.value);
    if (read?.kind === 'fault') unread.add(column.member);
  }
  let blanks: ReadonlyMap<string, number> | null = null;
  return columns.map(({ member, blank }) => {
    if (unread.has(member)) return null;
    const given = counts.get(member);
    if (given !== undefined) return given;
    if (blank === 'zero') return 0;
    if (unread.size > 0) return null;
    blanks ??= blanksOf(counts);
    return blanks.get(member) ?? null;
  });
}

/** Of the columns whose blanks are reckoned from others of the row. */
function blanksOf(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const { received, resolved, pending } = dossierCounts({ counts });
  const levels = Object.entries(ownLevelCounts({ counts })).flatMap(([criterion, own]) =>
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
