// A file opened to be read, or a diagnostic: missing, a folder, a device, locked. Never waits on a pipe.
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  fileIsDevice,
  fileIsFolder,
  fileIsOfficeLock,
  fileLocked,
  fileMissing,
  fileNotPermitted,
  fileUnreadable,
  nameNotUnicode,
} from '#diagnostics/file/file-access';
import { driveMissing } from '#diagnostics/file/location';
import { foldWithoutDiacritics } from '#language/fold';
import { asSpeltOnDisk } from './as-spelt-on-disk.ts';
import { driveOf, explainMissingPath, unreachableCodes } from './missing-path.ts';
import { systemCode } from './system-code.ts';
import { unreadableSign } from './walk-folder.ts';

export type Opened<Found> =
  | { readonly found: Found; readonly diagnostic: null }
  | { readonly found: null; readonly diagnostic: Diagnostic };

/** What `read` gives; the file is closed after it. */
export async function withFile<Found>(
  typed: string,
  read: (handle: FileHandle) => Promise<Found>,
): Promise<Opened<Found>> {
  const path = await asSpeltOnDisk(typed);
  if (basename(path).startsWith('~$')) {
    return refused(fileIsOfficeLock({ file: path, intended: basename(path).slice(2) }));
  }
  try {
    // Looked at before it is opened: opening a pipe would wait for a writer for ever.
    const looked = await stat(path);
    if (looked.isDirectory()) return refused(fileIsFolder({ file: path }));
    if (!looked.isFile()) return refused(fileIsDevice({ file: path }));
    const handle = await open(path, 'r');
    try {
      return { found: await read(handle), diagnostic: null };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refused(await explain(systemCode(error), path));
  }
}

async function explain(code: string, file: string): Promise<Diagnostic> {
  if (unreachableCodes.has(code)) return driveMissing({ file, drive: driveOf(file) });
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      if (file.includes(unreadableSign)) return nameNotUnicode({ file });
      return (await explainMissingPath(file)) ?? fileMissing({ file, similar: await similarNames(file) });
    case 'EISDIR':
      return fileIsFolder({ file });
    case 'EBUSY':
    case 'EAGAIN':
    case 'ETXTBSY':
      return fileLocked({ file });
    case 'EPERM':
      // What Windows answers when another program has the file open for itself alone.
      return process.platform === 'win32' ? fileLocked({ file }) : fileNotPermitted({ file });
    case 'EACCES':
      return fileNotPermitted({ file });
    default:
      return fileUnreadable({ file, reason: code });
  }
}

/**
 * Names of the same folder that may be meant: up to three that are the same but for case, marks, spaces or extension; else all of its
 * kind where there are five at most.
 */
async function similarNames(path: string): Promise<readonly string[]> {
  const wanted = foldedStem(basename(path));
  const names = await readdir(dirname(path)).catch(() => []);
  const visible = names.filter((name) => !name.startsWith('.') && !name.startsWith('~$'));
  const alike = visible.filter((name) => foldedStem(name) === wanted);
  if (alike.length > 0) return alike.sort().slice(0, 3);
  const kind = (extname(path) || '.xlsx').toLowerCase();
  const ofKind = visible.filter((name) => extname(name).toLowerCase() === kind);
  return ofKind.length <= 5 ? ofKind.sort() : [];
}

function foldedStem(name: string): string {
  return foldWithoutDiacritics(basename(name, extname(name))).replace(/[\s_-]+/gu, '');
}

function refused(diagnostic: Diagnostic): { readonly found: null; readonly diagnostic: Diagnostic } {
  return { found: null, diagnostic };
}
