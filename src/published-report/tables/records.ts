// Rows of a found table as records: what is merged down over rows of one record is read once, what goes on on the next page is put together.
import type { Place } from '#diagnostics/place';
import { type Cell, cellAddress, type Merge } from '#ooxml/spreadsheet/grid';
import { isColumnNumbers } from '#workbook/table/row-words';
import { type FoundTable, repeatsHeading } from './find-table.ts';

export interface Record {
  /** What stands under the heading; "" where it is blank, or merged with the rows of another record. */
  readonly text: (member: string) => string;
  /** Merged with another record's: nobody knows whose it is. */
  readonly isShared: (member: string) => boolean;
  readonly place: (member: string) => Place;
  /** Its first text, whatever column it stands in. */
  readonly first: string;
  /** All its texts: a title may stand beside its number, merged over the columns of points. */
  readonly all: string;
  /** How many of its cells hold anything. */
  readonly filled: number;
}

/** `key`: the member a record is known by. Its cell, merged down over rows, makes them one record. */
export function recordsOf(table: FoundTable, key: string): readonly Record[] {
  const { grid, header } = table;
  const areas = mergesByCell(grid.merges);
  const rows = new Map(grid.rows.map((row) => [row.number, row.cells]));
  const keyColumn = header.columns.get(key) ?? 1;
  const records: Record[] = [];
  let isFirst = true;
  for (const { number, cells } of grid.rows) {
    if (number <= header.bottom || cells.length === 0 || repeatsHeading(header, cells)) continue;
    if (isFirst && isColumnNumbers(cells.map(({ text }) => text))) continue;
    isFirst = false;
    const own = areas.get(`${number}:${keyColumn}`);
    if (own !== undefined && own.top < number) continue;
    const last = own === undefined ? number : own.bottom;
    records.push(recordAt(table, number, last, rows, areas));
  }
  return records;
}

function recordAt(
  table: FoundTable,
  from: number,
  to: number,
  rows: ReadonlyMap<number, readonly Cell[]>,
  areas: ReadonlyMap<string, Merge>,
): Record {
  const { grid, header } = table;
  const own = Array.from({ length: to - from + 1 }, (_, index) => rows.get(from + index) ?? []).flat();
  const under = (member: string): readonly [number, number] => {
    const left = header.columns.get(member) ?? 0;
    const heading = areas.get(`${header.bottom}:${left}`);
    return [left, Math.max(left, heading?.right ?? left)];
  };
  const isShared = (member: string) => {
    const [left] = under(member);
    const area = left === 0 ? undefined : areas.get(`${from}:${left}`);
    return (
      area !== undefined &&
      (area.top < from || area.bottom > to || area.left < left || reachesOther(area, left, header))
    );
  };
  return {
    isShared,
    text: (member) => {
      const [left, right] = under(member);
      if (left === 0 || isShared(member)) return '';
      const texts = own
        .filter(({ column }) => column >= left && column <= right)
        .map(({ text }) => text.trim());
      return texts.join(member === 'note' ? '\n' : ' ').trim();
    },
    place: (member) => {
      const [left] = under(member);
      const cell = own.find(({ column }) => column === left);
      const at = { sheet: grid.name, cell: cellAddress(cell?.row ?? from, Math.max(1, left)) };
      return cell === undefined ? at : { ...at, content: cell.text };
    },
    first: own[0]?.text.trim() ?? '',
    all: own.map(({ text }) => text.trim()).join(' '),
    filled: own.length,
  };
}

/** A cell merged over two headings' columns belongs to neither for certain. */
function reachesOther({ right }: Merge, left: number, { columns }: FoundTable['header']): boolean {
  return [...columns.values()].some((column) => column > left && column <= right);
}

const maxCovered = 200_000;

function mergesByCell(merges: readonly Merge[]): ReadonlyMap<string, Merge> {
  const areas = new Map<string, Merge>();
  for (const area of merges)
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        if (areas.size >= maxCovered) return areas;
        areas.set(`${row}:${column}`, area);
      }
  return areas;
}
