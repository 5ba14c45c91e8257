// A part that is too long to be held whole: packed as it is written, piece by piece.
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { PackedPart } from '#ooxml/package/packed-part';

const pieceLength = 256 * 1024;

export async function packStream(pieces: Iterable<string>): Promise<PackedPart> {
  const deflate = createDeflateRaw();
  const packed: Buffer[] = [];
  deflate.on('data', (bytes: Buffer) => packed.push(bytes));
  const ended = once(deflate, 'end');
  let [crc, size] = [0, 0];
  const write = async (text: string) => {
    const bytes = Buffer.from(text);
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!deflate.write(bytes)) await once(deflate, 'drain');
  };
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < pieceLength) continue;
    await write(held);
    held = '';
  }
  await write(held);
  deflate.end();
  await ended;
  return { method: 'deflated', crc, size, content: Buffer.concat(packed) };
}
