// By which texts a heading is known: every column of a sheet under all its words, folded.
import { foldBare, foldHeader } from '#language/fold';
import type { Column } from './column.ts';
import { passedOver } from './header-words.ts';

export interface HeaderKeys {
  /** The column a whole path names; null where it names none. */
  readonly byPath: (path: readonly string[]) => Column | null;
  /** As `byPath`, without diacritics: the last resort. */
  readonly byBarePath: (path: readonly string[]) => Column | null;
  /** Columns whose last heading this is. */
  readonly byLeaf: (leaf: string) => readonly Column[];
  /** Whether it heads a block or a column of the contract at any level. */
  readonly isWord: (segment: string) => boolean;
}

export function headerKeys(columns: readonly Column[]): HeaderKeys {
  const exact = new Map<string, Column>();
  const bare = new Map<string, Column>();
  const leaves = new Map<string, Column[]>();
  const words = new Set<string>();
  // Each word is folded once, not once for every path tried with it: that took a third of a command's time.
  const folded = new Map<string, WordKey>();
  const keyOf = (word: string): WordKey => {
    const key = folded.get(word) ?? wordKey(word);
    folded.set(word, key);
    return key;
  };
  const keyOfPath = (path: readonly string[]) => joined(path.map((word) => keyOf(word).key));
  const bareKeyOfPath = (path: readonly string[]) => joined(path.map((word) => keyOf(word).bare));
  for (const column of columns) {
    const levels = column.path.map((name, index) => [name, ...(column.synonyms[index] ?? [])].map(keyOf));
    const own = keyOfPath(column.path);
    for (const path of combinations(levels)) {
      const key = joined(path.map((word) => word.key));
      const bareKey = joined(path.map((word) => word.bare));
      // A column's own name wins over a synonym of another's.
      if (!exact.has(key) || key === own) exact.set(key, column);
      if (!bare.has(bareKey)) bare.set(bareKey, column);
    }
    for (const leaf of levels.at(-1) ?? []) addTo(leaves, leaf.bare, column);
    for (const word of levels.flat()) words.add(word.bare);
  }
  return {
    byPath: (path) => exact.get(keyOfPath(path)) ?? null,
    byBarePath: (path) => bare.get(bareKeyOfPath(path)) ?? null,
    byLeaf: (leaf) => leaves.get(keyOf(leaf).bare) ?? [],
    isWord: (segment) => words.has(keyOf(segment).bare),
  };
}

/** "Tiếp nhận / Trong kỳ / Trực tuyến" in one cell and in three are one key, in which "Trong kỳ" does not count. */
export function headerKey(path: readonly string[]): string {
  return path
    .flatMap((segment) => foldHeader(segment).split('/'))
    .map((segment) => foldHeader(segment))
    .filter((segment) => segment !== '' && !ignored.has(segment))
    .join('/');
}

const ignored = new Set(passedOver.map(foldHeader));

interface WordKey {
  readonly key: string;
  readonly bare: string;
}

function wordKey(word: string): WordKey {
  const key = headerKey([word]);
  return { key, bare: foldBare(key) };
}

function joined(keys: readonly string[]): string {
  return keys.filter((key) => key !== '').join('/');
}

function combinations(levels: readonly (readonly WordKey[])[]): readonly (readonly WordKey[])[] {
  return levels.reduce<readonly (readonly WordKey[])[]>(
    (paths, words) => paths.flatMap((path) => words.map((word) => [...path, word])),
    [[]],
  );
}

function addTo(map: Map<string, Column[]>, key: string, column: Column): void {
  const known = map.get(key) ?? [];
  if (!known.includes(column)) map.set(key, [...known, column]);
}
