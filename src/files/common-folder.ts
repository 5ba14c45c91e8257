// The deepest folder that holds all of some folders, and the way from it to a file.
import { dirname, isAbsolute, parse, relative } from 'node:path';

/** Null where there is none: several drives of Windows, or no folders. All paths absolute. */
export function commonFolder(folders: readonly string[]): string | null {
  return folders.reduce<string | null>(
    (common, folder) => (common === null ? null : sharedBy(common, folder)),
    folders[0] ?? null,
  );
}

/** Those that lie below none of the others, each once. */
export function topmostFolders(folders: readonly string[]): readonly string[] {
  const different = [...new Set(folders)];
  return different.filter(
    (one) => !different.some((other) => other !== one && sharedBy(other, one) === other),
  );
}

/** "huyen-a/q2.xlsx" from the base; never leads out of it. A file on another drive gets the drive's letter as its folder. */
export function pathFromBase(base: string | null, path: string): string {
  const way = base === null ? path : relative(base, path);
  const { root } = parse(way);
  if (!isAbsolute(way)) return way;
  const drive = root.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return drive === '' ? way.slice(root.length) : `${drive}/${way.slice(root.length)}`;
}

function sharedBy(a: string, b: string): string | null {
  for (let folder = a; ; folder = dirname(folder)) {
    const way = relative(folder, b);
    if (way === '' || (way !== '..' && !/^\.\.[\\/]/u.test(way) && !isAbsolute(way))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
