// A small text file → rows of cells, whatever separates them. A dossier list, which may be large, is DuckDB's.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Encoding } from './duckdb/csv-file.ts';
import { readFaultOf } from './duckdb/read-faults.ts';

export type TextRows = readonly (readonly string[])[];

/** The last resort last: a comma may stand in a name. */
const separators = ['\t', ';', ','] as const;

/** In characters; a longer record is no row of a list but a quote that is not closed. */
const maxRecordLength = 200_000;

/** Split as `worth` values it most; null where it values none above 0. */
export async function readTextTable(
  file: { readonly path: string; readonly bytes: Uint8Array; readonly encoding: Encoding },
  worth: (rows: TextRows) => number,
): Promise<{ readonly rows: TextRows | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { parse } = await import('csv-parse/sync');
  try {
    const text = decoded(file);
    let best: { readonly rows: TextRows | null; readonly worth: number } = { rows: null, worth: 0 };
    for (const delimiter of separators) {
      const rows: TextRows = parse(text, {
        delimiter,
        relax_column_count: true,
        relax_quotes: true,
        max_record_size: maxRecordLength,
      });
      const made = { rows, worth: worth(rows) };
      if (made.worth > best.worth) best = made;
    }
    return { rows: best.rows, diagnostics: [] };
  } catch (error) {
    const fault = readFaultOf(error, file.path);
    if (fault === null) throw error;
    return { rows: null, diagnostics: [fault] };
  }
}

function decoded({ bytes, encoding }: { readonly bytes: Uint8Array; readonly encoding: Encoding }): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`Invalid unicode: not ${encoding}`);
  }
}
