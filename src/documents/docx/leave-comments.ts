// Comments are words among people who edit the template: never filled, and no mark in them is one.
import type PizZip from 'pizzip';

export function isComment(path: string): boolean {
  return /^word\/comments[^/]*\.xml$/u.test(path);
}

/** Takes them from what docxtemplater reads, which fills every part of that kind. */
export function withoutComments(archive: PizZip): PizZip {
  for (const path of Object.keys(archive.files)) if (isComment(path)) archive.file(path, '<comments/>');
  return archive;
}
