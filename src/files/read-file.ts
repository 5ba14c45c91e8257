// Bytes of a file, or a diagnostic that says why not: as for opening it, or it is too large.
import type { FileHandle } from 'node:fs/promises';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { fileOverLimit } from '#diagnostics/file/file-access';
import { withFile } from './open-file.ts';

export interface FileContent {
  /** Null where the file cannot be read; the diagnostics then say why. */
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Far more than any real workbook packs to; what it unpacks to is bounded where it is unpacked. */
export const defaultLimit = 50_000_000;

export async function readFile(path: string, limit = defaultLimit): Promise<FileContent> {
  const { found, diagnostic } = await withFile(path, (handle) => readAtMost(handle, path, limit));
  return found ?? refused(diagnostic);
}

async function readAtMost(handle: FileHandle, path: string, limit: number): Promise<FileContent> {
  const { size } = await handle.stat();
  if (size > limit) {
    const megabytes = Math.ceil(size / 1e6);
    return refused(fileOverLimit({ file: path, megabytes, limit: Math.round(limit / 1e6) }));
  }
  // A file that grows while it is read gives no more than it had when it was looked at.
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return { bytes: bytes.subarray(0, filled), diagnostics: [] };
}

export function refused(diagnostic: Diagnostic): FileContent {
  return { bytes: null, diagnostics: [diagnostic] };
}
