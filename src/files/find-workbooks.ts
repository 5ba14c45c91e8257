// Every workbook below some paths: files, folders, and patterns such as huyen-*/q2*.xlsx, which Windows leaves to us.
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { fileMissing } from '#diagnostics/file/file-access';
import { asSpeltOnDisk } from './as-spelt-on-disk.ts';
import { commonFolder, topmostFolders } from './common-folder.ts';
import { explainMissingPath } from './missing-path.ts';
import { walkFolder } from './walk-folder.ts';

export interface FoundWorkbooks {
  /** Absolute paths, each once, in the order of the paths given and within a folder by name. */
  readonly files: readonly string[];
  /** The deepest folder that holds all of the paths given; null where they lie on several drives. */
  readonly base: string | null;
  /** The folders in which they were found, none below another. */
  readonly roots: readonly string[];
  /** Paths that lead nowhere, folders that cannot be opened. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `isWanted`: of the names in folders and patterns. `except`: folders not to be entered, such as that of the results. */
export async function findWorkbooks(
  paths: readonly string[],
  isWanted: (path: string) => boolean,
  except: readonly string[] = [],
): Promise<FoundWorkbooks> {
  const avoided = new Set(except.map((folder) => resolve(folder)));
  const found: Found[] = [];
  for (const path of paths)
    for (const match of await matchesOf(path)) found.push(await findIn(path, match, avoided, isWanted));
  const roots = topmostFolders(found.flatMap(({ root }) => (root === null ? [] : [root])));
  return {
    files: await eachOnce(found.flatMap(({ files }) => files)),
    base: commonFolder(roots),
    roots,
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A folder may be given twice, under its name and through a link, and a link may stand beside what it leads to. */
async function eachOnce(files: readonly string[]): Promise<readonly string[]> {
  const named = new Map<string, string>();
  for (const file of files) {
    const real = await realpath(file).catch(() => file);
    // Its own name goes before those of links.
    if (!named.has(real) || file === real) named.set(real, file);
  }
  const kept = new Set(named.values());
  return [...new Set(files)].filter((file) => kept.has(file));
}

interface Match {
  readonly match: string;
  readonly isNamed: boolean;
}

interface Found {
  readonly root: string | null;
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

async function findIn(
  path: string,
  { match, isNamed }: Match,
  avoided: ReadonlySet<string>,
  isWanted: (path: string) => boolean,
): Promise<Found> {
  switch (await kindOf(match)) {
    case 'missing':
      return {
        root: null,
        files: [],
        diagnostics: [(await explainMissingPath(match)) ?? fileMissing({ file: path, similar: [] })],
      };
    case 'file':
      // A file that somebody names is wanted whatever it is called.
      return {
        root: dirname(match),
        files: isNamed || isWanted(match) ? [match] : [],
        diagnostics: [],
      };
    case 'folder': {
      const { files, diagnostics } = await walkFolder(match, avoided);
      return { root: match, files: files.filter(isWanted), diagnostics };
    }
  }
}

/** A pattern only where there is no file of that very name: "Quý [2].xlsx" is a common name of a file. */
async function matchesOf(path: string): Promise<readonly Match[]> {
  const named = [{ match: await asSpeltOnDisk(resolve(path)), isNamed: true }];
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  if ((await kindOf(path)) !== 'missing' || !isDynamicPattern(pattern)) return named;
  const { folder, rest } = await fixedPart(pattern);
  const found = await glob(rest, {
    cwd: folder,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: process.platform !== 'win32',
  });
  const matches = found.map((match) => ({ match: resolve(match), isNamed: false }));
  const sorted = matches.sort((a, b) => (a.match < b.match ? -1 : 1));
  return sorted.length > 0 ? sorted : named;
}

/**
 * The folders a pattern begins with are names, not patterns, as far as they exist: "so-lieu (1)/huyen-*" is what
 * Windows calls a copy. Of a share, `//server/share/` is its root.
 */
async function fixedPart(pattern: string): Promise<{ readonly folder: string; readonly rest: string }> {
  const { root } = parse(pattern);
  const segments = pattern.slice(root.length).split('/');
  let folder = root === '' ? '.' : root;
  while (segments.length > 1 && (await kindOf(join(folder, segments[0] ?? ''))) === 'folder')
    folder = join(folder, segments.shift() ?? '');
  return { folder: resolve(folder), rest: segments.join('/') };
}

/** Pipes and devices count as files: reading them says what they are. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  return await stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'missing',
  );
}
