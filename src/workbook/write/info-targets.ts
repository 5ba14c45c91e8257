// Where an item of sheet Thông tin goes: beside its key, or in a new row below the last.
import { fold } from '#language/fold';
import type { Grid } from '#ooxml/spreadsheet/grid';
import type { Header } from '#workbook/table/find-header';
import type { DataRow } from '#workbook/table/read-rows';
import type { Placed, Target } from './targets.ts';

export function placeItems(
  grid: Grid,
  header: Header,
  rows: readonly DataRow[],
  items: Readonly<Record<string, string>>,
): Placed {
  const columns = { key: header.columns.get('key') ?? 1, value: header.columns.get('value') ?? 2 };
  const lastRow = rows.at(-1)?.number ?? null;
  let free = Math.max(lastRow ?? header.bottom, grid.rows.at(-1)?.number ?? 0) + 1;
  const newRows: number[] = [];
  const targets = Object.entries(items).flatMap(([name, value]): Target[] => {
    const known = rows.find(({ cells }) => fold(cells.get('key')?.text ?? '') === fold(name));
    const common = { title: name, name, merged: null };
    if (known !== undefined) {
      const own = known.cells.get('value');
      return [{ ...common, row: known.number, column: columns.value, value, own }];
    }
    const row = free;
    free += 1;
    newRows.push(row);
    return [
      { ...common, row, column: columns.key, value: name, own: undefined },
      { ...common, row, column: columns.value, value, own: undefined },
    ];
  });
  return { targets, headings: [], headerRow: header.bottom, newRows, lastRow };
}
