// By which texts a heading is known: every column of a sheet under all its words, folded.

import type { Column } from '#contract/column';
import { passedOver } from '#contract/header-words';
import { foldHeader, foldWithoutDiacritics } from '#language/fold';
import { memoizePerList } from './name-index.ts';
import { plainSegments, withoutSubject } from './plain-heading.ts';
import { runTogether } from './run-together.ts';

export interface HeaderKeys {
  /** The column a whole path names; null where it names none. */
  readonly byPath: (path: readonly string[]) => Column | null;
  /** As `byPath`, without diacritics: the last resort. */
  readonly byFoldedPath: (path: readonly string[]) => Column | null;
  /** As `byFoldedPath`, without what only adorns a heading: "Số hồ sơ quá hạn (HS)". */
  readonly byPlainPath: (path: readonly string[]) => Column | null;
  /** One cell that runs block and column together: "Tiếp nhận trực tuyến", "Đã giải quyết - Quá hạn", or on two lines. */
  readonly byRunTogether: (text: string) => Column | null;
  /** Columns whose last heading this is. */
  readonly byLeaf: (leaf: string) => readonly Column[];
  /** False of a text that no path that names a column ends with: nearly every text below a header. */
  readonly mayEndPath: (word: string) => boolean;
  /** Whether it heads a block or a column of the contract at any level. */
  readonly isWord: (segment: string) => boolean;
}

/** Made once for a sheet of the contract: a run over many workbooks asks for the same five. */
export const headerKeys = memoizePerList(makeHeaderKeys);

function makeHeaderKeys(columns: readonly Column[]): HeaderKeys {
  const index = indexOf(columns);
  const byRunTogether = runTogether(columns);
  // Most texts of a sheet are no heading: such a path is recognised without joining it, or hostile ones would take seconds.
  const mayBeNamed = (path: readonly string[]) => {
    let depth = 0;
    for (const word of path) {
      for (const part of keyOf(word).segments) {
        depth += 1;
        if (depth > index.deepest || !index.segments.has(part)) return false;
      }
    }
    return true;
  };
  const plainParts = (path: readonly string[]) => {
    const named: (readonly string[])[] = [];
    for (const word of path) {
      for (const parts of keyOf(word).plainParts) {
        // A subject of a criterion is none of the contract's words.
        if (!parts.every((part, at) => index.segments.has(part) || (at > 0 && named.length === 0)))
          return null;
        // One more: "Quá hạn / Trễ hạn".
        if (named.push(parts) > index.deepest + 1) return null;
      }
    }
    return withoutSubject(named).flat();
  };
  const lookUp = (path: readonly string[], map: ReadonlyMap<string, Column>, form: 'key' | 'folded') =>
    mayBeNamed(path) ? (map.get(joined(path.map((word) => keyOf(word)[form]))) ?? null) : null;
  return {
    byPath: (path) => lookUp(path, index.exact, 'key'),
    byFoldedPath: (path) => lookUp(path, index.folded, 'folded'),
    byPlainPath: (path) => {
      const parts = plainParts(path);
      if (parts === null) return null;
      return index.plain.get(parts.join('/')) ?? eitherOf(parts, index.plain);
    },
    byRunTogether,
    byLeaf: (leaf) => index.leaves.get(keyOf(leaf).folded) ?? index.plainLeaves.get(keyOf(leaf).plain) ?? [],
    mayEndPath: (word) => mayBeNamed([word]) || plainParts([word]) !== null || byRunTogether(word) !== null,
    isWord: (segment) => index.words.has(keyOf(segment).folded) || index.words.has(keyOf(segment).plain),
  };
}

const folded = new Map<string, WordKey>();
const maxFolded = 20_000;

/** Each word is folded once, not once for every path and sheet tried with it: that took a third of a command's time. */
function keyOf(word: string): WordKey {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const key = wordKey(word);
  if (folded.size >= maxFolded) folded.clear();
  folded.set(word, key);
  return key;
}

/** Every path of every column, under all words for it. */
function indexOf(columns: readonly Column[]) {
  const exact = new Map<string, Column>();
  const folded = new Map<string, Column>();
  /** Null where two columns would be the same. */
  const plain = new Map<string, Column | null>();
  const leaves = new Map<string, Column[]>();
  const plainLeaves = new Map<string, Column[]>();
  const words = new Set<string>();
  const segments = new Set<string>();
  let deepest = 0;
  for (const column of columns) {
    const levels = column.path.map((name, index) => [name, ...(column.synonyms[index] ?? [])].map(keyOf));
    const own = joined(column.path.map((word) => keyOf(word).key));
    for (const path of combinations(levels)) {
      const [key, foldedKey] = [
        joined(path.map((word) => word.key)),
        joined(path.map((word) => word.folded)),
      ];
      // A column's own name wins over a synonym of another's.
      if (!exact.has(key) || key === own) exact.set(key, column);
      if (!folded.has(foldedKey)) folded.set(foldedKey, column);
      addAlone(plain, joined(path.map((word) => word.plain)), column);
      deepest = Math.max(deepest, path.flatMap((word) => word.segments).length);
    }
    for (const leaf of levels.at(-1) ?? []) {
      addTo(leaves, leaf.folded, column);
      addTo(plainLeaves, leaf.plain, column);
    }
    for (const word of levels.flat()) {
      words.add(word.folded).add(word.plain);
      for (const part of [...word.segments, ...word.plainParts.flat()]) segments.add(part);
    }
  }
  return { exact, folded, plain, leaves, plainLeaves, words, segments, deepest };
}

/** As `headerKey`, without diacritics: the last resort. */
export function foldedHeaderKey(path: readonly string[]): string {
  return foldedSegments(headerKey(path)).join('/');
}

export function foldedSegments(key: string): readonly string[] {
  return foldWithoutDiacritics(key)
    .split('/')
    .filter((segment) => segment !== '' && !foldedIgnored.has(segment));
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
const foldedIgnored = new Set([...ignored].map(foldWithoutDiacritics));

interface WordKey {
  readonly key: string;
  readonly folded: string;
  /** Of `folded`. */
  readonly segments: readonly string[];
  /** Without what only adorns it; the parts are those of each segment. */
  readonly plain: string;
  readonly plainParts: readonly (readonly string[])[];
}

/** "Quá hạn / Trễ hạn": two words for one column, where either alone names it. */
function eitherOf(parts: readonly string[], plain: ReadonlyMap<string, Column | null>): Column | null {
  const one = plain.get(parts.slice(0, -1).join('/')) ?? null;
  const other = plain.get([...parts.slice(0, -2), ...parts.slice(-1)].join('/')) ?? null;
  return parts.length > 1 && one === other ? one : null;
}

function wordKey(word: string): WordKey {
  const key = headerKey([word]);
  const segments = foldedSegments(key);
  const plainParts = segments.map(plainSegments);
  return { key, folded: segments.join('/'), segments, plain: plainParts.flat().join('/'), plainParts };
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

function addAlone(map: Map<string, Column | null>, key: string, column: Column): void {
  map.set(key, !map.has(key) || map.get(key) === column ? column : null);
}

function addTo(map: Map<string, Column[]>, key: string, column: Column): void {
  const known = map.get(key) ?? [];
  if (!known.includes(column)) map.set(key, [...known, column]);
}
