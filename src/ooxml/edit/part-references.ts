// Relationships between the parts of a person's workbook, and the content types of new ones.
import { unescapeXml } from '#language/xml-text';
import { contentTypesPath } from '#ooxml/package/content-types';
import { relationshipsPath, relativePath } from '#ooxml/package/paths';
import { type Relationship, relationshipsIn } from '#ooxml/package/relationships';
import { attribute } from '#ooxml/package/tag';
import { XmlFault } from '#ooxml/package/walk-xml';
import type { Parts } from './parts.ts';

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

/** Empty where the part has none, or they are not well-formed: those of a sheet are not checked when it is read. */
export function relationships(parts: Parts, of: string): readonly Relationship[] {
  const xml = parts.read(relationshipsPath(of));
  try {
    return xml === '' ? [] : relationshipsIn(Buffer.from(xml), of);
  } catch (error) {
    if (error instanceof XmlFault) return [];
    throw error;
  }
}

/** Adds a relationship from one part to another and returns its id. */
export function relate(parts: Parts, of: string, type: string, target: string): string {
  const taken = relationships(parts, of).map(({ id }) => id);
  let number = taken.length + 1;
  while (taken.includes(`rIdT${number}`)) number += 1;
  const id = `rIdT${number}`;
  const tag = `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${relativePath(of, target)}"/>`;
  const path = relationshipsPath(of);
  const before = parts.read(path) || emptyRelationships;
  parts.write(
    path,
    before
      .replace(/<Relationships([^>]*)\/>/u, '<Relationships$1></Relationships>')
      .replace('</Relationships>', () => `${tag}</Relationships>`),
  );
  return id;
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Declares the content type of a new part, or of all parts of an ending. */
export function declareType(
  parts: Parts,
  declared: { readonly part: string } | { readonly ending: string },
  type: string,
): void {
  const xml = parts.read(contentTypesPath);
  if ('ending' in declared && new RegExp(`<Default [^>]*Extension="${declared.ending}"`, 'iu').test(xml))
    return;
  const tag =
    'part' in declared
      ? `<Override PartName="/${declared.part}" ContentType="${type}"/>`
      : `<Default Extension="${declared.ending}" ContentType="${type}"/>`;
  parts.write(
    contentTypesPath,
    'part' in declared
      ? xml.replace('</Types>', () => `${tag}</Types>`)
      : xml.replace(/(<Types[^>]*>)/u, `$1${tag}`),
  );
}
