// Rows that we read ourselves, from a workbook, a page or a text that DuckDB does not read → a table of texts, in their order.
import { identifier, type Sql } from '#lists/dialect';
import type { ListColumn, ListHeader } from '#lists/list-columns';
import type { TextRow } from '#workbook/grids/read-columns';
import type { Engine } from './engine.ts';
import type { TextRelation, WordColumn } from './load-lists.ts';

/** Rows put in at once. */
export const pieceRows = 20_000;

export async function stage(
  engine: Engine,
  table: string,
  pieces: Iterable<readonly TextRow[]> | AsyncIterable<readonly TextRow[]>,
  header: ListHeader,
  positions: readonly number[],
  known: Readonly<Record<WordColumn, Set<string>>>,
): Promise<TextRelation> {
  const names = positions.map((position) => `c${position}`);
  await engine.run(
    `create temp table ${identifier(table)} (${names.map((name) => `${name} varchar`).join(', ')})`,
  );
  for await (const piece of pieces) {
    await engine.append(
      table,
      positions.map((_, index) => piece.map((row) => row[index] ?? null)),
    );
    for (const column of ['unit', 'status', 'channel'] as const) {
      const index = positions.indexOf(header.columns.get(column) ?? -1);
      if (index >= 0) noteWords(piece, index, known[column]);
    }
  }
  const columns = new Map<ListColumn, Sql>(
    [...header.columns].map(([column, position]) => [column, `c${position}`]),
  );
  return {
    from: identifier(table),
    columns,
    first: 'c0',
    headRows: header.row + 1,
    receivedHeading: header.texts[header.columns.get('received') ?? -1] ?? '',
  };
}

function noteWords(rows: readonly TextRow[], index: number, known: Set<string>): void {
  for (const row of rows) {
    const text = row[index];
    if (text !== undefined && text !== null && text.length <= 100 && known.size < 1000) known.add(text);
  }
}

export function* inPieces(rows: readonly TextRow[]): Generator<readonly TextRow[]> {
  for (let at = 0; at < rows.length; at += pieceRows) yield rows.slice(at, at + pieceRows);
}
