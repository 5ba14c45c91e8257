// The zip archive of an Office file: its parts by path, unpacked under the limits. The one opener there is.
import { type ByteSource, memorySource } from './byte-source.ts';
import { type Part, partKey, readDirectory } from './directory.ts';
import { type PackageLimits, packageLimits } from './limits.ts';
import type { PackedPart } from './packed-part.ts';
import { refuseDamaged } from './refusal.ts';
import { isSmall, packedPart, unpackAsStream, unpackAtOnce } from './unpack.ts';

export interface Archive {
  /** Paths of all parts, as the archive spells them. */
  readonly paths: readonly string[];
  /** Whether there is a part of that path; case does not matter. */
  readonly has: (path: string) => boolean;
  /** The unpacked bytes of a part. */
  readonly bytes: (path: string) => Uint8Array;
  /** A part as it lies in the archive, to be put into another: whether it can be unpacked shows when it is. */
  readonly packed: (path: string) => PackedPart;
  /** Gives them to `take`, piece by piece unless they are few: those of a long sheet are never all in memory. */
  readonly unpack: (path: string, take: (piece: Uint8Array, isWhole: boolean) => void) => Promise<void>;
}

/** Breaks off as `orRefusal` catches it: here, or as soon as a part is unpacked that does not keep the limits. */
export function openArchive(from: Uint8Array | ByteSource, limits: PackageLimits = packageLimits): Archive {
  const source = from instanceof Uint8Array ? memorySource(from) : from;
  const { zip, parts } = readDirectory(source, limits);
  let before = 0;
  const partAt = (path: string): Part =>
    parts.get(partKey(path)) ?? refuseDamaged(`thiếu phần “${path}”`, `part “${path}” is missing`);
  const atOnce = (part: Part) => {
    const content = unpackAtOnce(zip, source, part, { before, limits });
    before += content.length;
    return content;
  };
  return {
    paths: [...parts.values()].map(({ path }) => path),
    has: (path) => parts.has(partKey(path)),
    bytes: (path) => atOnce(partAt(path)),
    packed: (path) => packedPart(zip, source, partAt(path), { before: 0, limits }),
    unpack: async (path, take) => {
      const part = partAt(path);
      if (isSmall(part)) take(atOnce(part), true);
      else before += await unpackAsStream(zip, part, { before, limits }, (piece) => take(piece, false));
    },
  };
}
