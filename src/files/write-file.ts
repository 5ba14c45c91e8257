// Files written whole or not at all, several together: first all under temporary names, then each renamed.
import { copyFile, link, open, realpath, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { outputNotAFile } from '#diagnostics/file/output';
import { createFolder } from './make-folder.ts';
import { explainMissingPath } from './missing-path.ts';
import { renameWithRetry } from './rename-with-retry.ts';
import { systemCode } from './system-code.ts';
import { clearStaleTemporaryFilesOnce, temporaryName } from './temporary-name.ts';
import { unusableName } from './unusable-name.ts';
import { explainWriteFault } from './write-faults.ts';

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Diagnostics where anything failed: then every file is as it was before. Missing folders are made. */
export async function writeFiles(outputs: readonly OutputFile[]): Promise<readonly Diagnostic[]> {
  const staged: StagedFile[] = [];
  for (const output of outputs) {
    const { file, diagnostic } = await stage(output);
    if (file !== null) staged.push(file);
    if (diagnostic !== null) {
      await discard(staged);
      return [diagnostic];
    }
  }
  return await putInPlace(staged);
}

export function writeFile(path: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  return writeFiles([{ path, bytes }]);
}

interface StagedFile {
  /** As the user named it, for messages. */
  readonly path: string;
  /** Where it will stand, links followed. */
  readonly target: string;
  readonly temporary: string;
  readonly replaces: boolean;
}

type Staged =
  | { readonly file: StagedFile; readonly diagnostic: null }
  | { readonly file: null; readonly diagnostic: Diagnostic };

async function stage({ path, bytes }: OutputFile): Promise<Staged> {
  const unusable = unusableName(path);
  if (unusable !== null) return { file: null, diagnostic: unusable };
  let temporary = '';
  try {
    await createFolder(dirname(resolve(path)));
    const old = await stat(path).catch(absent);
    if (old !== null && !old.isFile()) return { file: null, diagnostic: outputNotAFile({ file: path }) };
    const nowhere = old === null ? await explainMissingPath(path) : null;
    if (nowhere !== null) return { file: null, diagnostic: nowhere };
    const target = old === null ? resolve(path) : await realpath(path);
    // A file set to read-only is protected on purpose, although its folder would allow a rename over it;
    // on Windows a file open in Word or Excel already refuses here, before anything has been written.
    if (old !== null) await (await open(target, 'r+')).close();
    await clearStaleTemporaryFilesOnce(dirname(target));
    temporary = temporaryName(dirname(target));
    await writeThrough(temporary, bytes, old?.mode);
    return { file: { path, target, temporary, replaces: old !== null }, diagnostic: null };
  } catch (error) {
    if (temporary !== '') await removeAll([temporary]);
    return { file: null, diagnostic: await explainWriteFault(systemCode(error), path) };
  }
}

/** On the disk when this returns, not only in the machine's memory. */
async function writeThrough(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  // With the permissions of the file it replaces, from the first byte on.
  const handle = await open(path, 'wx', (mode ?? 0o666) & 0o777);
  try {
    if (mode !== undefined) await handle.chmod(mode & 0o777);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Each rename is whole by itself; where one fails, those before it are taken back from a second name of the old file. */
async function putInPlace(staged: readonly StagedFile[]): Promise<readonly Diagnostic[]> {
  const undo: (() => Promise<void>)[] = [];
  const backups: string[] = [];
  for (const { path, target, temporary, replaces } of staged) {
    try {
      if (replaces && staged.length > 1) {
        const backup = temporaryName(dirname(target));
        await link(target, backup).catch(() => copyFile(target, backup));
        backups.push(backup);
        await renameWithRetry(temporary, target);
        undo.push(() => renameWithRetry(backup, target));
      } else {
        await renameWithRetry(temporary, target);
        undo.push(() => rm(target, { force: true }));
      }
    } catch (error) {
      const diagnostic = await explainWriteFault(systemCode(error), path);
      // On a disk that is gone nothing can be taken back: what failed first is reported.
      for (const step of undo.reverse()) await step().catch(() => undefined);
      await discard(staged);
      await removeAll(backups);
      return [diagnostic];
    }
  }
  await removeAll(backups);
  await syncFolders(new Set(staged.map(({ target }) => dirname(target))));
  return [];
}

/** So that the new names, too, outlive a power cut; where the system does not allow it, only that is missing. */
async function syncFolders(folders: ReadonlySet<string>): Promise<void> {
  for (const folder of folders) {
    const handle = await open(folder, 'r').catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
  }
}

async function discard(staged: readonly StagedFile[]): Promise<void> {
  await removeAll(staged.map(({ temporary }) => temporary));
}

/** What a virus scanner holds on to just then is cleared by the next run. */
async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true }).catch(() => undefined);
}

function absent(error: unknown): null {
  if (systemCode(error) === 'ENOENT') return null;
  throw error;
}
