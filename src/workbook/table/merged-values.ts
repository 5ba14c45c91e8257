// Counts and required values merged over several rows or columns of data: a reader sees one figure, and nobody knows whose it is.

import { type Column, columnTitle } from '#contract/column';
import type { TableContract } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { valueMerged } from '#diagnostics/workbook/merge';
import { type Cell, cellAddress, type Grid, type Merge, placeOf } from '#ooxml/spreadsheet/grid';
import type { Header } from './find-header.ts';

interface Row {
  readonly number: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface MergedValues {
  /** By number of the row. */
  readonly members: ReadonlyMap<number, ReadonlySet<string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `rows` are those of data, from the top. A group merged down over its rows is meant for each of them, and is no fault. */
export function mergedValues(
  grid: Grid,
  { columns }: TableContract,
  header: Header,
  rows: readonly Row[],
): MergedValues {
  const members = new Map<number, Set<string>>();
  const diagnostics: Diagnostic[] = [];
  const placed = columns.flatMap((column) => {
    const at = header.columns.get(column.member);
    return at === undefined || !valued.has(column.kind) ? [] : [{ column, at }];
  });
  const name = columns.find(({ kind }) => kind === 'name')?.member ?? '';
  for (const merge of grid.merges) {
    if (merge.bottom <= header.bottom) continue;
    const covered = placed.filter(({ at }) => at >= merge.left && at <= merge.right);
    if (covered.length === 0) continue;
    const start = firstFrom(rows, merge.top);
    const over = rows.slice(start, firstFrom(rows, merge.bottom + 1));
    if (over.length * covered.length < 2) continue;
    const cell = topLeft(grid, merge);
    // An area laid over one that was reported already, or without anything in it.
    if (cell === undefined || over.some(({ number }) => members.get(number)?.has(memberOf(covered))))
      continue;
    for (const { number } of over) {
      const known = members.get(number) ?? new Set();
      for (const { column } of covered) known.add(column.member);
      members.set(number, known);
    }
    const facts = {
      area: `${cellAddress(merge.top, merge.left)}:${cellAddress(merge.bottom, merge.right)}`,
      columns: covered.map(({ column }) => columnTitle(column)),
      content: cell.text.trim().slice(0, 60),
      rows: over.map((row) => row.cells.get(name)?.text.trim().slice(0, 60) || `${row.number}`),
    };
    diagnostics.push(valueMerged(facts, { place: placeOf(grid.name, cell) }));
  }
  return { members, diagnostics };
}

const valued: ReadonlySet<Column['kind']> = new Set([
  'count',
  'percent',
  'choice',
  'score',
  'name',
  'unit-names',
]);

function memberOf([first]: readonly { readonly column: Column }[]): string {
  return first?.column.member ?? '';
}

/** Index of the first row that stands at `number` or below. */
function firstFrom(rows: readonly { readonly number: number }[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function topLeft({ rows }: Grid, { top, left }: Merge): Cell | undefined {
  const row = rows[firstFrom(rows, top)];
  return row?.number === top ? row.cells.find(({ column }) => column === left) : undefined;
}
