// Loaded lists as a source: answers of DuckDB, and where each row stands in its file.
import { rowNumbers } from '#files/blank-lines';
import type { ListColumn } from '#lists/list-columns';
import { repeatedQuery } from '#lists/queries';
import type { DossierDetails, RowPlace, Source, Spelling } from '#lists/source';
import { duckdbDialect } from './duckdb-dialect.ts';
import type { Engine } from './engine.ts';
import { dossiersOf, type WordColumn } from './load-lists.ts';
import type { LoadedList, OpenedLists } from './open-lists.ts';

export async function duckdbSource(
  engine: Engine,
  { lists, words, detailed }: OpenedLists,
  table = 'loaded',
): Promise<Source> {
  const dossiers = dossiersOf(detailed, table);
  const spellings = async (column: WordColumn): Promise<readonly Spelling[]> => {
    const found =
      await engine.ask(`select ${column} as word, count(*) as rows, min(n) as first from ${dossiers}
      group by ${column} order by first`);
    return found.map(({ word, rows }) => ({
      text: words[column][Number(word)] ?? '',
      literal: String(word),
      rows: Number(rows),
    }));
  };
  await engine.run(`create temp table ${table}_repeated as ${repeatedQuery(dossiers)}`);
  const without = (column: ListColumn) =>
    lists
      .filter(({ columns }) => !columns.has(column))
      .map(({ name, sheet }) => ({ file: name, ...ofSheet(sheet) }));
  return {
    dialect: duckdbDialect,
    dossiers,
    parts: [dossiers],
    repeated: `${table}_repeated`,
    units: await spellings('unit'),
    statuses: await spellings('status'),
    channels: await spellings('channel'),
    has: { code: lists.some(({ columns }) => columns.has('code')), number: true },
    without: { channel: without('channel'), code: without('code') },
    ask: async (question) => (await engine.ask(question)).map(lowerCase),
    placesOf: (numbers) => placesOf(lists, numbers),
    detailsOf: (numbers) => detailsOf(engine, lists, numbers),
    close: async () => engine.close(),
  };
}

/** PostgreSQL gives its columns in lower case, too. */
function lowerCase(answer: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name.toLowerCase(), value]));
}

async function placesOf(
  lists: readonly LoadedList[],
  numbers: readonly number[],
): Promise<ReadonlyMap<number, RowPlace>> {
  const found = new Map<number, RowPlace>();
  for (const { path, name, sheet, start, rows, encoding } of lists) {
    const records = within(numbers, start, rows).map((number) => number - start);
    if (records.length === 0) continue;
    const byRecord = encoding === null ? null : await rowNumbers(path, records, encoding === 'utf-8' ? 1 : 2);
    for (const record of records)
      found.set(start + record, {
        file: name,
        ...ofSheet(sheet),
        row: byRecord?.get(record) ?? record + 1,
      });
  }
  return found;
}

function ofSheet(sheet: string | null) {
  return sheet === null ? {} : { sheet };
}

/** Read again, since codes are not kept: each row that is wanted, by its number. */
async function detailsOf(
  engine: Engine,
  lists: readonly LoadedList[],
  numbers: readonly number[],
): Promise<ReadonlyMap<number, DossierDetails>> {
  const found = new Map<number, DossierDetails>();
  for (const { relation, start, rows, wellFormed } of lists) {
    const wanted = within(numbers, start, rows);
    if (wanted.length === 0) continue;
    const { from, columns } = relation(wellFormed);
    const text = (column: ListColumn) => `coalesce(${columns.get(column) ?? "''"}, '')`;
    const answers = await engine.ask(`select n, code, procedure, handler from (
        select row_number() over () - 1 + ${start} as n, ${text('code')} as code, ${text('procedure')} as procedure,
          ${text('handler')} as handler from ${from}
      ) where n in (${wanted.join(', ')})`);
    for (const { n, code, procedure, handler } of answers)
      found.set(Number(n), { code: String(code), procedure: String(procedure), handler: String(handler) });
  }
  return found;
}

function within(numbers: readonly number[], start: number, rows: number): readonly number[] {
  return numbers.filter((number) => number >= start && number < start + rows).sort((a, b) => a - b);
}
