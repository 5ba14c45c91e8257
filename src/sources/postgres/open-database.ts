// A table of the office's own server as a source: the rows stay there, and only answers come back.
import pg from 'pg';
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  databaseFailed,
  databaseTableMissing,
  databaseUnreachable,
  databaseUrlWrong,
} from '#diagnostics/source/list-database';
import { identifier, literal, type Sql } from '#lists/dialect';
import { type ListColumn, matchHeadings, requiredColumns } from '#lists/list-columns';
import { repeatedQuery } from '#lists/queries';
import type { Answer, Source, Spelling } from '#lists/source';
import { columnMissing } from '../column-faults.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { type TableColumn, type TableColumns, tableRelation } from './table-relation.ts';

interface DatabaseSource extends Source {
  /** What the server said, in words; null for anything else. */
  readonly explain: (error: unknown) => Diagnostic | null;
}

export type OpenedDatabase =
  | { readonly source: DatabaseSource; readonly diagnostics: readonly [] }
  | { readonly source: null; readonly diagnostics: readonly Diagnostic[] };

type Ask = (sql: Sql) => Promise<readonly Answer[]>;

/** Password from the address, PGPASSWORD or a password file. Everything is asked within one read-only snapshot. */
export async function openDatabase(
  { url, table }: { readonly url: string; readonly table: string },
  detailed: boolean,
): Promise<OpenedDatabase> {
  const host = hostOf(url);
  if (host === null) return { source: null, diagnostics: [databaseUrlWrong({})] };
  const client = new pg.Client({
    connectionString: url,
    application_name: 'tthc-score',
    connectionTimeoutMillis: 15_000,
  });
  // A connection that breaks while idle would otherwise end the program.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    return { source: null, diagnostics: [databaseUnreachable({ host, reason: reasonOf(error) })] };
  }
  const explain = (error: unknown) => faultOf(error, table);
  const close = () => client.end().catch(() => undefined);
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const ask: Ask = async (sql) => (await client.query(sql)).rows;
    const opened = await openTable(ask, table, detailed);
    if (Array.isArray(opened)) {
      await close();
      return { source: null, diagnostics: opened };
    }
    return { source: { ...(opened as Source), close, explain }, diagnostics: [] };
  } catch (error) {
    await close();
    const fault = explain(error);
    if (fault === null) throw error;
    return { source: null, diagnostics: [fault] };
  }
}

async function openTable(
  ask: Ask,
  table: string,
  detailed: boolean,
): Promise<Source | readonly Diagnostic[]> {
  const name = table.split('.').map(identifier).join('.');
  const [known] = await ask(`select to_regclass(${literal(name)}) as found`);
  if (known?.found === null || known === undefined) return [databaseTableMissing({ table })];
  const columns = await columnsOf(ask, name, detailed);
  const missing = requiredColumns.filter((column) => !columns.has(column));
  if (missing.length > 0) return missing.map((column) => columnMissing(column, { file: table }));
  const leaves = await leavesOf(ask, name);
  const parts = leaves.map((leaf) => tableRelation(leaf, columns));
  const spellings = (column: 'unit' | 'status' | 'channel') => spellingsOf(ask, parts, column);
  const dossiers = tableRelation(name, columns);
  return {
    dialect: postgresDialect,
    dossiers,
    repeated: `(${repeatedQuery(dossiers)})`,
    parts,
    units: await spellings('unit'),
    statuses: await spellings('status'),
    channels: await spellings('channel'),
    has: { code: columns.has('code'), number: columns.has('number') },
    without: {
      channel: columns.has('channel') ? [] : [{ file: table }],
      code: columns.has('code') ? [] : [{ file: table }],
    },
    ask,
    placesOf: async (numbers) => new Map(numbers.map((row) => [row, { file: table, row }])),
    // Codes do not leave the server.
    detailsOf: async () => new Map(),
    close: async () => undefined,
  };
}

async function columnsOf(ask: Ask, name: Sql, detailed: boolean): Promise<TableColumns> {
  const found = await ask(`select attname as name, format_type(atttypid, null) as type from pg_attribute
    where attrelid = ${literal(name)}::regclass and attnum > 0 and not attisdropped order by attnum`);
  const all = found.map((one): TableColumn => ({ name: String(one.name), type: String(one.type) }));
  const matched = [...matchHeadings(all.map((one) => one.name))].flatMap(
    ([column, at]): [ListColumn, TableColumn][] => {
      const own = all[at];
      // A number of rows must be one: "stt" may be a text.
      if (
        own === undefined ||
        (column === 'asked' && !detailed) ||
        (column === 'number' && !/^(smallint|integer|bigint)$/u.test(own.type))
      )
        return [];
      return [[column, own]];
    },
  );
  return new Map(matched);
}

/** Partitions are asked one by one, so that each is counted where it lies. An engine without them has the table itself. */
async function leavesOf(ask: Ask, name: Sql): Promise<readonly Sql[]> {
  await ask('savepoint leaves');
  try {
    const found = await ask(
      `select relid::regclass::text as leaf from pg_partition_tree(${literal(name)}::regclass) where isleaf`,
    );
    await ask('release savepoint leaves');
    return found.length === 0 ? [name] : found.map(({ leaf }) => String(leaf));
  } catch {
    await ask('rollback to savepoint leaves');
    return [name];
  }
}

async function spellingsOf(
  ask: Ask,
  parts: readonly Sql[],
  column: 'unit' | 'status' | 'channel',
): Promise<readonly Spelling[]> {
  const rows = new Map<string, number>();
  for (const part of parts)
    for (const { word, count } of await ask(
      `select ${column} as word, count(*) as count from ${part} as dossiers group by ${column} order by ${column}`,
    ))
      rows.set(String(word), (rows.get(String(word)) ?? 0) + Number(count));
  return [...rows].map(([text, count]) => ({ text, literal: literal(text), rows: count }));
}

/** "10.0.0.5:5432"; null where the address is none of PostgreSQL. */
function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'postgresql:' || protocol === 'postgres:' ? host || 'localhost' : null;
}

/** insufficient_privilege: the table is there, and not for this user. */
const notAllowed = '42501';

function faultOf(error: unknown, table: string): Diagnostic | null {
  const isServers =
    error instanceof pg.DatabaseError || (error instanceof Error && 'code' in error) || isBroken(error);
  if (!isServers) return null;
  const reason = reasonOf(error);
  return reason === notAllowed
    ? databaseTableMissing({ table })
    : databaseFailed({ reason }, { listRow: { file: table, row: null } });
}

function isBroken(error: unknown): boolean {
  return error instanceof Error && /connection|terminated/iu.test(error.message);
}

/** The code alone: the server's words may repeat the address, or a value of a row. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error && /timeout/iu.test(error.message) ? 'timeout' : 'unknown';
}
