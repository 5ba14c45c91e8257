// The beginning of a file, and pieces from all over it: enough to know what it is, however large. Or all of it, piece after piece.
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { type Opened, withFile } from './open-file.ts';

export interface FilePieces {
  readonly start: Uint8Array;
  /** From places spread evenly; none where the start is the whole file. */
  readonly pieces: readonly Uint8Array[];
}

const startBytes = 262_144;
const pieceBytes = 16_384;
const maxPieces = 1_000;

export async function readPieces(path: string): Promise<Opened<FilePieces>> {
  return withFile(path, piecesOf);
}

/** For a file too large to be held in memory. */
export function streamFile(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path);
}

async function piecesOf(handle: FileHandle): Promise<FilePieces> {
  const { size } = await handle.stat();
  const start = await readAt(handle, 0, Math.min(startBytes, size));
  const count = Math.min(maxPieces, Math.floor((size - start.length) / pieceBytes));
  const pieces: Uint8Array[] = [];
  for (let piece = 0; piece < count; piece += 1) {
    const step = (size - start.length - pieceBytes) / Math.max(1, count - 1);
    // Even places: a character of UTF-16 has two bytes.
    const at = start.length + Math.floor((piece * step) / 2) * 2;
    pieces.push(await readAt(handle, at, pieceBytes));
  }
  return { start, pieces };
}

async function readAt(handle: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await handle.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
}
