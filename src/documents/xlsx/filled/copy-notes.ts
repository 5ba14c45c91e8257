// Notes on a template's cells: each stands with every row made from its own.

import { noteShapes } from '#ooxml/edit/comments';
import { attributeOf, childOf, rootOf } from '#ooxml/package/elements';
import { declaration, type NewParts } from './new-parts.ts';
import type { PlannedSheet } from './planned-sheet.ts';

export interface CopiedNotes {
  readonly notes: string;
  /** Of the boxes that show them. */
  readonly shapes: string;
}

/** `xml`: the template's part with the notes. Null where no cell with one is left. */
export function copyNotes(xml: string, { references }: PlannedSheet, parts: NewParts): CopiedNotes | null {
  const root = rootOf(xml);
  const placed = (childOf(root, 'commentList')?.children ?? []).flatMap((note) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(attributeOf(note, 'ref') ?? '') ?? [];
    const text = childOf(note, 'text')?.xml ?? '<text/>';
    const author = attributeOf(note, 'authorId') ?? '0';
    return references.rows(Number(row)).map((number) => ({ address: `${letters}${number}`, author, text }));
  });
  if (placed.length === 0) return null;
  const notes = parts.free('xl/comments', 'xml');
  const list = placed.map(
    ({ address, author, text }) => `<comment ref="${address}" authorId="${author}">${text}</comment>`,
  );
  const authors = childOf(root, 'authors')?.xml ?? '<authors><author/></authors>';
  parts.add(
    notes,
    `${declaration}${root.tag}${authors}<commentList>${list.join('')}</commentList></${root.name}>`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  );
  const shapes = parts.free('xl/drawings/vmlDrawing', 'vml');
  parts.add(shapes, noteShapes(placed.map(({ address }) => address)), null);
  return { notes, shapes };
}
