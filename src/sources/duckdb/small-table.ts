// A small table that a person keeps, as XLSX or text: all its rows.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { readFile } from '#files/read-file';
import { readPieces } from '#files/read-pieces';
import { readColumns } from '#workbook/grids/read-columns';
import { sniffList } from '../sniff-list.ts';
import { readTextRows } from './csv-file.ts';
import type { Engine } from './engine.ts';
import { readFaultOf } from './read-faults.ts';

type Rows = readonly (readonly string[])[];

export interface SmallTable {
  /** Null where the file has no such table. */
  readonly rows: Rows | null;
  readonly diagnostics: readonly Diagnostic[];
}

const maxRows = 20_000;
const maxColumns = 20;

export async function readSmallTable(
  engine: Engine,
  path: string,
  accept: (rows: Rows) => boolean,
): Promise<SmallTable> {
  const { found: file, diagnostic } = await readPieces(path);
  if (file === null) return { rows: null, diagnostics: [diagnostic] };
  const sniffed = sniffList(file);
  if (sniffed.kind === 'text') {
    try {
      const rows = await readTextRows(engine, { path, encoding: sniffed.encoding }, maxRows, accept);
      return { rows, diagnostics: [] };
    } catch (error) {
      const fault = readFaultOf(error, path);
      if (fault === null) throw error;
      return { rows: null, diagnostics: [fault] };
    }
  }
  const { bytes, diagnostics } = await readFile(path);
  if (bytes === null) return { rows: null, diagnostics };
  const every = Array.from({ length: maxColumns }, (_, index) => index);
  const read = await readColumns(bytes, maxRows, (head) => (accept(head) ? every : null));
  const rows = read.rows?.map((row) => Array.from(row, (cell) => cell ?? '')) ?? null;
  return { rows, diagnostics: read.diagnostics };
}
