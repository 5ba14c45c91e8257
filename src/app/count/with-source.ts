// The source that a count is taken from, opened for one task and closed after it, with its temporary folder.
import { resolve } from 'node:path';
import { fileMissing } from '#diagnostics/file/file-access';
import { workbooksAmongLists } from '#diagnostics/file/own-document';
import { countEngineMissing, databaseUrlWrong } from '#diagnostics/source/list-database';
import { pathFromBase } from '#files/common-folder';
import { withSlices } from '#files/file-slices';
import { findWorkbooks } from '#files/find-workbooks';
import { makeTemporaryFolder, removeFolder } from '#files/temporary-folder';
import type { OwnWord } from '#lists/own-words';
import type { Source } from '#lists/source';
import { duckdbSource } from '#sources/duckdb/duckdb-source';
import { type Engine, openEngine } from '#sources/duckdb/engine';
import { openLists } from '#sources/duckdb/open-lists';
import { openDatabase } from '#sources/postgres/open-database';
import { isOfOwnKindIn } from '#workbook/grids/own-document';
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
  if (found.diagnostics.length > 0) return noResult([...found.passedOver, ...found.diagnostics]);
  const own =
    wanted.words === undefined ? { words: [], diagnostics: [] } : await readWords(resolve(wanted.words));
  if (own.diagnostics.length > 0) return noResult(own.diagnostics);
  const ownWords = [...own.words, ...(wanted.ownWords ?? [])];
  const outcome = await withEngine<Result>(found.files, async (engine) => {
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
    const counted = await task(await duckdbSource(engine, opened), ownWords);
    return { ...counted, diagnostics: [...opened.remarks, ...counted.diagnostics] };
  });
  return { ...outcome, diagnostics: [...found.passedOver, ...outcome.diagnostics] };
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

/**
 * Files, folders, patterns → files, in the order given, but for those of the count itself. Of a folder, workbooks of figures and
 * reports are passed over, and that is said; a file that is named is taken for what it was given as.
 */
export async function findLists(paths: readonly string[], own: readonly string[] = []) {
  const all = await findWorkbooks(paths, isNameOf('list'));
  const named = new Set(paths.map((path) => resolve(path)));
  const ownPaths = new Set(own);
  const files: string[] = [];
  const workbooks: string[] = [];
  for (const file of all.files) {
    const isNamed = named.has(resolve(file));
    if (!isNamed && ownPaths.has(resolve(file))) continue;
    const { found } = isNamed ? { found: false } : await withSlices(file, isOfOwnKindIn);
    (found === true ? workbooks : files).push(file);
  }
  const nothing = files.length === 0 && paths.length > 0 && all.diagnostics.length === 0;
  const passedOver = workbooks.map((file) => pathFromBase(all.base, file));
  return {
    files,
    passedOver: passedOver.length === 0 ? [] : [workbooksAmongLists({ files: passedOver })],
    diagnostics: nothing ? [fileMissing({ file: paths.join(', '), similar: [] })] : all.diagnostics,
  };
}
