// Whether this is the program in one file, and what is packed into it (scripts/executable, docs/adr/0020-single-executable.md).
import { getAsset, isSea } from 'node:sea';

export const isSingleExecutable: boolean = isSea();

/** By its path in the package, "templates/bao-cao.docx", or in dist, "app/watch-time.cjs". Throws where it was not packed. */
export function packedFile(path: string): Uint8Array {
  return new Uint8Array(getAsset(path));
}

/** Paths of all shipped files that are packed. */
export function packedPaths(): readonly string[] {
  return JSON.parse(getAsset(packedList, 'utf8')) as readonly string[];
}

/** Node 22 cannot be asked for the names of what is packed. */
const packedList = 'packed.json';
