// The parts of a clerk's workbook, to be changed as text so that everything else stays byte for byte.
import { archiveBytes } from '#ooxml/package/archive-bytes';
import { packageLimits } from '#ooxml/package/limits';
import { packPart } from '#ooxml/package/packed-part';
import { unpackParts } from '#ooxml/package/unpacked-parts';
import { encodingOf } from '#ooxml/package/walk-xml';

export interface Parts {
  /** The text of a part; empty where there is none. */
  read(path: string): string;
  write(path: string, xml: string): void;
  remove(path: string): void;
  paths(): readonly string[];
  bytes(): Uint8Array;
}

/** Null where the bytes are no archive, or one that unpacks to more than a workbook has. */
export function openParts(bytes: Uint8Array): Parts | null {
  const opened = unpackParts(bytes, packageLimits);
  if ('refused' in opened) return null;
  const contents = new Map(opened.contents);
  const packed = new Map(opened.packed);
  return {
    read: (path) => textOf(contents.get(path) ?? new Uint8Array()),
    write: (path, xml) => {
      packed.delete(path);
      contents.set(path, Buffer.from(xml));
    },
    remove: (path) => {
      contents.delete(path);
    },
    paths: () => [...contents.keys()],
    bytes: () =>
      archiveBytes([...contents].map(([path, part]) => [path, packed.get(path) ?? packPart(part)])),
  };
}

/** A part that is written again is UTF-8, and its declaration says so. */
function textOf(part: Uint8Array): string {
  const encoding = encodingOf(part);
  const text = new TextDecoder(encoding).decode(part);
  return encoding === 'utf-8' ? text : text.replace(/^(<\?xml\s[^>]{0,200}?encoding=["'])[^"']*/u, '$1UTF-8');
}

/** "xl/comments2.xml": a name no part has yet. */
export function freePath(parts: Parts, stem: string, ending: string): string {
  const taken = parts.paths();
  let number = 1;
  while (taken.includes(`${stem}${number}.${ending}`)) number += 1;
  return `${stem}${number}.${ending}`;
}
