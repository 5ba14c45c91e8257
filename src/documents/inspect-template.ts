// Before a template is used: all its XML well-formed, no more of it than a report needs, and nothing in it that runs or fetches.

import type { Diagnostic } from '#diagnostics/diagnostic';
import { templateDamaged } from '#diagnostics/template/template';
import { templateLinkLeftOut, templateUnsafe } from '#diagnostics/template/template-bounds';
import type { Text } from '#language/language';
import { partsOf } from '#ooxml/package/pack-archive';
import type { TemplateArchive } from '#ooxml/package/template-archive';
import { countParts, tooMany } from './count-parts.ts';
import { templateLimits } from './template-limits.ts';
import { activeParts, linkTo, watchContent, watchLinks } from './unsafe-parts.ts';
import { isXml, type PartWatcher, walkPart } from './walk-part.ts';

/** Errors bar its use, and are then all there is to say. The link to another template is taken out of the archive. */
export function inspectTemplate(archive: TemplateArchive, format: 'docx' | 'xlsx'): readonly Diagnostic[] {
  const parts = [...partsOf(archive)].filter(([path, part]) => isXml(path, part));
  const bytes = parts.reduce((sum, [, { length }]) => sum + length, 0);
  if (bytes > templateLimits.xmlBytes) return [tooMany('xmlBytes')];
  const isRelations = ([path]: Part) => path.endsWith('.rels');
  const links = inspectLinks(archive, parts.filter(isRelations));
  if ('fault' in links) return [links.fault];
  const content = inspectContent(
    parts.filter((part) => !isRelations(part)),
    format,
    links.hyperlinks,
  );
  if ('fault' in content) return [content.fault];
  const unsafe = [...activeParts(archive), ...links.unsafe, ...content.unsafe];
  return unsafe.length > 0 ? [templateUnsafe({ parts: firstOf(unsafe) })] : links.leftOut;
}

type Part = readonly [path: string, part: Uint8Array];
type Faulty = { readonly fault: Diagnostic };
interface Links {
  readonly unsafe: readonly Text[];
  /** By the part that has them. */
  readonly hyperlinks: ReadonlyMap<string, ReadonlySet<string>>;
  readonly leftOut: readonly Diagnostic[];
}

function inspectLinks(archive: TemplateArchive, parts: readonly Part[]): Links | Faulty {
  const unsafe: Text[] = [];
  const leftOut: Diagnostic[] = [];
  const hyperlinks = new Map<string, ReadonlySet<string>>();
  for (const part of parts) {
    const [path] = part;
    const links = watchLinks();
    const fault = walked(part, [links]);
    if (fault !== null) return { fault };
    unsafe.push(...links.found());
    hyperlinks.set(ownerOf(path), links.hyperlinks);
    const target = links.attached();
    if (target === null) continue;
    if (leaveOutAttached(archive, path)) leftOut.push(templateLinkLeftOut({ target }));
    else unsafe.push(linkTo(target));
  }
  return { unsafe, hyperlinks, leftOut };
}

function inspectContent(
  parts: readonly Part[],
  format: 'docx' | 'xlsx',
  hyperlinks: Links['hyperlinks'],
): Pick<Links, 'unsafe'> | Faulty {
  const counter = countParts(format);
  const unsafe: Text[] = [];
  for (const part of parts) {
    const content = watchContent(hyperlinks.get(part[0]) ?? new Set());
    // Objects on the sheets of Excel do not come into the report; they are named as lost.
    const isCopied = format === 'docx' || /^xl\/(?:charts|diagrams|drawings)\/[^/]+\.xml$/u.test(part[0]);
    const fault = walked(part, isCopied ? [counter, content] : [counter]) ?? counter.fault();
    if (fault !== null) return { fault };
    unsafe.push(...content.found());
  }
  return { unsafe };
}

function walked([path, part]: Part, watchers: readonly PartWatcher[]): Diagnostic | null {
  const ended = walkPart(part, watchers);
  if (ended === 'too-deep') return tooMany('depth');
  return ended === 'broken' ? broken(path) : null;
}

/** "word/_rels/document.xml.rels" → "word/document.xml". */
function ownerOf(path: string): string {
  return path.replace(/_rels\/([^/]*)\.rels$/u, '$1');
}

/** Each once, ten at most. */
function firstOf(things: readonly Text[]): readonly Text[] {
  return [...new Map(things.map((thing) => [thing.vi, thing])).values()].slice(0, 10);
}

/** False where it is still there, as it is not written in the usual way. */
function leaveOutAttached(archive: TemplateArchive, path: string): boolean {
  const edit = (of: string, pattern: RegExp) => {
    const xml = archive.file(of)?.asText();
    if (xml !== undefined) archive.file(of, xml.replace(pattern, ''));
  };
  edit(path, /<Relationship\s[^>]*\/attachedTemplate["'][^>]*\/>/gu);
  edit(ownerOf(path), /<w:attachedTemplate\s[^>]*\/>/gu);
  const links = watchLinks();
  const ended = walkPart(archive.file(path)?.asUint8Array() ?? new Uint8Array(), [links]);
  return ended === 'well-formed' && links.attached() === null;
}

function broken(path: string): Diagnostic {
  return templateDamaged({
    what: { vi: `phần ${path} không đọc được`, en: `part ${path} cannot be read` },
  });
}
