// Unpacks one part of an archive: at once where it is small, else as a stream. The limits count the bytes that come out, not the sizes
// that the archive states.
import type { Readable } from 'node:stream';
import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipFile } from 'yauzl';
import { workbookPasswordProtected } from '#diagnostics/file/file';
import type { ByteSource } from './byte-source.ts';
import type { Part } from './directory.ts';
import type { PackageLimits } from './limits.ts';
import type { PackedPart } from './packed-part.ts';
import { isRefusal, refuse, refuseDamaged, refuseTooLarge, refuseUnsafe } from './refusal.ts';

/** `before`: bytes unpacked of other parts so far. */
export interface Bounds {
  readonly before: number;
  readonly limits: PackageLimits;
}

/** To set up a stream takes longer than to inflate a few thousand bytes; the sheet of a thousand units has some two million. */
const maxAtOnce = 4_000_000;

export function isSmall({ entry }: Part): boolean {
  return Math.max(entry.uncompressedSize, entry.compressedSize) <= maxAtOnce;
}

/** All of its bytes. Never more than the limits allow are unpacked. */
export function unpackAtOnce(zip: ZipFile, source: ByteSource, part: Part, bounds: Bounds): Uint8Array {
  const { entry } = part;
  const { uncompressedSize: stated } = entry;
  if (entry.isEncrypted()) refuse(workbookPasswordProtected({}));
  const content = inflated(packedBytes(zip, source, part, bounds), part, bounds);
  checkSize(part, content.length, bounds);
  if (content.length !== stated) refusePart(part);
  checkSum(part, crc32(content));
  return content;
}

/** The compressed bytes, copied: the archive may be changed afterwards. */
export function packedPart(zip: ZipFile, source: ByteSource, part: Part, bounds: Bounds): PackedPart {
  const { compressionMethod, crc32: crc, uncompressedSize: size } = part.entry;
  const content = packedBytes(zip, source, part, bounds).slice();
  return { method: compressionMethod === 0 ? 'stored' : 'deflated', crc, size, content };
}

/** Gives its bytes to `take`, piece by piece, and returns how many there were. */
export async function unpackAsStream(
  zip: ZipFile,
  part: Part,
  bounds: Bounds,
  take: (piece: Uint8Array) => void,
): Promise<number> {
  if (part.entry.isEncrypted()) refuse(workbookPasswordProtected({}));
  let size = 0;
  let sum = 0;
  try {
    const stream: Readable = await zip.openReadStreamPromise(part.entry);
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      size += piece.length;
      sum = crc32(piece, sum);
      checkSize(part, size, bounds);
      take(piece);
    }
  } catch (error) {
    if (isRefusal(error)) throw error;
    refusePart(part);
  }
  checkSum(part, sum);
  return size;
}

function packedBytes(
  zip: ZipFile,
  { slice }: ByteSource,
  part: Part,
  { limits: { partBytes } }: Bounds,
): Uint8Array {
  const { entry, path } = part;
  if (entry.compressedSize > partBytes)
    refuseTooLarge(`số byte của phần “${path}”`, `bytes of part “${path}”`, partBytes);
  const local: { start?: number | undefined } = {};
  zip.readLocalFileHeader(entry, { minimal: true }, (_, header) => {
    local.start = header?.fileDataStart;
  });
  return local.start === undefined
    ? refusePart(part)
    : slice(local.start, local.start + entry.compressedSize);
}

function inflated(packed: Uint8Array, part: Part, bounds: Bounds): Uint8Array {
  const { compressionMethod, uncompressedSize: stated } = part.entry;
  // One byte past the limit is enough to refuse a part that states a larger size.
  const maxBytes = Math.min(stated, largest(part, bounds) + 1);
  if (compressionMethod === 0) return packed.subarray(0, maxBytes);
  if (compressionMethod !== 8) return refusePart(part);
  // A little more than needed: zlib allocates a second chunk where the first is filled to its end.
  const chunkSize = Math.min(maxBytes, maxAtOnce) + 64;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(maxBytes, 1), chunkSize });
  } catch (error) {
    // Node's code for more output than `maxOutputLength`.
    const isMore = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isMore) checkSize(part, maxBytes, bounds);
    return refusePart(part);
  }
}

function largest({ entry }: Part, { before, limits }: Bounds): number {
  const { partBytes, totalBytes, ratio, ratioFloor } = limits;
  return Math.min(partBytes, totalBytes - before, Math.max(ratioFloor, ratio * entry.compressedSize));
}

function checkSize({ path, entry }: Part, size: number, { before, limits }: Bounds): void {
  const { partBytes, totalBytes, ratio, ratioFloor } = limits;
  if (size > ratioFloor && size > ratio * entry.compressedSize) {
    refuseUnsafe(
      `phần “${path}” bung ra gấp hơn ${ratio} lần`,
      `part “${path}” unpacks to more than ${ratio} times its size`,
    );
  }
  if (size > partBytes) refuseTooLarge(`số byte của phần “${path}”`, `bytes of part “${path}”`, partBytes);
  if (before + size > totalBytes) refuseTooLarge('số byte sau khi giải nén', 'unpacked bytes', totalBytes);
}

function checkSum(part: Part, sum: number): void {
  if (sum === part.entry.crc32) return;
  const { path } = part;
  refuseDamaged(`phần “${path}” không khớp mã kiểm tra`, `part “${path}” does not match its checksum`);
}

function refusePart({ path }: Part): never {
  return refuseDamaged(`không giải nén được phần “${path}”`, `part “${path}” cannot be unpacked`);
}
