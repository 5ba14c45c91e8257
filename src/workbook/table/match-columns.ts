// Headings against the contract: which column of the sheet is which, and what is doubled or may be several.
import type { Column } from '#contract/column';
import type { HeaderKeys } from './header-keys.ts';
import type { HeaderPath } from './header-path.ts';

export interface MatchedColumns {
  /** Members of the contract by column of the sheet. */
  readonly found: ReadonlyMap<string, HeaderPath>;
  readonly doubled: readonly { readonly column: Column; readonly paths: readonly HeaderPath[] }[];
  readonly ambiguous: readonly { readonly path: HeaderPath; readonly columns: readonly Column[] }[];
  readonly unknown: readonly HeaderPath[];
}

/** How many different columns of the contract the paths name outright: which rows are the header is decided by it. */
export function countMatches(paths: readonly HeaderPath[], keys: HeaderKeys): number {
  return new Set(paths.map((path) => outright(path, keys)).filter((column) => column !== null)).size;
}

export function matchColumns(paths: readonly HeaderPath[], keys: HeaderKeys): MatchedColumns {
  const named = new Map<Column, HeaderPath[]>();
  const rest = paths.filter((path) => !claim(named, outright(path, keys), path));
  const outrightFound = new Set(named.keys());
  const stillRest = rest.filter((path) => {
    const column = belowTitle(path, keys);
    return column === null || outrightFound.has(column) || !claim(named, column, path);
  });
  const ambiguous: { path: HeaderPath; columns: readonly Column[] }[] = [];
  const unknown: HeaderPath[] = [];
  for (const path of stillRest) {
    const columns = byLeafAlone(path, keys).filter((column) => !named.has(column));
    const [only] = columns;
    if (only === undefined) unknown.push(path);
    else if (columns.length === 1) claim(named, only, path);
    else ambiguous.push({ path, columns });
  }
  const all = [...named].map(([column, claimed]) => ({ column, paths: claimed }));
  return {
    found: new Map(
      all.flatMap(({ column, paths: [first, second] }) =>
        first === undefined || second !== undefined ? [] : [[column.member, first] as const],
      ),
    ),
    doubled: all.filter(({ paths: claimed }) => claimed.length > 1),
    ambiguous,
    unknown,
  };
}

function claim(named: Map<Column, HeaderPath[]>, column: Column | null, path: HeaderPath): boolean {
  if (column === null) return false;
  named.set(column, [...(named.get(column) ?? []), path]);
  return true;
}

/**
 * By the whole path: as written, then with blanks above filled from the left, without diacritics, without what adorns it; one
 * cell alone also where it runs block and column together.
 */
function outright({ own, inherited }: HeaderPath, keys: HeaderKeys): Column | null {
  const paths = own.length === inherited.length ? [own] : [own, inherited];
  for (const look of [keys.byPath, keys.byFoldedPath, keys.byPlainPath]) {
    for (const path of paths) {
      const column = look(path);
      if (column !== null) return column;
    }
  }
  const [text, another] = own;
  return text === undefined || another !== undefined ? null : keys.byRunTogether(text);
}

/** A title merged over the table stands on top of each path; it is no heading of the contract, so it may go. */
function belowTitle({ own }: HeaderPath, keys: HeaderKeys): Column | null {
  for (let from = 1; from < own.length && !keys.isWord(own[from - 1] ?? ''); from += 1) {
    const column = keys.byFoldedPath(own.slice(from)) ?? keys.byPlainPath(own.slice(from));
    if (column !== null) return column;
  }
  return null;
}

/** A heading without its block: "Quá hạn" alone. Under some block it is not the contract's, whatever its last word. */
function byLeafAlone({ own, inherited }: HeaderPath, keys: HeaderKeys): readonly Column[] {
  const [leaf, another] = own;
  if (leaf === undefined || another !== undefined || inherited.length > 1) return [];
  return keys.byLeaf(leaf);
}
