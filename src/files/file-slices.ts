// A file of which only a little is wanted, wherever it stands: a few thousand bytes are read, however large or hostile the file is.
import { readSync } from 'node:fs';
import { type Opened, withFile } from './open-file.ts';

export interface FileSlices {
  /** Bytes in all. */
  readonly size: number;
  /** Those from `start` up to, not with, `end`; fewer where the file has no more. */
  readonly slice: (start: number, end: number) => Uint8Array;
}

/** What `read` gives. A part of the file that was read is at hand for the next slice. */
export async function withSlices<Found>(
  path: string,
  read: (file: FileSlices) => Promise<Found>,
): Promise<Opened<Found>> {
  return withFile(path, async (handle) =>
    read({ size: (await handle.stat()).size, slice: slices(handle.fd) }),
  );
}

const windowBytes = 65_536;

function slices(file: number): FileSlices['slice'] {
  let window: { readonly start: number; readonly bytes: Uint8Array } = { start: 0, bytes: new Uint8Array() };
  return (start, end) => {
    const isAtHand = start >= window.start && end <= window.start + window.bytes.length;
    if (!isAtHand) window = { start, bytes: readFrom(file, start, Math.max(end - start, windowBytes)) };
    return window.bytes.subarray(start - window.start, end - window.start);
  };
}

function readFrom(file: number, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(file, bytes, filled, length - filled, start + filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}
