// The zip archive of a workbook: its parts by path, unpacked as a stream under the limits.
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { workbookPasswordProtected } from '#diagnostics/file/file';
import { type PackageLimits, packageLimits } from './limits.ts';
import { isRefusal, refuse, refuseDamaged, refuseTooLarge, refuseUnsafe } from './refusal.ts';

export interface Archive {
  /** Paths of all parts, as the archive spells them. */
  readonly paths: readonly string[];
  /** Whether there is a part of that path; case does not matter (ECMA-376 Part 2, 6.2.2.3). */
  readonly has: (path: string) => boolean;
  /** Gives the unpacked bytes of a part to `take`, piece by piece. */
  readonly unpack: (path: string, take: (piece: Uint8Array) => void) => Promise<void>;
}

export async function openArchive(
  bytes: Uint8Array,
  bounds: PackageLimits = packageLimits,
): Promise<Archive> {
  const zip = await open(bytes);
  const entries = await listEntries(zip);
  let unpacked = 0;
  return {
    paths: [...entries.values()].map(({ path }) => path),
    has: (path) => entries.has(key(path)),
    unpack: async (path, take) => {
      const part = entries.get(key(path));
      if (part === undefined) return refuseDamaged(`thiếu phần “${path}”`, `part “${path}” is missing`);
      unpacked += await unpackEntry(zip, part, { before: unpacked, bounds }, take);
    },
  };
}

interface Part {
  readonly path: string;
  readonly entry: Entry;
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
  } catch {
    return refuseDamaged(
      'không tìm thấy mục lục của tệp nén, có thể tệp chép chưa xong',
      'the directory of the zip archive is missing, perhaps as it was copied only in part',
    );
  }
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Part>> {
  if (zip.entryCount > packageLimits.entries)
    refuseTooLarge('số phần trong tệp nén', 'parts of the archive', packageLimits.entries);
  const parts = new Map<string, Part>();
  try {
    for await (const entry of zip.eachEntry()) {
      const path = pathOf(entry);
      if (path.endsWith('/')) continue;
      if (parts.has(key(path)))
        refuseDamaged(`phần “${path}” có hai bản khác nhau`, `part “${path}” stands twice in the archive`);
      parts.set(key(path), { path, entry });
    }
  } catch (error) {
    if (isRefusal(error)) throw error;
    if (error instanceof Error && error.message.includes('encryption')) refuse(workbookPasswordProtected({}));
    refuseDamaged('mục lục của tệp nén bị hỏng', 'the directory of the zip archive is damaged');
  }
  return parts;
}

function pathOf(entry: Entry): string {
  const path = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  if (validateFileName(path) !== null) {
    refuseUnsafe(
      `tệp nén chứa đường dẫn ra ngoài “${path.slice(0, 80)}”`,
      `the archive holds a path that leads outside, “${path.slice(0, 80)}”`,
    );
  }
  return path;
}

/** Counts what really comes out: the sizes an archive states of itself are not to be trusted. */
async function unpackEntry(
  zip: ZipFile,
  { path, entry }: Part,
  { before, bounds }: { readonly before: number; readonly bounds: PackageLimits },
  take: (piece: Uint8Array) => void,
): Promise<number> {
  if (entry.isEncrypted()) refuse(workbookPasswordProtected({}));
  let size = 0;
  let sum = 0;
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      size += piece.length;
      sum = crc32(piece, sum);
      checkSize(path, { size, total: before + size, packed: entry.compressedSize }, bounds);
      take(piece);
    }
  } catch (error) {
    if (isRefusal(error)) throw error;
    refuseDamaged(`không giải nén được phần “${path}”`, `part “${path}” cannot be unpacked`);
  }
  if (sum !== entry.crc32)
    refuseDamaged(`phần “${path}” không khớp mã kiểm tra`, `part “${path}” does not match its checksum`);
  return size;
}

function checkSize(
  path: string,
  { size, total, packed }: { readonly size: number; readonly total: number; readonly packed: number },
  bounds: PackageLimits,
): void {
  if (size > bounds.ratioFloor && size > bounds.ratio * packed) {
    refuseUnsafe(
      `phần “${path}” bung ra gấp hơn ${bounds.ratio} lần`,
      `part “${path}” unpacks to more than ${bounds.ratio} times its size`,
    );
  }
  if (size > bounds.partBytes)
    refuseTooLarge(`số byte của phần “${path}”`, `bytes of part “${path}”`, bounds.partBytes);
  if (total > bounds.totalBytes)
    refuseTooLarge('số byte sau khi giải nén', 'unpacked bytes', bounds.totalBytes);
}

function key(path: string): string {
  return path.toLowerCase();
}
