// The source that a count is taken from, opened for one task and closed after it, with its temporary folder.
import { resolve } from 'node:path';
import { fileMissing } from '#diagnostics/file/file-access';
import { countEngineMissing, databaseUrlWrong } from '#diagnostics/source/list-database';
import { findWorkbooks } from '#files/find-workbooks';
import { makeTemporaryFolder, removeFolder } from '#files/temporary-folder';
import type { OwnWord } from '#lists/own-words';
import type { Source } from '#lists/source';
import { duckdbSource } from '#sources/duckdb/duckdb-source';
import { type Engine, openEngine } from '#sources/duckdb/engine';
import { openLists } from '#sources/duckdb/open-lists';
import { openDatabase } from '#sources/postgres/open-database';
import { isNameOf } from '../file-kinds.ts';
import { endingOf, noResult, type Outcome } from '../outcome.ts';
import type { CountRequest } from './request.ts';
import { readWords, wordsFilesBeside } from './words-file.ts';

type Task<Result> = (source: Source, own: readonly OwnWord[]) => Promise<Outcome<Result>>;
type SourceRequest = Omit<CountRequest, 'period'>;

export async function withSource<Result>(
  wanted: SourceRequest,
  detailed: boolean,
  task: Task<Result>,
): Promise<Outcome<Result>> {
  const found = await findLists(wanted.lists, ownFiles(wanted));
  if (found.diagnostics.length > 0) return noResult(found.diagnostics);
  const own =
    wanted.words === undefined ? { words: [], diagnostics: [] } : await readWords(resolve(wanted.words));
  if (own.diagnostics.length > 0) return noResult(own.diagnostics);
  const ownWords = [...own.words, ...(wanted.ownWords ?? [])];
  return await withEngine<Result>(found.files, async (engine) => {
    if (wanted.database !== undefined) {
      const { source, diagnostics } = await openDatabase(wanted.database, detailed);
      if (source === null) {
        const isAddress = diagnostics.some(({ code }) => code === databaseUrlWrong.code);
        return noResult(diagnostics, isAddress ? 'wrong-usage' : endingOf(diagnostics));
      }
      try {
        return await task(source, ownWords);
      } catch (error) {
        const fault = source.explain(error);
        if (fault === null) throw error;
        return noResult([fault]);
      } finally {
        await source.close();
      }
    }
    const opened = await openLists(engine, found.files, { detailed });
    if (opened.diagnostics.length > 0) return noResult(opened.diagnostics);
    return await task(await duckdbSource(engine, opened), ownWords);
  });
}

/** `files`: all that the engine may open. */
export async function withEngine<Result>(
  files: readonly string[],
  task: (engine: Engine) => Promise<Outcome<Result>>,
): Promise<Outcome<Result>> {
  const { folder, diagnostic } = await makeTemporaryFolder();
  if (folder === null) return noResult([diagnostic]);
  try {
    const engine = await openEngine({ temporaryFolder: folder, files });
    if (engine === null) return noResult([countEngineMissing({})], 'file-failed');
    try {
      return await task(engine);
    } finally {
      engine.close();
    }
  } finally {
    await removeFolder(folder);
  }
}

/** Where the results lie in the folder of the lists they are no lists the next time. */
function ownFiles({ words, into, output, late }: SourceRequest): readonly string[] {
  return [words, into, output, late, ...(output === undefined ? [] : wordsFilesBeside(output))].flatMap(
    (path) => (path === undefined ? [] : [resolve(path)]),
  );
}

/** Files, folders, patterns → files, in the order given, but for those of the count itself. */
export async function findLists(paths: readonly string[], own: readonly string[] = []) {
  const all = await findWorkbooks(paths, isNameOf('list'));
  const named = paths.map((path) => resolve(path));
  const isOwn = (file: string) => own.includes(resolve(file)) && !named.includes(resolve(file));
  const found = { ...all, files: all.files.filter((file) => !isOwn(file)) };
  const nothing = found.files.length === 0 && paths.length > 0 && found.diagnostics.length === 0;
  return {
    files: found.files,
    diagnostics: nothing ? [fileMissing({ file: paths.join(', '), similar: [] })] : found.diagnostics,
  };
}
