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
  const segments = new Set<string>();
  let deepest = 0;
  // Each word is folded once, not once for every path tried with it: that took a third of a command's time.
  const folded = new Map<string, WordKey>();
  const keyOf = (word: string): WordKey => {
    const key = folded.get(word) ?? wordKey(word);
    folded.set(word, key);
    return key;
  };
  const keyOfPath = (path: readonly string[]) => joined(path.map((word) => keyOf(word).key));
  // Most texts of a sheet are no heading: such a path is told without joining it, or hostile ones would take seconds.
  const mayBeNamed = (path: readonly string[]) => {
    let depth = 0;
    for (const word of path) {
      for (const part of keyOf(word).segments) {
        depth += 1;
        if (depth > deepest || !segments.has(part)) return false;
      }
    }
    return true;
  };
  const lookUp = (path: readonly string[], map: ReadonlyMap<string, Column>, form: 'key' | 'bare') =>
    mayBeNamed(path) ? (map.get(joined(path.map((word) => keyOf(word)[form]))) ?? null) : null;
  for (const column of columns) {
    const levels = column.path.map((name, index) => [name, ...(column.synonyms[index] ?? [])].map(keyOf));
    const own = keyOfPath(column.path);
    for (const path of combinations(levels)) {
      const key = joined(path.map((word) => word.key));
      const bareKey = joined(path.map((word) => word.bare));
      // A column's own name wins over a synonym of another's.
      if (!exact.has(key) || key === own) exact.set(key, column);
      if (!bare.has(bareKey)) bare.set(bareKey, column);
      const parts = path.flatMap((word) => word.segments);
      deepest = Math.max(deepest, parts.length);
      for (const part of parts) segments.add(part);
    }
    for (const leaf of levels.at(-1) ?? []) addTo(leaves, leaf.bare, column);
    for (const word of levels.flat()) words.add(word.bare);
  }
  return {
    byPath: (path) => lookUp(path, exact, 'key'),
    byBarePath: (path) => lookUp(path, bare, 'bare'),
    byLeaf: (leaf) => leaves.get(keyOf(leaf).bare) ?? [],
    isWord: (segment) => words.has(keyOf(segment).bare),
  };
}

/** As `headerKey`, without diacritics: the last resort. */
export function bareHeaderKey(path: readonly string[]): string {
  return bareSegments(headerKey(path)).join('/');
}

function bareSegments(key: string): readonly string[] {
  return foldBare(key)
    .split('/')
    .filter((segment) => segment !== '' && !bareIgnored.has(segment));
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
const bareIgnored = new Set([...ignored].map(foldBare));

interface WordKey {
  readonly key: string;
  readonly bare: string;
  /** Of `bare`. */
  readonly segments: readonly string[];
}

function wordKey(word: string): WordKey {
  const key = headerKey([word]);
  const segments = bareSegments(key);
  return { key, bare: segments.join('/'), segments };
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
