// Comments in a template are for those who edit it: placeholders in them are neither checked nor filled.
import type { TemplateArchive } from '#ooxml/package/template-archive';

export function isComment(path: string): boolean {
  return /^word\/comments[^/]*\.xml$/u.test(path);
}

/** Removes them from what docxtemplater reads: it would fill them. */
export function withoutComments(archive: TemplateArchive): TemplateArchive {
  for (const path of Object.keys(archive.files)) if (isComment(path)) archive.file(path, '<comments/>');
  return archive;
}
