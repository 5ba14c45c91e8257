// Dossier lists of all kinds → one source that DuckDB answers from.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { listWordsTooMany } from '#diagnostics/source/list-words';
import { listWords } from '#lists/list-columns';
import type { Engine } from './engine.ts';
import {
  type LoadedRange,
  loadList,
  maxWords,
  nameOtherWords,
  prepareLoading,
  type WordColumn,
} from './load-lists.ts';
import { type PreparedList, prepareLists } from './prepare-lists.ts';
import { orFault, quoteNotClosed } from './read-faults.ts';

export interface LoadedList extends PreparedList, LoadedRange {
  readonly wellFormed: boolean;
}

export interface OpenedLists {
  readonly lists: readonly LoadedList[];
  /** Texts by their number in the table `loaded`. */
  readonly words: Readonly<Record<WordColumn, readonly string[]>>;
  /** Whether hours and requests were read. */
  readonly detailed: boolean;
  /** Of lists that are read: sheets that are not, rows that nobody sees. */
  readonly remarks: readonly Diagnostic[];
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
  const remarks: Diagnostic[] = [];
  for (const [index, path] of paths.entries()) {
    const outcome = await prepareLists(engine, path, `${table}_file${index}`, known);
    if ('faults' in outcome) diagnostics.push(...outcome.faults);
    else {
      prepared.push(...outcome.lists);
      remarks.push(...(outcome.remarks ?? []));
    }
  }
  const none = { lists: [], remarks, words: { unit: [], status: [], channel: [] }, detailed };
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
  if (typeof all !== 'string') return { lists, words: all, detailed, remarks, diagnostics: [] };
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
  const loaded = async (wellFormed: boolean): Promise<LoadedList> => ({
    ...list,
    wellFormed,
    ...(await loadList(engine, list.relation(wellFormed), detailed, table)),
  });
  const read = await orFault(list.name, () => loaded(true));
  const { swallowed } = list;
  if (!('fault' in read) || swallowed === undefined) return read;
  return await orFault(list.name, async () => {
    const [answer] = await engine.ask(swallowed);
    const row = answer?.row ?? null;
    return row === null ? await loaded(false) : { fault: quoteNotClosed(list.name, Number(row)) };
  });
}
