// A small table that a person keeps, as XLSX or text: all its rows.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { readFile } from '#files/read-file';
import { readColumns } from '#workbook/grids/read-columns';
import { sniffList } from './sniff-list.ts';
import { readTextTable, type TextRows } from './text-table.ts';

export interface SmallTable {
  /** Null where the file has no such table. */
  readonly rows: TextRows | null;
  readonly diagnostics: readonly Diagnostic[];
}

const maxRows = 20_000;
const maxColumns = 20;

export async function readSmallTable(path: string, accept: (rows: TextRows) => boolean): Promise<SmallTable> {
  const { bytes, diagnostics } = await readFile(path);
  if (bytes === null) return { rows: null, diagnostics };
  const sniffed = sniffList({ start: bytes });
  if (sniffed.kind === 'text') {
    const { encoding } = sniffed;
    return await readTextTable({ path, bytes, encoding }, (rows) => Number(accept(rows)));
  }
  const every = Array.from({ length: maxColumns }, (_, index) => index);
  const read = await readColumns(bytes, maxRows, (head) => (accept(head) ? { positions: every } : null));
  const rows = read.tables[0]?.rows.map((row) => Array.from(row, (cell) => cell ?? '')) ?? null;
  return { rows, diagnostics: read.diagnostics };
}
