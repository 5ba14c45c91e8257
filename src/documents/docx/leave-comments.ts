// Comments are words among people who edit the template: never filled, and no mark in them is one.
import type { TemplateArchive } from '#ooxml/package/template-archive';

export function isComment(path: string): boolean {
  return /^word\/comments[^/]*\.xml$/u.test(path);
}

/** Takes them from what docxtemplater reads, which fills every part of that kind. */
export function withoutComments(archive: TemplateArchive): TemplateArchive {
  for (const path of Object.keys(archive.files)) if (isComment(path)) archive.file(path, '<comments/>');
  return archive;
}
