// The beginning of a file, and pieces from all over it: enough to tell what it is, however large.
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { fileIsDevice, fileIsFolder, fileIsOfficeLock } from '#diagnostics/file/file-access';
import { explain } from './read-file.ts';
import { systemCode } from './system-code.ts';

export interface FilePieces {
  readonly size: number;
  readonly start: Uint8Array;
  /** From places spread evenly; none where the start is the whole file. */
  readonly pieces: readonly Uint8Array[];
}

export type ReadPieces =
  | { readonly file: FilePieces; readonly diagnostic: null }
  | { readonly file: null; readonly diagnostic: Diagnostic };

const startBytes = 262_144;
const pieceBytes = 16_384;
const mostPieces = 1_000;

/** Never waits on a pipe. */
export async function readPieces(path: string): Promise<ReadPieces> {
  if (basename(path).startsWith('~$'))
    return refused(fileIsOfficeLock({ file: path, meant: basename(path).slice(2) }));
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refused(fileIsFolder({ file: path }));
    if (!found.isFile()) return refused(fileIsDevice({ file: path }));
    const handle = await open(path, 'r');
    try {
      return { file: await piecesOf(handle), diagnostic: null };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refused(await explain(systemCode(error), path));
  }
}

async function piecesOf(handle: FileHandle): Promise<FilePieces> {
  const { size } = await handle.stat();
  const start = await readAt(handle, 0, Math.min(startBytes, size));
  const count = Math.min(mostPieces, Math.floor((size - start.length) / pieceBytes));
  const pieces: Uint8Array[] = [];
  for (let piece = 0; piece < count; piece += 1) {
    const step = (size - start.length - pieceBytes) / Math.max(1, count - 1);
    // Even places: a character of UTF-16 has two bytes.
    const at = start.length + Math.floor((piece * step) / 2) * 2;
    pieces.push(await readAt(handle, at, pieceBytes));
  }
  return { size, start, pieces };
}

async function readAt(handle: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await handle.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
}

function refused(diagnostic: Diagnostic): ReadPieces {
  return { file: null, diagnostic };
}
