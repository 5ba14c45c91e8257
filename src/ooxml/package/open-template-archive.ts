// A template unpacked whole, as docxtemplater takes it.
import PizZip from 'pizzip';
import { packageLimits } from './limits.ts';
import type { PackedPart } from './packed-part.ts';
import type { TemplateArchive } from './template-archive.ts';
import { unpackParts } from './unpacked-parts.ts';

export type OpenedTemplateArchive =
  /** Unpacked, without folders. `packed`: the same parts in compressed form. */
  | { readonly archive: TemplateArchive; readonly packed: ReadonlyMap<string, PackedPart> }
  | { readonly fault: 'damaged' | 'too-large' };

/** `maxBytes`: of all parts together. Pictures may compress very well, so there is no limit of the ratio. */
export function openTemplateArchive(bytes: Uint8Array, maxBytes: number): OpenedTemplateArchive {
  const limits = {
    ...packageLimits,
    partBytes: maxBytes,
    totalBytes: maxBytes,
    ratio: Number.MAX_SAFE_INTEGER,
  };
  const opened = unpackParts(bytes, limits);
  if ('refused' in opened)
    return { fault: opened.refused.code === 'workbook-too-large' ? 'too-large' : 'damaged' };
  const archive = new PizZip();
  for (const [path, content] of opened.contents) archive.file(path, content, { createFolders: false });
  return { archive, packed: opened.packed };
}
