// All parts of an Office file, unpacked under the limits: to be looked through, changed, and written again.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { openArchive } from './archive.ts';
import type { PackageLimits } from './limits.ts';
import type { PackedPart } from './packed-part.ts';
import { refusalOf } from './refusal.ts';

export interface UnpackedParts {
  /** By path, in the order of the archive; folders are left out. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** The same in compressed form. */
  readonly packed: ReadonlyMap<string, PackedPart>;
}

export function unpackParts(
  bytes: Uint8Array,
  limits: PackageLimits,
): UnpackedParts | { readonly refused: Diagnostic } {
  try {
    const archive = openArchive(bytes, limits);
    const { paths } = archive;
    return {
      contents: new Map(paths.map((path) => [path, archive.bytes(path)])),
      packed: new Map(paths.map((path) => [path, archive.packed(path)])),
    };
  } catch (error) {
    return { refused: refusalOf(error) };
  }
}
