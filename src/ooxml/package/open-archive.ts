// An Office file unpacked within a bound: bytes are counted as they come out, never as the archive states them.
import { inflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';

export type OpenedArchive =
  /** Its parts lie unpacked; folders are left out. */
  { readonly archive: PizZip } | { readonly fault: 'damaged' | 'too-large' };

/** `most`: bytes of all parts together. */
export function openArchive(bytes: Uint8Array, most: number): OpenedArchive {
  try {
    const archive = new PizZip();
    let left = most;
    for (const [path, part] of Object.entries(new PizZip(bytes).files)) {
      if (part.dir) continue;
      const content = unpack(packedPart(part), left);
      left -= content.length;
      if (left <= 0) return { fault: 'too-large' };
      archive.file(path, content, { date: part.date, createFolders: false });
    }
    return { archive };
  } catch (error) {
    // Node's own word for more bytes than it was allowed to inflate.
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { fault: tooLarge ? 'too-large' : 'damaged' };
  }
}

/** What PizZip keeps of a part it has not unpacked; its types leave it out. */
interface PackedPart {
  readonly compressionMethod: string;
  readonly getCompressedContent: () => Uint8Array;
}

function packedPart(part: object): PackedPart {
  return (part as { readonly _data: PackedPart })._data;
}

function unpack({ compressionMethod, getCompressedContent }: PackedPart, most: number): Uint8Array {
  const packed = getCompressedContent();
  if (compressionMethod === '\x00\x00') return packed;
  if (compressionMethod === '\x08\x00') return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  throw new Error('a method of packing that Office does not use');
}
