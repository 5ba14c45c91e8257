// Parts → an Office file that is the same bytes whenever its parts are: in one order, without a moment of writing.
import PizZip from 'pizzip';
import { archiveBytes } from './archive-bytes.ts';
import { type PackedPart, packPart } from './packed-part.ts';
import type { TemplateArchive } from './template-archive.ts';

export type PartContent = string | Uint8Array | PackedPart;

/** Content types first, as Office writes them; then by path. What is packed already is copied. */
export function packArchive(parts: ReadonlyMap<string, PartContent>): Uint8Array {
  return archiveBytes(
    inOrder(parts).map(([path, part]) => [path, isPacked(part) ? part : packPart(part)] as const),
  );
}

/** For libraries that take the parts so. */
export function archiveOf(parts: ReadonlyMap<string, string | Uint8Array>): TemplateArchive {
  const archive = new PizZip();
  for (const [path, part] of inOrder(parts)) archive.file(path, part, { createFolders: false });
  return archive;
}

/** The parts of an archive, unpacked when asked for; folders are left out. */
export function partsOf(archive: TemplateArchive): Map<string, Uint8Array> {
  const files = Object.entries(archive.files).filter(([, file]) => !file.dir);
  return new Map(files.map(([path, file]) => [path, file.asUint8Array()]));
}

function isPacked(part: PartContent): part is PackedPart {
  return typeof part === 'object' && 'method' in part;
}

function inOrder<T>(parts: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...parts].sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

function rankOf(path: string): number {
  return ['[Content_Types].xml', '_rels/.rels'].indexOf(path) + 1 || 3;
}
