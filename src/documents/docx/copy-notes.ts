// Comments and footnotes that a repeated passage refers to more than once: each reference gets a note of its own.

export interface Noted {
  /** Of the part that holds the notes. */
  readonly path: string;
  /** That part with the copies in it. */
  readonly copied: (part: string) => string;
}

interface Kind {
  readonly path: string;
  readonly element: string;
  /** Of all that refers to one; the reference itself comes last. */
  readonly references: RegExp;
  readonly reference: string;
}

const kinds: readonly Kind[] = [
  {
    path: 'word/comments.xml',
    element: 'w:comment',
    references: /<w:comment(?:RangeStart|RangeEnd|Reference)\s[^>]*>/gu,
    reference: 'w:commentReference',
  },
  {
    path: 'word/footnotes.xml',
    element: 'w:footnote',
    references: /<w:footnoteReference\s[^>]*>/gu,
    reference: 'w:footnoteReference',
  },
  {
    path: 'word/endnotes.xml',
    element: 'w:endnote',
    references: /<w:endnoteReference\s[^>]*>/gu,
    reference: 'w:endnoteReference',
  },
];

/** The text with ids of its own for every later reference; what the parts of the notes then need is added to `noted`. */
export function copyNotes(xml: string, noted: Noted[]): string {
  return kinds.reduce((text, kind) => copyKind(text, kind, noted), xml);
}

function copyKind(xml: string, { path, element, references, reference }: Kind, noted: Noted[]): string {
  const ids = [...xml.matchAll(references)].map(([tag]) => Number(idIn(tag)));
  let next = Math.max(firstCopy, ...ids) + 1;
  const times = new Map<string, number>();
  const copies: (readonly [from: string, to: string])[] = [];
  const current = new Map<string, string>();
  const text = xml.replace(references, (tag) => {
    const old = idIn(tag);
    const id = current.get(old) ?? old;
    if (!tag.startsWith(`<${reference} `)) return withId(tag, id);
    const seen = (times.get(old) ?? 0) + 1;
    times.set(old, seen);
    // What follows belongs to the next repetition.
    current.set(old, `${next}`);
    if (id !== old) copies.push([old, id]);
    next += 1;
    return withId(tag, id);
  });
  if (copies.length > 0) noted.push({ path, copied: (part) => withCopies(part, element, copies) });
  return text;
}

/** Above what a template of a person's own has. */
const firstCopy = 100_000;

function withCopies(
  part: string,
  element: string,
  copies: readonly (readonly [from: string, to: string])[],
): string {
  const notes = new Map(
    [...part.matchAll(new RegExp(`<${element}\\s[^>]*>.*?</${element}>`, 'gsu'))].map(([note]) => [
      idIn(note),
      note.replace(/\sw14:(?:paraId|textId)="[^"]*"/gu, ''),
    ]),
  );
  const added = copies.flatMap(([from, to]) => {
    const note = notes.get(from);
    return note === undefined ? [] : [withId(note, to)];
  });
  const end = part.lastIndexOf('</');
  return part.slice(0, end) + added.join('') + part.slice(end);
}

function idIn(tag: string): string {
  return /\sw:id="([^"]*)"/u.exec(tag)?.[1] ?? '';
}

/** Of the first tag of the text. */
function withId(text: string, id: string): string {
  return text.replace(/(\sw:id=")[^"]*"/u, `$1${id}"`);
}
