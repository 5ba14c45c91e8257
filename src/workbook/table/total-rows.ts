// Rows that only total a table ("Tổng cộng", "Cộng khối xã, phường"): none is scored, each is compared with what it totals.

import { type Column, columnTitle } from '#contract/column';
import { limits } from '#contract/limits';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type TotalledRows, totalRowDiffers } from '#diagnostics/workbook/total-row';
import { fold } from '#language/fold';
import { type Cell, placeOf } from '#ooxml/spreadsheet/grid';
import { countsInRow } from './counts-in-row.ts';
import { range, scopeMeant, statedSums, sumsOf } from './row-sums.ts';

type Cells = ReadonlyMap<string, Cell>;

export interface TotalRow {
  readonly name: string;
  readonly cells: Cells;
  /** How many rows of data stand above it; of those, how many above the last title or total, and above the last total. */
  readonly above: number;
  readonly afterTitle: number;
  readonly afterTotal: number;
  /** How many rows of data stand above the next title or total. */
  readonly upToNext: number;
}

/** More are no table of units; a hostile sheet may hold a hundred thousand. */
const maxTotals = 200;
const maxGroups = 50;

/**
 * A finding for each column. Where a count cannot be read, or is blank and the rest of its row does not say what that stands
 * for, its column is passed over.
 */
export function checkTotalRows(
  sheet: string,
  columns: readonly Column[],
  rows: readonly Cells[],
  totals: readonly TotalRow[],
): readonly Diagnostic[] {
  const counted = columns.filter(({ kind }) => kind === 'count');
  if (totals.length === 0 || counted.length === 0) return [];
  const counts = rows.map((cells) => countsInRow(cells, counted));
  const groups = rowsByGroup(columns, rows);
  return totals.slice(0, maxTotals).flatMap((total) => {
    const stated = statedSums(total.cells, counted);
    const scopes = scopesOf(total, groups, columns, rows.length).map(({ which, indexes }) => {
      return { which, rows: indexes.length, sums: sumsOf(indexes, counts, counted.length) };
    });
    const meant = scopeMeant(scopes, stated);
    if (meant === undefined) return [];
    return stated.flatMap(({ column, at, cell, count }) => {
      const sum = meant.sums[at] ?? null;
      if (sum === null || sum === count) return [];
      const { rows: added, which } = meant;
      const facts = {
        name: total.name.slice(0, 80),
        column: columnTitle(column),
        stated: count,
        sum,
        rows: added,
        which,
      };
      return [totalRowDiffers(facts, { place: placeOf(sheet, cell) })];
    });
  });
}

interface Scope {
  readonly which: TotalledRows;
  readonly indexes: readonly number[];
}

/** What a row may total, the likelier first: its words, then what stands above, the block below, the whole table. */
function scopesOf(
  { name, cells, above, afterTitle, afterTotal, upToNext }: TotalRow,
  groups: ReadonlyMap<string, GroupRows>,
  columns: readonly Column[],
  all: number,
): readonly Scope[] {
  const own = cells.get(groupOf(columns))?.text;
  const words = ` ${fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = (key: string) => (own === undefined ? words.includes(` ${key} `) : key === fold(own));
  const ofGroups = [...groups].map(([key, { name: group, indexes }]) => ({ key, which: { group }, indexes }));
  const blocks: readonly Scope[] = [
    { which: 'above', indexes: range(afterTitle, above) },
    { which: 'above', indexes: range(afterTotal, above) },
  ];
  const whole: Scope = { which: 'above', indexes: range(0, above) };
  return [
    ...ofGroups.filter(({ key }) => named(key)),
    ...(/^(cộng|tổng khối)/u.test(fold(name)) ? [...blocks, whole] : [whole, ...blocks]),
    { which: 'below' as const, indexes: range(above, upToNext) },
    { which: 'table' as const, indexes: range(0, all) },
    ...ofGroups.filter(({ key }) => !named(key)),
  ].filter(({ indexes }) => indexes.length > 0);
}

interface GroupRows {
  /** As its rows write it. */
  readonly name: string;
  readonly indexes: number[];
}

function rowsByGroup(columns: readonly Column[], rows: readonly Cells[]): ReadonlyMap<string, GroupRows> {
  const groups = new Map<string, GroupRows>();
  for (const [index, cells] of rows.entries()) {
    const name = cells.get(groupOf(columns))?.text.trim().slice(0, limits.nameLength) ?? '';
    const key = fold(name);
    if (key === '' || (groups.size >= maxGroups && !groups.has(key))) continue;
    const group = groups.get(key) ?? { name, indexes: [] };
    group.indexes.push(index);
    groups.set(key, group);
  }
  return groups;
}

function groupOf(columns: readonly Column[]): string {
  return columns.find(({ kind }) => kind === 'group')?.member ?? '';
}
