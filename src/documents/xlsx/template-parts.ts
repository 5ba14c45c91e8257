// The sheets of a template's archive, each with its XML and the parts that it refers to.
import type PizZip from 'pizzip';
import { bare, walkPart } from '../walk-part.ts';

export interface TemplateSheet {
  readonly name: string;
  /** "worksheet", "chartsheet": what the workbook calls it. */
  readonly type: string;
  readonly xml: Uint8Array;
  readonly parts: readonly { readonly type: string; readonly xml: Uint8Array }[];
}

/** An element's start, with its own and its attributes' names as they are without a prefix. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** In the order of the workbook; those without a part of their own are left out. */
export function sheetsOf(archive: PizZip): readonly TemplateSheet[] {
  const book = 'xl/workbook.xml';
  const relations = new Map(relationsOf(archive, book).map((relation) => [relation.id, relation]));
  return tagsOf(contentOf(archive, book), ['sheet']).flatMap(({ attributes }) => {
    const relation = relations.get(attributes.id ?? '');
    if (relation === undefined) return [];
    const { type, path } = relation;
    const parts = relationsOf(archive, path).map((one) => ({
      type: one.type,
      xml: contentOf(archive, one.path),
    }));
    return [{ name: attributes.name ?? '', type, xml: contentOf(archive, path), parts }];
  });
}

/** Those of some names, in order: a sheet of many cells need not be kept whole. What is not well-formed others will tell. */
export function tagsOf(xml: Uint8Array, names: readonly string[]): readonly Tag[] {
  const tags: Tag[] = [];
  const open = (name: string, attributes: Tag['attributes']) => {
    if (!names.includes(name)) return;
    const plain = Object.entries(attributes).map(([key, value]) => [bare(key), value]);
    tags.push({ name, attributes: Object.fromEntries(plain) });
  };
  walkPart(xml, [{ open }]);
  return tags;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: "drawing", "table". */
  readonly type: string;
  readonly path: string;
}

function relationsOf(archive: PizZip, path: string): readonly Relation[] {
  const [folder, file] = [path.slice(0, path.lastIndexOf('/') + 1), path.replace(/^.*\//u, '')];
  const relations = tagsOf(contentOf(archive, `${folder}_rels/${file}.rels`), ['Relationship']);
  return relations.flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (id === undefined || type === undefined || target === undefined || mode === 'External') return [];
    return [{ id, type: type.replace(/^.*\//u, ''), path: resolved(folder, target) }];
  });
}

/** "../drawings/drawing1.xml" as seen from "xl/worksheets/". */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function contentOf(archive: PizZip, path: string): Uint8Array {
  return archive.file(path)?.asUint8Array() ?? new Uint8Array();
}
