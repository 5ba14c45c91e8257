// Dossier lists of all kinds → one source that DuckDB answers from.
import { basename } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { listWordsTooMany } from '#diagnostics/source/list-words';
import { readFile } from '#files/read-file';
import { type FilePieces, readPieces } from '#files/read-pieces';
import {
  findListHeader,
  type ListColumn,
  type ListHeader,
  listWords,
  matchHeadings,
  rowsSearched,
} from '#lists/list-columns';
import { readColumns } from '#workbook/grids/read-columns';
import { columnFaults } from '../column-faults.ts';
import { sniffList } from '../sniff-list.ts';
import { bigEndianPieces } from './big-endian-file.ts';
import { type Encoding, findTextHeader, parquetRelation, type TextFile, textRelation } from './csv-file.ts';
import type { Engine } from './engine.ts';
import {
  type LoadedRange,
  loadList,
  maxWords,
  nameOtherWords,
  prepareLoading,
  type TextRelation,
  type WordColumn,
} from './load-lists.ts';
import { needsOneThread, readFaultOf } from './read-faults.ts';
import { sampleWords } from './sample-words.ts';
import { inPieces, pieceRows, stage } from './stage-rows.ts';

/** A list that has been looked at: its columns are known. */
interface PreparedList {
  readonly path: string;
  readonly name: string;
  readonly columns: ReadonlyMap<ListColumn, number>;
  readonly relation: (parallel: boolean) => TextRelation;
  /** Where rows are numbered by lines of the file; null where the order of records is their number. */
  readonly encoding: Encoding | null;
}

export interface LoadedList extends PreparedList, LoadedRange {
  readonly parallel: boolean;
}

export interface OpenedLists {
  readonly lists: readonly LoadedList[];
  /** Texts by their number in the table `loaded`. */
  readonly words: Readonly<Record<WordColumn, readonly string[]>>;
  /** Whether hours and requests were read. */
  readonly detailed: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** All lists into one table; where one cannot be read, none is loaded, and every fault is reported. */
export async function openLists(
  engine: Engine,
  paths: readonly string[],
  { detailed, table = 'loaded' }: { readonly detailed: boolean; readonly table?: string },
): Promise<OpenedLists> {
  const known = { unit: new Set<string>(), status: new Set<string>(), channel: new Set<string>() };
  const prepared: PreparedList[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, path] of paths.entries()) {
    const outcome = await prepare(engine, path, `${table}_file${index}`, known);
    if ('list' in outcome) prepared.push(outcome.list);
    else diagnostics.push(...outcome.faults);
  }
  const none = { lists: [], words: { unit: [], status: [], channel: [] }, detailed };
  if (diagnostics.length > 0) return { ...none, diagnostics };
  // A blank cell is word 0 of each.
  const named = (word: WordColumn) => [...known[word]].filter((text) => text !== '');
  const words = { unit: named('unit'), status: named('status'), channel: named('channel') };
  await prepareLoading(engine, words, detailed, table);
  const lists: LoadedList[] = [];
  for (const list of prepared) {
    const outcome = await load(engine, list, detailed, table);
    if ('fault' in outcome) diagnostics.push(outcome.fault);
    else lists.push(outcome);
  }
  if (diagnostics.length > 0) return { ...none, diagnostics };
  const all = await nameOtherWords(engine, words, table);
  if (typeof all !== 'string') return { lists, words: all, detailed, diagnostics: [] };
  const [column = ''] = listWords[all];
  const [file, another] = lists.map(({ name }) => name);
  const where = file === undefined || another !== undefined ? {} : { listRow: { file, row: null } };
  return { ...none, diagnostics: [listWordsTooMany({ column, most: maxWords }, where)] };
}

async function load(
  engine: Engine,
  list: PreparedList,
  detailed: boolean,
  table: string,
): Promise<LoadedList | { readonly fault: Diagnostic }> {
  for (const parallel of [true, false]) {
    try {
      return { ...list, parallel, ...(await loadList(engine, list.relation(parallel), detailed, table)) };
    } catch (error) {
      if (parallel && needsOneThread(error)) continue;
      const fault = readFaultOf(error, list.name);
      if (fault === null) throw error;
      return { fault };
    }
  }
  throw new Error('unreachable: one thread reads any list');
}

type Prepared = { readonly list: PreparedList } | { readonly faults: readonly Diagnostic[] };
type KnownWords = Readonly<Record<WordColumn, Set<string>>>;

async function prepare(engine: Engine, path: string, table: string, known: KnownWords): Promise<Prepared> {
  const { found: file, diagnostic } = await readPieces(path);
  if (file === null) return { faults: [diagnostic] };
  const sniffed = sniffList(file);
  try {
    switch (sniffed.kind) {
      case 'text':
        return await prepareText(engine, { path, encoding: sniffed.encoding }, file, table, known);
      case 'parquet':
        return await prepareParquet(engine, path);
      case 'sheet':
        return await prepareSheet(engine, path, table, known);
    }
  } catch (error) {
    const fault = readFaultOf(error, basename(path));
    if (fault === null) throw error;
    return { faults: [fault] };
  }
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
  const list = { path, name: basename(path), columns: found.header.columns, encoding };
  if (encoding === 'utf-16be') {
    const positions = positionsOf(found.header);
    const rows = bigEndianPieces(path, found.separator, positions, pieceRows);
    const relation = await stage(engine, table, rows, found.header, positions, known);
    return { list: { ...list, relation: () => relation } };
  }
  sampleWords(pieces, encoding, found, known);
  return { list: { ...list, relation: (parallel) => textRelation(file, found, parallel) } };
}

async function prepareParquet(engine: Engine, path: string): Promise<Prepared> {
  const relation = await parquetRelation(engine, path, matchHeadings);
  const columns =
    relation === null ? null : new Map([...relation.columns.keys()].map((column, at) => [column, at]));
  const faults = columnFaults(path, columns);
  if (relation === null || columns === null || faults.length > 0) return { faults };
  return { list: { path, name: basename(path), columns, relation: () => relation, encoding: null } };
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
  let header: ListHeader | null = null;
  const read = await readColumns(bytes, rowsSearched, (head) => {
    const found = findListHeader(head);
    if (found === null || found.columns.size <= (header?.columns.size ?? 0)) return null;
    header = found;
    return positionsOf(found);
  });
  const found = header as ListHeader | null;
  const name = basename(path);
  const faults = read.diagnostics.map((each) => ({ ...each, listRow: { file: name, row: null } }));
  if (faults.length > 0) return { faults };
  const missing = columnFaults(path, found?.columns ?? null);
  if (found === null || read.rows === null || missing.length > 0) return { faults: missing };
  const relation = await stage(engine, table, inPieces(read.rows), found, positionsOf(found), known);
  return { list: { path, name, columns: found.columns, relation: () => relation, encoding: null } };
}

/** The first column, too: a row of totals says so there. */
function positionsOf({ columns }: ListHeader): readonly number[] {
  return [...new Set([0, ...columns.values()])];
}
