// What a template would run, or fetch from elsewhere, when its report is opened or made into a PDF: found in its XML parts.

import type { Text } from '#language/language';
import type { TemplateArchive } from '#ooxml/package/template-archive';
import { localName } from '#ooxml/package/walk-xml';
import type { PartWatcher } from './walk-part.ts';

export interface LinkWatcher extends PartWatcher {
  readonly found: () => readonly Text[];
  /** Targets that a click follows, and nothing else: by the id that elements name them by. */
  readonly hyperlinks: ReadonlySet<string>;
  /** Of the template that this one is attached to: it can be left out unseen. */
  readonly attached: () => string | null;
}

/** Of a part `_rels/….rels`: everything outside the file, but hyperlinks, which nothing follows without a click. */
export function watchLinks(): LinkWatcher {
  const found: Text[] = [];
  const hyperlinks = new Set<string>();
  let attached: string | null = null;
  return {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' }) {
      if (name !== 'Relationship' || (mode !== 'External' && !leadsOut(target))) return;
      const kind = type.replace(/^.*\//u, '');
      if (kind === 'hyperlink') hyperlinks.add(id);
      else if (kind === 'attachedTemplate') attached = target.slice(0, shown);
      else found.push(linkTo(target));
    },
    found: () => found,
    hyperlinks,
    attached: () => attached,
  };
}

/** Of any other part. `hyperlinks`: the ids that only links to be clicked may name. */
export function watchContent(hyperlinks: ReadonlySet<string>): PartWatcher & Pick<LinkWatcher, 'found'> {
  const found: Text[] = [];
  let instruction = '';
  const check = (text: string) => {
    const name = fetching.exec(text)?.[1]?.toUpperCase();
    if (name !== undefined) found.push({ vi: `trường ${name}`, en: `field ${name}` });
  };
  // Word splits an instruction into runs: it is whole at the next sign that a field begins or ends.
  const endInstruction = () => {
    check(instruction);
    instruction = '';
  };
  return {
    open(name, attributes) {
      const active = activeElements.get(name);
      if (active !== undefined) found.push(active);
      if (name === 'fldChar') endInstruction();
      if (name === 'fldSimple') for (const value of Object.values(attributes)) check(value);
      if (!clickable.has(name)) found.push(...fetchedBy(attributes, hyperlinks));
    },
    text(text, inside) {
      if (inside === 'style' && /@import|url\(/iu.test(text)) found.push(words.linked);
      if (inside === 'instrText') instruction += text;
    },
    found() {
      endInstruction();
      return found;
    },
  };
}

function fetchedBy(
  attributes: Readonly<Record<string, string>>,
  hyperlinks: ReadonlySet<string>,
): readonly Text[] {
  return Object.entries(attributes).flatMap(([key, value]) => {
    if (key.includes(':') && hyperlinks.has(value)) return [words.linked];
    const isAddress = addresses.has(localName(key)) && leadsOut(value);
    return isAddress || /url\(\s*(?:['"]\s*)?[a-z]+:\/\//iu.test(value) ? [linkTo(value)] : [];
  });
}

/** Of the names of the parts, and what they say they are. */
export function activeParts(archive: TemplateArchive): readonly Text[] {
  const contentTypes = archive.file('[Content_Types].xml')?.asText() ?? '';
  const hasMacros =
    Object.keys(archive.files).some((path) => /vba(?:Project|Data)/iu.test(path)) ||
    /macroEnabled/iu.test(contentTypes);
  return hasMacros ? [words.macros] : [];
}

const shown = 120;
/** ECMA-376 Part 1, 17.16.5: fields that take in what lies elsewhere; DDE and PRINT also run something. */
const fetching =
  /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDEAUTO|DDE|DATABASE|RD|PRINT)(?![\p{L}\p{N}])/iu;
const clickable: ReadonlySet<string> = new Set(
  'hyperlink hlinkClick hlinkHover hlinkMouseOver shape rect oval group line roundrect polyline a'.split(' '),
);
const addresses: ReadonlySet<string> = new Set(['src', 'href', 'althref']);

const words = {
  macros: { vi: 'macro', en: 'macros' },
  linked: { vi: 'ảnh liên kết', en: 'a linked picture' },
  object: { vi: 'đối tượng nhúng hoặc liên kết (OLE)', en: 'an embedded or linked object (OLE)' },
  control: { vi: 'nút, ô điều khiển', en: 'a control' },
  document: { vi: 'văn bản khác lồng vào', en: 'another document inside' },
  merge: { vi: 'trộn thư (Mail Merge)', en: 'a mail merge' },
} as const;

const activeElements: ReadonlyMap<string, Text> = new Map<string, Text>([
  ['OLEObject', words.object],
  ['objectEmbed', words.object],
  ['objectLink', words.object],
  ['control', words.control],
  ['altChunk', words.document],
  ['subDoc', words.document],
  ['mailMerge', words.merge],
]);

export function linkTo(target: string): Text {
  const written = target.slice(0, shown);
  return { vi: `liên kết tới “${written}”`, en: `a link to “${written}”` };
}

/** "http://…", "file:…", "\\server\…", "//server/…"; pictures inside the text itself, "data:…", do not. */
function leadsOut(target: string): boolean {
  return /^\s*(?:(?!data:)[a-z][a-z0-9+.-]*:|\\\\|\/\/)/iu.test(target);
}
