// An Office file unpacked within a bound: bytes are counted as they come out, never as the archive states them.
import { crc32, inflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';
import type { PackedPart } from './packed-part.ts';

export type OpenedArchive =
  /** Its parts lie unpacked; folders are left out. `packed`: the same parts as they lay in the file. */
  | { readonly archive: PizZip; readonly packed: ReadonlyMap<string, PackedPart> }
  | { readonly fault: 'damaged' | 'too-large' };

/** `most`: bytes of all parts together. */
export function openArchive(bytes: Uint8Array, most: number): OpenedArchive {
  try {
    const archive = new PizZip();
    const packed = new Map<string, PackedPart>();
    let left = most;
    for (const [path, part] of Object.entries(new PizZip(bytes).files)) {
      if (part.dir) continue;
      const { crc32: stated, method, content } = entryOf(part);
      const unpacked = method === 'stored' ? content : unpack(content, left);
      left -= unpacked.length;
      if (left <= 0) return { fault: 'too-large' };
      archive.file(path, unpacked, { date: part.date, createFolders: false });
      const crc = crc32(unpacked);
      if (crc === stated >>> 0) packed.set(path, { method, crc, size: unpacked.length, content });
    }
    return { archive, packed };
  } catch (error) {
    // Node's own word for more bytes than it was allowed to inflate.
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { fault: tooLarge ? 'too-large' : 'damaged' };
  }
}

/** What PizZip keeps of a part it has not unpacked; its types leave it out. */
interface Entry {
  readonly crc32: number;
  readonly compressionMethod: string;
  readonly getCompressedContent: () => Uint8Array;
}

function entryOf(part: object): Pick<Entry, 'crc32'> & Pick<PackedPart, 'method' | 'content'> {
  const { crc32, compressionMethod, getCompressedContent } = (part as { readonly _data: Entry })._data;
  const method = compressionMethod === '\x00\x00' ? 'stored' : 'deflated';
  if (method === 'deflated' && compressionMethod !== '\x08\x00')
    throw new Error('a method of packing that Office does not use');
  // A copy: whoever owns the bytes of the archive may change them afterwards.
  return { crc32, method, content: getCompressedContent().slice() };
}

function unpack(packed: Uint8Array, most: number): Uint8Array {
  return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
}
