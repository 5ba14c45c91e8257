// The parts of the workbook to be written, what each of them is, and what it refers to.
import { escapeXml } from '#language/xml-text';
import { contentTypesPath } from '#ooxml/package/content-types';
import type { PartContent } from '#ooxml/package/pack-archive';
import { type PackedPart, packPart } from '#ooxml/package/packed-part';
import { relationshipsPath, relativePath } from '#ooxml/package/paths';
import type { Relationship } from '#ooxml/package/relationships';
import { ownCreator, resultCategory } from '#ooxml/spreadsheet/own-properties';

export interface NewParts {
  /** `type`: what the part is; null where the ending of its name says so. */
  add(path: string, content: PartContent, type: string | null): void;
  relate(path: string, relations: readonly Relationship[]): void;
  has(path: string): boolean;
  /** "xl/drawings/drawing2.xml": a name that no part has yet. */
  free(stem: string, ending: string): string;
  /** With the list of what they are. */
  all(): ReadonlyMap<string, PartContent>;
}

const endings: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
};

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function newParts(): NewParts {
  const parts = new Map<string, PartContent>();
  const types = new Map<string, string>();
  return {
    add(path, content, type) {
      parts.set(path, content);
      if (type !== null) types.set(path, type);
    },
    relate(path, relations) {
      if (relations.length === 0) return;
      const own = relationshipsPath(path);
      parts.set(own, packedOnce(own, relationsXml(path, relations)));
    },
    has: (path) => parts.has(path),
    free(stem, ending) {
      let number = 1;
      while (parts.has(`${stem}${number}.${ending}`)) number += 1;
      return `${stem}${number}.${ending}`;
    },
    all() {
      const paths = [...parts.keys()];
      const used = Object.entries(endings).filter(
        ([ending]) =>
          ending === 'rels' || ending === 'xml' || paths.some((path) => path.endsWith(`.${ending}`)),
      );
      const defaults = used.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
      const overrides = [...types].map(
        ([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`,
      );
      const listed = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
      return new Map([...parts, [contentTypesPath, packedOnce(contentTypesPath, listed)]]);
    },
  };
}

/** How a workbook is put together: as a rule as the one before it, and then it is not packed again. */
function packedOnce(path: string, xml: string): PackedPart {
  const before = framework.get(path);
  if (before?.xml === xml) return before.packed;
  const packed = packPart(xml);
  if (before !== undefined || framework.size < maxKept) framework.set(path, { xml, packed });
  return packed;
}

const framework = new Map<string, { readonly xml: string; readonly packed: PackedPart }>();
/** Some sheets of a report refer to other parts. */
const maxKept = 50;

/** Whose the workbook is, and where it begins. */
export function addProperties(parts: NewParts): void {
  parts.add(
    'docProps/core.xml',
    packedOnce('docProps/core.xml', coreProperties),
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  parts.add(
    'docProps/app.xml',
    packedOnce('docProps/app.xml', appProperties),
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  );
  parts.add('_rels/.rels', packedOnce('_rels/.rels', rootRelations), null);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** By which it is known as one of ours, and as no workbook to be filled in. */
const coreProperties = `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${ownCreator}</dc:creator><cp:category>${resultCategory}</cp:category><cp:lastModifiedBy>${ownCreator}</cp:lastModifiedBy></cp:coreProperties>`;
const appProperties = `${declaration}<Properties xmlns="${office}/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`;
const rootRelations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${office}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`;

function relationsXml(path: string, relations: readonly Relationship[]): string {
  const tags = relations.map(({ id, typeAddress, target, isExternal }) => {
    const to = escapeXml(isExternal ? target : relativePath(path, target));
    return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(typeAddress)}" Target="${to}"${isExternal ? ' TargetMode="External"' : ''}/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`;
}
