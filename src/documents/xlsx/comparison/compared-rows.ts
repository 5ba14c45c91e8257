// What the sheets of a comparison share: the rows in order, and a change as a live formula that keeps its value.
import type { Change } from '#report/comparison/change';
import type { Comparison, EntityComparison } from '#report/comparison/comparison';
import type { PrintedNumber } from '#report/printed';
import { letterOf } from '../result/points-sheet.ts';
import type { ResultCell, ResultColumn, ResultRows } from '../result/result-sheet.ts';
import { numberFormat } from '../shown-number.ts';

export const headColumns: readonly ResultColumn[] = [
  { title: 'Khối', width: 8 },
  { title: 'Đơn vị', width: 34, words: true },
];

/** Adds each group and below it its units; `cellsOf` gives what stands after the name, in row `row`. */
export function addEntities(
  rows: ResultRows,
  { groups }: Comparison,
  cellsOf: (entity: EntityComparison, row: number) => readonly ResultCell[],
): void {
  let row = rows.firstRow;
  const add = (key: string, entity: EntityComparison, rowStyle: 'plain' | 'whole') => {
    rows.add([{ value: key }, { value: entity.name }, ...cellsOf(entity, row)], rowStyle);
    row += 1;
  };
  for (const group of groups) {
    add(group.key, group, 'whole');
    for (const unit of group.units) add(group.key, unit, 'plain');
  }
}

/** As printed: what the changes are taken from. A figure that is missing stays an empty cell. `decimals`: of points, at most. */
export function figureCell(figure: PrintedNumber | null | undefined, decimals: number): ResultCell {
  if (figure === null || figure === undefined) return { value: null };
  return { value: Number(figure.decimal), format: numberFormat(figure, decimals) };
}

/** The later column less the earlier one, in the same row; with all `decimals`, so that it holds when either is fixed. */
export function changeCell(
  change: Change | null | undefined,
  at: { readonly row: number; readonly later: number; readonly earlier: number; readonly decimals: number },
): ResultCell {
  if (change === null || change === undefined) return { value: null };
  const places = at.decimals === 0 ? '0' : `0.${'0'.repeat(at.decimals)}`;
  const difference = `${letterOf(at.later)}${at.row}-${letterOf(at.earlier)}${at.row}`;
  return {
    value: {
      // Two printed decimals may differ by 0,3000…04 in binary.
      formula: `ROUND(${difference},${at.decimals})`,
      result: Number(change.decimal),
      date1904: false,
    },
    format: `+${places};-${places};0`,
  };
}
