// A file → its lists, looked at but not loaded: where each table is, which columns it has.
import { basename } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { listRowsHidden, listSheetsNotRead } from '#diagnostics/source/list';
import { readFile } from '#files/read-file';
import { type FilePieces, readPieces } from '#files/read-pieces';
import type { Sql } from '#lists/dialect';
import {
  findListHeader,
  type ListColumn,
  type ListHeader,
  matchHeadings,
  rowsSearched,
} from '#lists/list-columns';
import { readColumns } from '#workbook/grids/read-columns';
import { columnFaults } from '../column-faults.ts';
import { sniffList } from '../sniff-list.ts';
import { bigEndianPieces } from './big-endian-file.ts';
import {
  type Encoding,
  findTextHeader,
  parquetRelation,
  swallowedRowsQuery,
  type TextFile,
  textRelation,
} from './csv-file.ts';
import type { Engine } from './engine.ts';
import type { TextRelation, WordColumn } from './load-lists.ts';
import { orFault } from './read-faults.ts';
import { sampleWords } from './sample-words.ts';
import { inPieces, pieceRows, stage } from './stage-rows.ts';

/** A list that has been looked at: its columns are known. */
export interface PreparedList {
  readonly path: string;
  readonly name: string;
  /** Which of several tables of its file; null where there is one. */
  readonly sheet: string | null;
  readonly columns: ReadonlyMap<ListColumn, number>;
  readonly relation: (wellFormed: boolean) => TextRelation;
  /** Of a text file that is not well-formed: see `swallowedRowsQuery`. */
  readonly swallowed?: Sql;
  /** Where rows are numbered by lines of the file; null where the order of records is their number. */
  readonly encoding: Encoding | null;
}

type Prepared =
  | { readonly lists: readonly PreparedList[]; readonly remarks?: readonly Diagnostic[] }
  | { readonly faults: readonly Diagnostic[] };
type KnownWords = Readonly<Record<WordColumn, Set<string>>>;

export async function prepareLists(
  engine: Engine,
  path: string,
  table: string,
  known: KnownWords,
): Promise<Prepared> {
  const { found: file, diagnostic } = await readPieces(path);
  if (file === null) return { faults: [diagnostic] };
  const sniffed = sniffList(file);
  const prepared = await orFault(basename(path), async (): Promise<Prepared> => {
    switch (sniffed.kind) {
      case 'text':
        return await prepareText(engine, { path, encoding: sniffed.encoding }, file, table, known);
      case 'parquet':
        return await prepareParquet(engine, path);
      case 'sheet':
        return await prepareSheet(engine, path, table, known);
    }
  });
  return 'fault' in prepared ? { faults: [prepared.fault] } : prepared;
}

async function prepareText(
  engine: Engine,
  file: TextFile,
  pieces: FilePieces,
  table: string,
  known: KnownWords,
): Promise<Prepared> {
  const found = await findTextHeader(engine, file);
  const faults = columnFaults(file.path, found?.header.columns ?? null);
  if (found === null || faults.length > 0) return { faults };
  const { path, encoding } = file;
  const list = { path, name: basename(path), sheet: null, columns: found.header.columns, encoding };
  if (encoding === 'utf-16be') {
    const positions = positionsOf(found.header);
    const rows = bigEndianPieces(path, found.separator, positions, pieceRows);
    const relation = await stage(engine, table, rows, found.header, positions, known);
    return { lists: [{ ...list, relation: () => relation }] };
  }
  sampleWords(pieces, encoding, found, known);
  const swallowed = swallowedRowsQuery(file, found);
  return {
    lists: [{ ...list, relation: (wellFormed) => textRelation(file, found, wellFormed), swallowed }],
  };
}

async function prepareParquet(engine: Engine, path: string): Promise<Prepared> {
  const relation = await parquetRelation(engine, path, matchHeadings);
  const columns =
    relation === null ? null : new Map([...relation.columns.keys()].map((column, at) => [column, at]));
  const faults = columnFaults(path, columns);
  if (relation === null || columns === null || faults.length > 0) return { faults };
  const name = basename(path);
  return { lists: [{ path, name, sheet: null, columns, relation: () => relation, encoding: null }] };
}

/** In bytes: half a million rows of Excel have some 50 million. */
const largestSheet = 500_000_000;

async function prepareSheet(
  engine: Engine,
  path: string,
  table: string,
  known: KnownWords,
): Promise<Prepared> {
  const { bytes, diagnostics } = await readFile(path, largestSheet);
  if (bytes === null) return { faults: diagnostics };
  const name = basename(path);
  // Where no table is a list, what the likeliest lacks is told.
  let likeliest: ListHeader | null = null;
  const read = await readColumns(bytes, rowsSearched, (head) => {
    const header = findListHeader(head);
    if (header === null) return null;
    if (header.columns.size > (likeliest?.columns.size ?? 0)) likeliest = header;
    return columnFaults(path, header.columns).length > 0 ? null : { header, positions: positionsOf(header) };
  });
  const faults = read.diagnostics.map((each) => ({ ...each, listRow: { file: name, row: null } }));
  if (faults.length > 0) return { faults };
  if (read.tables.length === 0)
    return { faults: columnFaults(path, (likeliest as ListHeader | null)?.columns ?? null) };
  const lists: PreparedList[] = [];
  const remarks: Diagnostic[] = [];
  for (const [index, { sheet, chosen, rows, hidden }] of read.tables.entries()) {
    const { header, positions } = chosen;
    const relation = await stage(engine, `${table}_${index}`, inPieces(rows), header, positions, known);
    const which = read.tables.length === 1 ? null : (sheet ?? `Bảng ${index + 1}`);
    const unseen = hidden.filter((number) => number > header.row + 1);
    const at = { listRow: { file: name, ...(which === null ? {} : { sheet: which }), row: null } };
    if (unseen.length > 0)
      remarks.push(listRowsHidden({ rows: unseen.length, first: unseen.slice(0, 5) }, at));
    lists.push({
      path,
      name,
      sheet: which,
      columns: header.columns,
      relation: () => relation,
      encoding: null,
    });
  }
  const whole = { listRow: { file: name, row: null } };
  if (read.passedOver.length > 0) remarks.push(listSheetsNotRead({ sheets: read.passedOver }, whole));
  return { lists, remarks };
}

/** The first column, too: a row of totals says so there. */
function positionsOf({ columns }: ListHeader): readonly number[] {
  return [...new Set([0, ...columns.values()])];
}
