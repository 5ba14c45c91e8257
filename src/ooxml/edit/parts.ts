// The parts of a clerk's workbook, to be changed as text so that everything else stays byte for byte.

import { unescapeXml } from '#language/xml-text';
import { archiveBytes } from '#ooxml/package/archive-bytes';
import { packageLimits } from '#ooxml/package/limits';
import { openArchive } from '#ooxml/package/open-archive';
import { partsOf } from '#ooxml/package/pack-archive';
import { packPart } from '#ooxml/package/packed-part';

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
  const opened = openArchive(bytes, packageLimits.totalBytes);
  if ('fault' in opened) return null;
  const { archive } = opened;
  // What is written anew is packed anew.
  const packed = new Map(opened.packed);
  return {
    read: (path) => archive.file(path)?.asText() ?? '',
    write: (path, xml) => {
      packed.delete(path);
      archive.file(path, xml, { date: new Date(1980, 0, 1), createFolders: false });
    },
    remove: (path) => {
      archive.remove(path);
    },
    paths: () => Object.keys(archive.files),
    bytes: () =>
      archiveBytes([...partsOf(archive)].map(([path, part]) => [path, packed.get(path) ?? packPart(part)])),
  };
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** In the order of the workbook. */
export function sheetParts(parts: Parts): readonly SheetPart[] {
  const targets = relationships(parts, 'xl/workbook.xml');
  return [...parts.read('xl/workbook.xml').matchAll(/<sheet\s[^>]*>/gu)].flatMap(([tag]) => {
    const target = targets.find(({ id }) => id === attribute(tag, 'r:id'))?.target;
    return target === undefined ? [] : [{ name: unescapeXml(attribute(tag, 'name')), path: target }];
  });
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "comments". */
  readonly type: string;
  /** Path inside the archive. */
  readonly target: string;
}

export function relationships(parts: Parts, path: string): readonly Relationship[] {
  return [...parts.read(relationshipsPath(path)).matchAll(/<Relationship\s[^>]*>/gu)].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type').split('/').at(-1) ?? '',
    target: resolve(path, attribute(tag, 'Target')),
  }));
}

/** Adds a relationship from one part to another and returns its id. */
export function relate(parts: Parts, path: string, type: string, target: string): string {
  const taken = relationships(parts, path).map(({ id }) => id);
  let number = taken.length + 1;
  while (taken.includes(`rIdT${number}`)) number += 1;
  const id = `rIdT${number}`;
  const tag = `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${relative(path, target)}"/>`;
  const before = parts.read(relationshipsPath(path)) || emptyRelationships;
  parts.write(
    relationshipsPath(path),
    before
      .replace(/<Relationships([^>]*)\/>/u, '<Relationships$1></Relationships>')
      .replace('</Relationships>', () => `${tag}</Relationships>`),
  );
  return id;
}

/** Says what a new part is, or what all parts of an ending are. */
export function declareType(
  parts: Parts,
  declared: { readonly part: string } | { readonly ending: string },
  type: string,
): void {
  const path = '[Content_Types].xml';
  const xml = parts.read(path);
  if ('ending' in declared && new RegExp(`<Default [^>]*Extension="${declared.ending}"`, 'iu').test(xml))
    return;
  const tag =
    'part' in declared
      ? `<Override PartName="/${declared.part}" ContentType="${type}"/>`
      : `<Default Extension="${declared.ending}" ContentType="${type}"/>`;
  parts.write(
    path,
    'part' in declared
      ? xml.replace('</Types>', () => `${tag}</Types>`)
      : xml.replace(/(<Types[^>]*>)/u, `$1${tag}`),
  );
}

/** "xl/comments2.xml": a name no part has yet. */
export function freePath(parts: Parts, stem: string, ending: string): string {
  const taken = parts.paths();
  let number = 1;
  while (taken.includes(`${stem}${number}.${ending}`)) number += 1;
  return `${stem}${number}.${ending}`;
}

export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** As Excel writes it; some readers know no other way: "../comments1.xml". */
function relative(from: string, target: string): string {
  const [steps, there] = [from.split('/').slice(0, -1), target.split('/')];
  while (steps.length > 0 && steps[0] === there[0]) {
    steps.shift();
    there.shift();
  }
  return [...steps.map(() => '..'), ...there].join('/');
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
