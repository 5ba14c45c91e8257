// Comments are words among people who edit the template: never filled, and no mark in them is one.
import type PizZip from 'pizzip';

const comments = /^word\/comments[^/]*\.xml$/u;

/** Takes them from what docxtemplater reads, which fills every part of that kind. */
export function withoutComments(archive: PizZip): PizZip {
  for (const path of Object.keys(archive.files)) if (comments.test(path)) archive.file(path, '<comments/>');
  return archive;
}

/** The filled parts with the comments of the template as they were. */
export function withComments(
  filled: ReadonlyMap<string, Uint8Array>,
  template: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  return new Map([...filled, ...[...template].filter(([path]) => comments.test(path))]);
}
