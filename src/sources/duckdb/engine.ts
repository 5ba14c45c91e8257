// The embedded DuckDB, loaded for this alone: no network, no extension fetched, no file but the lists, temporary files in a folder of its own.
import type { DuckDBConnection } from '@duckdb/node-api';
import { literal, type Sql } from '#lists/dialect';
import type { Answer } from '#lists/source';
import { codeMacro } from './code-macro.ts';
import { dateMacros } from './date-macros.ts';

export interface Engine {
  readonly run: (sql: Sql) => Promise<void>;
  readonly ask: (sql: Sql) => Promise<readonly Answer[]>;
  /** Columns of texts, as many rows each, put into a table of as many columns. */
  readonly append: (table: string, columns: readonly (readonly (string | null)[])[]) => Promise<void>;
  readonly close: () => void;
}

export interface EngineSettings {
  /** Private, there already, removed by whoever made it. */
  readonly temporaryFolder: string;
  /** The only files that can be opened. */
  readonly files: readonly string[];
}

/** Past this, what does not fit goes to the temporary folder. With the rest of the program it stays below 1 GB. */
const memoryLimit = '550MB';

/** Null where the package is not installed. */
export async function openEngine({ temporaryFolder, files }: EngineSettings): Promise<Engine | null> {
  const duckdb = await import('@duckdb/node-api').catch(() => null);
  if (duckdb === null) return null;
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    memory_limit: memoryLimit,
    temp_directory: temporaryFolder,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_persistent_secrets: 'false',
    enable_external_file_cache: 'false',
  });
  const connection = await instance.connect();
  for (const macro of [...dateMacros(), codeMacro]) await connection.run(macro);
  // It would lift the rare shapes of a date out of their CASE, and try them on every row: twenty times the work.
  await connection.run("set disabled_optimizers = 'common_subexpressions'");
  await connection.run(`set allowed_paths = [${files.map(literal).join(', ')}]`);
  await connection.run('set enable_external_access = false');
  await connection.run('set lock_configuration = true');
  return engineOf(connection, () => {
    connection.closeSync();
    instance.closeSync();
  });
}

function engineOf(connection: DuckDBConnection, close: () => void): Engine {
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    append: (table, columns) => appendTo(connection, table, columns),
    close,
  };
}

/** Rows that DuckDB takes at once. */
const chunkRows = 2048;

async function appendTo(
  connection: DuckDBConnection,
  table: string,
  columns: readonly (readonly (string | null)[])[],
): Promise<void> {
  const { DuckDBDataChunk, VARCHAR } = await import('@duckdb/node-api');
  const appender = await connection.createAppender(table);
  const rows = columns[0]?.length ?? 0;
  for (let at = 0; at < rows; at += chunkRows) {
    const chunk = DuckDBDataChunk.create(columns.map(() => VARCHAR));
    chunk.setColumns(columns.map((column) => column.slice(at, at + chunkRows)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
