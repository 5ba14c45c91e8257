// The zip archive of an Office file: its parts by path, unpacked under the limits.
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
  readonly bytes: (path: string) => Uint8Array;
  /** A part in compressed form, to be put into another archive; not checked, as it is not unpacked. */
  readonly packed: (path: string) => PackedPart;
  /** Gives the unpacked bytes to `take`, in pieces where they are many: a long sheet is never whole in memory. */
  readonly unpack: (path: string, take: (piece: Uint8Array, isWhole: boolean) => void) => Promise<void>;
}

/** Throws a refusal, to be caught by `orRefusal`: here, or when a part is unpacked that exceeds the limits. */
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
