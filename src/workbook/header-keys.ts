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
  for (const column of columns) {
    const levels = column.path.map((name, index) => [name, ...(column.synonyms[index] ?? [])]);
    for (const path of combinations(levels)) {
      // A column's own name wins over a synonym of another's.
      if (!exact.has(headerKey(path)) || path.join() === column.path.join())
        exact.set(headerKey(path), column);
      if (!bare.has(foldBare(headerKey(path)))) bare.set(foldBare(headerKey(path)), column);
    }
    for (const leaf of levels.at(-1) ?? []) addTo(leaves, foldBare(headerKey([leaf])), column);
    for (const word of levels.flat()) words.add(foldBare(headerKey([word])));
  }
  return {
    byPath: (path) => exact.get(headerKey(path)) ?? null,
    byBarePath: (path) => bare.get(foldBare(headerKey(path))) ?? null,
    byLeaf: (leaf) => leaves.get(foldBare(headerKey([leaf]))) ?? [],
    isWord: (segment) => words.has(foldBare(headerKey([segment]))),
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

function combinations(levels: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return levels.reduce<readonly (readonly string[])[]>(
    (paths, words) => paths.flatMap((path) => words.map((word) => [...path, word])),
    [[]],
  );
}

function addTo(map: Map<string, Column[]>, key: string, column: Column): void {
  const known = map.get(key) ?? [];
  if (!known.includes(column)) map.set(key, [...known, column]);
}
