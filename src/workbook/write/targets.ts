// Where values go in a person's own table: the row of a name, the column of a member, new rows and columns where there are none.

import type { Column } from '#contract/column';
import { columnTitle } from '#contract/column';
import type { TableContract } from '#contract/sheet';
import { nameKey } from '#language/fold';
import { type Cell, type Grid, lastColumn, type Merge } from '#ooxml/spreadsheet/grid';
import type { Header } from '#workbook/table/find-header';
import { withoutChecks } from '#workbook/table/live-checks';
import type { DataRow } from '#workbook/table/read-rows';
import { groupMember, nameMember } from '#workbook/table/table';

export type FillValue = string | number;

/** One row to be filled in: that of this name in this group, a new one below the table where there is none. */
export interface RowFill {
  readonly group: string;
  readonly name: string;
  /** By member of the contract; what is not named stays as it is. */
  readonly values: Readonly<Record<string, FillValue>>;
}

export interface Target {
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly name: string;
  readonly value: FillValue;
  /** What stands there now. */
  readonly own: Cell | undefined;
  /** The merged area the cell lies in without being its first. */
  readonly merged: Merge | null;
}

/** A table of the workbook that is filled in. */
interface FoundTable {
  readonly grid: Grid;
  readonly contract: TableContract;
  readonly header: Header;
  readonly rows: readonly DataRow[];
}

export interface Placed {
  readonly targets: readonly Target[];
  /** Headings to be added right of the header's last column. */
  readonly headings: readonly { readonly column: number; readonly title: string }[];
  /** Of the header's lowest row, where added headings stand. */
  readonly headerRow: number;
  /** Rows that are new, with the last one of the table, whose look they take. */
  readonly newRows: readonly number[];
  readonly lastRow: number | null;
}

/** `groupKey`: of the group that column Khối names, by its key or by its full name. */
export function placeRows(
  { grid, contract, header, rows: tableRows }: FoundTable,
  fills: readonly RowFill[],
  groupKey: (written: string) => string,
): Placed {
  const columns = columnsFor(contract, header, fills);
  const known = new Map(tableRows.map((row) => [keyOf(row, contract, groupKey), row]));
  const lastRow = tableRows.at(-1)?.number ?? null;
  let free = firstFree(withoutChecks(grid, header), header, lastRow);
  const added = new Map<string, number>();
  const targets = fills.flatMap(({ group, name, values }): Target[] => {
    const row = known.get(rowKey(group, name));
    const number = row?.number ?? added.get(rowKey(group, name)) ?? free;
    if (row === undefined) added.set(rowKey(group, name), number);
    if (number === free) free += 1;
    const own =
      row === undefined ? { [groupMember(contract) ?? '']: group, [nameMember(contract)]: name } : {};
    return Object.entries({ ...own, ...values }).flatMap(([member, value]): Target[] => {
      const found = columns.get(member);
      if (found === undefined) return [];
      return [
        {
          row: number,
          column: found.number,
          title: columnTitle(found.column),
          name,
          value,
          own: row?.cells.get(member),
          merged: mergeOver(grid.merges, number, found.number),
        },
      ];
    });
  });
  const headings = [...columns.values()].flatMap(({ column, number, isNew }) =>
    isNew ? [{ column: number, title: columnTitle(column) }] : [],
  );
  return { targets, headings, headerRow: header.bottom, newRows: [...added.values()], lastRow };
}

function columnsFor({ columns }: TableContract, header: Header, fills: readonly RowFill[]) {
  const wanted = new Set(fills.flatMap(({ values }) => Object.keys(values)));
  let next = Math.max(0, ...header.texts.keys(), ...header.columns.values()) + 1;
  const found = new Map<
    string,
    { readonly column: Column; readonly number: number; readonly isNew: boolean }
  >();
  for (const column of columns) {
    const own = header.columns.get(column.member);
    if (own !== undefined) found.set(column.member, { column, number: own, isNew: false });
    // A column that is there twice, or not for certain, is left to the person.
    else if (wanted.has(column.member) && !header.faulty.has(column.member) && next <= lastColumn) {
      found.set(column.member, { column, number: next, isNew: true });
      next += 1;
    }
  }
  return found;
}

function keyOf({ cells }: DataRow, contract: TableContract, groupKey: (written: string) => string): string {
  return rowKey(
    groupKey(cells.get(groupMember(contract) ?? '')?.text ?? ''),
    cells.get(nameMember(contract))?.text ?? '',
  );
}

function rowKey(group: string, name: string): string {
  return `${nameKey(group)}\n${nameKey(name)}`;
}

/** Right below the table; below everything where signatures or sums stand there. */
function firstFree(grid: Grid, header: Header, lastRow: number | null): number {
  const after = lastRow ?? header.bottom;
  const last = grid.rows.at(-1)?.number ?? after;
  return Math.max(after, last) + 1;
}

function mergeOver(merges: readonly Merge[], row: number, column: number): Merge | null {
  const over = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return over === undefined || (over.top === row && over.left === column && over.bottom === row)
    ? null
    : over;
}
