// A text file as a relation: DuckDB reads it itself. Where its table starts, and what separates its columns, is found by the heading.
import { identifier, literal, type Sql } from '#lists/dialect';
import { findListHeader, type ListColumn, type ListHeader, rowsSearched } from '#lists/list-columns';
import { bigEndianHead } from './big-endian-file.ts';
import type { Engine } from './engine.ts';
import type { TextRelation } from './load-lists.ts';

/** `utf-16`: low byte first, as DuckDB reads it. `utf-16be` it does not read. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-16be';

const separators = [',', ';', '\t'] as const;

/** Cells of a heading that are looked at. */
const widest = 100;
/** Cells that a row may have beyond the heading's last. */
const slack = 8;

export interface TextFile {
  readonly path: string;
  readonly encoding: Encoding;
}

interface Reading extends TextFile {
  readonly separator: string;
  readonly width: number;
  readonly wellFormed: boolean;
}

export interface TextHeader {
  readonly header: ListHeader;
  readonly separator: string;
}

/** Null where none of the separators gives a heading. Throws what DuckDB says of a file it cannot read. */
export async function findTextHeader(engine: Engine, file: TextFile): Promise<TextHeader | null> {
  let best: TextHeader | null = null;
  for (const separator of separators) {
    const rows = await headOf(engine, { ...file, separator, width: widest, wellFormed: false });
    const header = findListHeader(rows);
    if (header !== null && header.columns.size > (best?.header.columns.size ?? 0))
      best = { header, separator };
  }
  return best;
}

async function headOf(engine: Engine, reading: Reading): Promise<readonly (readonly string[])[]> {
  const { encoding, path, separator } = reading;
  if (encoding === 'utf-16be') return await bigEndianHead(path, separator, rowsSearched);
  const rows = await engine.ask(`select * from ${readCsv(reading)} limit ${rowsSearched}`);
  return rows.map((row) => Object.values(row).map((cell) => (cell === null ? '' : String(cell))));
}

/**
 * `wellFormed`: every quote is closed, and no cell has several lines: then several threads read it, and anything else is an error.
 * Otherwise one thread does, and takes what it finds.
 */
export function textRelation(
  file: TextFile,
  { header, separator }: TextHeader,
  wellFormed: boolean,
): TextRelation {
  const width = widthOf(header);
  const columns = new Map<ListColumn, Sql>(
    [...header.columns].map(([column, position]) => [column, columnName(position)]),
  );
  return {
    from: readCsv({ ...file, separator, width, wellFormed }),
    columns,
    first: columnName(0),
    headRows: header.row + 1,
    receivedHeading: header.texts[header.columns.get('received') ?? -1] ?? '',
  };
}

/** Asks for the first record of a file that is not well-formed in which a cell holds the end of a line and a date between separators. */
export function swallowedRowsQuery(file: TextFile, { header, separator }: TextHeader): Sql {
  const width = widthOf(header);
  const [edge, beside] = [`[${separator}\n\r]`, `[^${separator}\n\r]{0,12}`];
  const date = literal(`(^|${edge})${beside}[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}${beside}${edge}`);
  const holds = Array.from({ length: width }, (_, index) => {
    const cell = columnName(index);
    return `(regexp_matches(${cell}, '[\n\r]') and regexp_matches(${cell}, ${date}))`;
  });
  const rows = readCsv({ ...file, separator, width, wellFormed: false });
  return `select min(n) as row from (select row_number() over () as n, * from ${rows}) where ${holds.join(' or ')}`;
}

function widthOf(header: ListHeader): number {
  return header.texts.length === 0
    ? widest
    : Math.max(lastOf(header), ...header.columns.values()) + 1 + slack;
}

/** The last cell of the heading that holds something. */
function lastOf({ texts }: ListHeader): number {
  return texts.findLastIndex((text) => text !== '');
}

function readCsv({ path, encoding, separator, width, wellFormed }: Reading): Sql {
  const names = Array.from({ length: width }, (_, index) => `${literal(columnName(index))}: 'VARCHAR'`);
  const options = [
    'auto_detect = false',
    'header = false',
    `delim = ${literal(separator)}`,
    `quote = '"'`,
    `escape = '"'`,
    'null_padding = true',
    `strict_mode = ${wellFormed}`,
    `encoding = '${encoding}'`,
    `columns = {${names.join(', ')}}`,
    ...(wellFormed ? [] : ['parallel = false']),
  ];
  return `read_csv(${literal(path)}, ${options.join(', ')})`;
}

function columnName(position: number): string {
  return `c${position}`;
}

/** A Parquet file: the names of its columns are the heading. */
export async function parquetRelation(
  engine: Engine,
  path: string,
  match: (names: readonly string[]) => ReadonlyMap<ListColumn, number>,
): Promise<TextRelation | null> {
  // Some writers do not mark their texts as texts.
  const from = `read_parquet(${literal(path)}, binary_as_string = true)`;
  const described = await engine.ask(`describe select * from ${from}`);
  const names = described.map(({ column_name }) => String(column_name));
  const found = match(names);
  if (found.size < 3) return null;
  const columns = new Map<ListColumn, Sql>(
    [...found].map(([column, at]) => [
      column,
      asText(identifier(names[at] ?? ''), String(described[at]?.column_type)),
    ]),
  );
  return { from, columns, first: 'null::varchar', headRows: 0, receivedHeading: '' };
}

/** A moment with a zone as it was in Vietnam, seven hours ahead all year; what no moment can be made of stands as it is. */
function asText(value: Sql, type: string): Sql {
  const text = `cast(${value} as varchar)`;
  if (type !== 'TIMESTAMP WITH TIME ZONE') return text;
  return `coalesce(cast(try(make_timestamp(epoch_us(${value})) + interval 7 hours) as varchar), ${text})`;
}
