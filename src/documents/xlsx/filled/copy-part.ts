// A part of the template that goes into the report: as it is packed, with all that it refers to, or changed on the way.

import { packPart } from '#ooxml/package/packed-part';
import { kindOf, type Relationship } from '#ooxml/package/relationships';
import type { BookTemplate } from '../template/book-template.ts';
import type { NewParts } from './new-parts.ts';

export interface Copying {
  readonly book: BookTemplate;
  readonly parts: NewParts;
}

/** What of a drawing or a chart may be followed to a part of its own; nothing that runs or fetches is among these. */
const followed = /^(?:image|chart|chartStyle|chartColorStyle|chartUserShapes|themeOverride|diagram\w+)$/u;

/** Pictures stand once in a workbook, however many sheets show them. */
export function copyPicture(path: string, { book, parts }: Copying): string | null {
  const content = book.parts.get(path);
  if (content === undefined) return null;
  if (!parts.has(path)) parts.add(path, book.packed.get(path) ?? packPart(content), null);
  return path;
}

/** Under a name of its own: each sheet made of one has its own. `change`: its text on the way. Null where there is no such part. */
export function copyPart(
  path: string,
  copying: Copying,
  change: (xml: string, path: string) => string,
): string | null {
  const { book, parts } = copying;
  const content = book.parts.get(path);
  if (content === undefined) return null;
  const dot = path.lastIndexOf('.');
  const target = parts.free(path.slice(0, dot).replace(/(?<!\d)\d+$/u, ''), path.slice(dot + 1));
  // Its name is taken before what it refers to takes one.
  parts.add(target, '', book.typeOf(path));
  parts.add(target, change(book.text(path), path), book.typeOf(path));
  parts.relate(
    target,
    book.relations(path).flatMap((relation): readonly Relationship[] => {
      const copied = copyRelated(relation, copying, change);
      return copied === null ? [] : [{ ...relation, target: copied }];
    }),
  );
  return target;
}

function copyRelated(
  relation: Relationship,
  copying: Copying,
  change: (xml: string, path: string) => string,
): string | null {
  const kind = kindOf(relation);
  // The only addresses outside that a template may have are those that a click follows.
  if (relation.isExternal) return kind === 'hyperlink' ? relation.target : null;
  if (!followed.test(kind)) return null;
  return kind === 'image'
    ? copyPicture(relation.target, copying)
    : copyPart(relation.target, copying, change);
}
