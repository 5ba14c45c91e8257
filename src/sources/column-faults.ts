// What a list lacks to be counted: its heading, or a column.
import { basename } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { ListName } from '#diagnostics/list-name';
import { listColumnMissing, listWithoutTable } from '#diagnostics/source/list';
import { type ListColumn, listWords, requiredColumns } from '#lists/list-columns';

export function columnFaults(
  path: string,
  columns: ReadonlyMap<ListColumn, number> | null,
): readonly Diagnostic[] {
  const at = { listRow: { file: basename(path), row: null } };
  if (columns === null) {
    const wanted = requiredColumns.map((column) => listWords[column][0] ?? column);
    return [listWithoutTable({ wanted }, at)];
  }
  return requiredColumns
    .filter((column) => !columns.has(column))
    .map((column) => columnMissing(column, { file: basename(path) }));
}

export function columnMissing(column: ListColumn, list: ListName): Diagnostic {
  const words = listWords[column];
  return listColumnMissing({ column: words[0] ?? column, words }, { listRow: { ...list, row: null } });
}
