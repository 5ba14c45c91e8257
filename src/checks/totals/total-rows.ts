// Rows that only total a table ("Tổng cộng", "Cộng khối xã, phường"): none is scored, each is compared with what it totals.
import { limits } from '#contract/limits';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type TotalledRows, totalRowDiffers } from '#diagnostics/workbook/total-row';
import { fold } from '#language/fold';
import { intendedScope, range, sumsOf } from './sums.ts';
import type { CountedRow, Mark, TotalledTable } from './totalled-table.ts';

/** More are no table of units; a hostile sheet may hold a hundred thousand. */
const maxTotals = 200;
const maxGroups = 50;

/**
 * A finding for each column. Where a count cannot be read, or is blank and the rest of its row does not say what that stands
 * for, its column is passed over.
 */
export function checkTotalRows({ columns, rows, marks }: TotalledTable): readonly Diagnostic[] {
  const groups = rowsByGroup(rows);
  return placedTotals(marks, rows.length)
    .slice(0, maxTotals)
    .flatMap((total) => {
      const scopes = scopesOf(total, groups, rows.length).map(({ which, indexes }) => {
        return { which, rows: indexes.length, sums: sumsOf(indexes, rows, columns.length) };
      });
      const intended = intendedScope(scopes, total.stated);
      if (intended === undefined) return [];
      return total.stated.flatMap(({ column, count, place }) => {
        const sum = intended.sums[column] ?? null;
        if (sum === null || sum === count) return [];
        const { rows: added, which } = intended;
        const name = total.name.slice(0, 80);
        const facts = { name, column: columns[column] ?? '', stated: count, sum, rows: added, which };
        return [totalRowDiffers(facts, { place })];
      });
    });
}

interface PlacedTotal extends Mark {
  /** Of the rows above it, how many stand above the last title or total, and above the last total. */
  readonly afterTitle: number;
  readonly afterTotal: number;
  /** How many rows stand above the next title or total. */
  readonly upToNext: number;
}

function placedTotals(marks: readonly Mark[], all: number): readonly PlacedTotal[] {
  let afterTotal = 0;
  return marks.flatMap((mark, index) => {
    if (mark.kind !== 'total') return [];
    const [afterTitle, upToNext] = [marks[index - 1]?.at ?? 0, marks[index + 1]?.at ?? all];
    const placed = { ...mark, afterTitle, afterTotal, upToNext };
    afterTotal = mark.at;
    return [placed];
  });
}

interface Scope {
  readonly which: TotalledRows;
  readonly indexes: readonly number[];
}

/** What a row may total, the likelier first: its words, then what stands above, the block below, the whole table. */
function scopesOf(
  { name, group: own, at, afterTitle, afterTotal, upToNext }: PlacedTotal,
  groups: ReadonlyMap<string, GroupRows>,
  all: number,
): readonly Scope[] {
  const words = ` ${fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = (key: string) => (own === null ? words.includes(` ${key} `) : key === fold(own));
  const ofGroups = [...groups].map(([key, { name: group, indexes }]) => ({ key, which: { group }, indexes }));
  const blocks: readonly Scope[] = [
    { which: 'above', indexes: range(afterTitle, at) },
    { which: 'above', indexes: range(afterTotal, at) },
  ];
  const whole: Scope = { which: 'above', indexes: range(0, at) };
  return [
    ...ofGroups.filter(({ key }) => named(key)),
    ...(/^(cộng|tổng khối)/u.test(fold(name)) ? [...blocks, whole] : [whole, ...blocks]),
    { which: 'below' as const, indexes: range(at, upToNext) },
    { which: 'table' as const, indexes: range(0, all) },
    ...ofGroups.filter(({ key }) => !named(key)),
  ].filter(({ indexes }) => indexes.length > 0);
}

interface GroupRows {
  /** As its rows write it. */
  readonly name: string;
  readonly indexes: number[];
}

function rowsByGroup(rows: readonly CountedRow[]): ReadonlyMap<string, GroupRows> {
  const groups = new Map<string, GroupRows>();
  for (const [index, row] of rows.entries()) {
    const name = row.group.trim().slice(0, limits.nameLength);
    const key = fold(name);
    if (key === '' || (groups.size >= maxGroups && !groups.has(key))) continue;
    const group = groups.get(key) ?? { name, indexes: [] };
    group.indexes.push(index);
    groups.set(key, group);
  }
  return groups;
}
