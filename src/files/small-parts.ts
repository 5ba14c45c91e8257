// Some small parts of a zip archive on disk, without reading the rest: a few thousand bytes of any file, however large or hostile it is.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

/** Bytes of the directory at the end of the file, and of one part, packed. */
const window = 65_536;
/** Bytes of one part, unpacked. */
const most = 262_144;

/** The text of each part that is there and small; what is missing here may be anything. Never waits on a pipe. */
export async function smallParts(
  path: string,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  try {
    const found = await stat(path);
    if (!found.isFile()) return parts;
    const end = await readRange(path, Math.max(0, found.size - window), found.size);
    for (const { name, at, packed, isDeflated } of entriesIn(end)) {
      if (!wanted.includes(name) || packed > window) continue;
      const head = await readRange(path, at, at + localHead);
      if (head.length < localHead) continue;
      const start = at + localHead + head.readUInt16LE(26) + head.readUInt16LE(28);
      const content = await readRange(path, start, start + packed);
      const text = isDeflated ? inflateRawSync(content, { maxOutputLength: most }) : content;
      parts.set(name, text.toString('utf8'));
    }
  } catch {
    // No archive, damaged, or out of reach: whoever reads the whole file will say so.
  }
  return parts;
}

const localHead = 30;
const directoryHead = 46;
const signature = Buffer.from('PK\u0001\u0002', 'latin1');

interface Entry {
  readonly name: string;
  readonly at: number;
  readonly packed: number;
  readonly isDeflated: boolean;
}

/** As the directory has them (APPNOTE 4.3.12). */
function* entriesIn(end: Buffer): Generator<Entry> {
  for (let at = end.indexOf(signature); at >= 0; at = end.indexOf(signature, at + 4)) {
    if (at + directoryHead > end.length) return;
    const length = end.readUInt16LE(at + 28);
    yield {
      name: end.toString('utf8', at + directoryHead, at + directoryHead + Math.min(length, 100)),
      at: end.readUInt32LE(at + 42),
      packed: end.readUInt32LE(at + 20),
      isDeflated: end.readUInt16LE(at + 10) === 8,
    };
  }
}

async function readRange(path: string, start: number, end: number): Promise<Buffer> {
  if (end <= start) return Buffer.alloc(0);
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(path, { start, end: end - 1 })) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
