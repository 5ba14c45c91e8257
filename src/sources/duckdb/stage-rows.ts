// Rows that our own reader took from a workbook or a page → a table of texts, in their order, blank rows included.
import { identifier, type Sql } from '#lists/dialect';
import type { ListColumn, ListHeader } from '#lists/list-columns';
import type { TextRow } from '#workbook/grids/read-columns';
import type { Engine } from './engine.ts';
import type { TextRelation, WordColumn } from './load-lists.ts';

const piece = 20_000;

export async function stage(
  engine: Engine,
  table: string,
  rows: readonly TextRow[],
  header: ListHeader,
  positions: readonly number[],
  known: Readonly<Record<WordColumn, Set<string>>>,
): Promise<TextRelation> {
  const names = positions.map((position) => `c${position}`);
  await engine.run(
    `create temp table ${identifier(table)} (${names.map((name) => `${name} varchar`).join(', ')})`,
  );
  for (let at = 0; at < rows.length; at += piece) {
    const part = rows.slice(at, at + piece);
    await engine.append(
      table,
      positions.map((_, index) => part.map((row) => row[index] ?? null)),
    );
  }
  for (const column of ['unit', 'status', 'channel'] as const) {
    const index = positions.indexOf(header.columns.get(column) ?? -1);
    for (const row of index < 0 ? [] : rows) {
      const text = row[index];
      if (text !== undefined && text !== null && text.length <= 100 && known[column].size < 1000)
        known[column].add(text);
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
