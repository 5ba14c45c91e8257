// A repeated passage repeats its ids: bookmarks, comments, notes and pictures get unique ids and names again.
import { attribute } from '#ooxml/package/tag';
import { copyNotes, type Noted } from './copy-notes.ts';

/** Of bookmarks and of what Word keeps as changes: one number each in the whole document, but for the two ends of a range. */
const begins = /^<w:(bookmarkStart|moveFromRangeStart|moveToRangeStart)\s/u;
const ends = /^<w:(bookmarkEnd|moveFromRangeEnd|moveToRangeEnd)\s/u;
// slow pattern: only where no ">" follows, and a part is known to be well-formed XML, which ends in one.
const tags = /<(?:[^>"']|"[^"]*"|'[^']*')*>/gu;

const marks = [
  ...['<wp:docPr ', 'w14:paraId="', '<w:bookmarkStart ', '<w:moveFromRangeStart ', '<w:moveToRangeStart '],
  ...['<w:commentReference ', '<w:footnoteReference ', '<w:endnoteReference '],
].map((mark) => Buffer.from(mark));

/** Whether there is anything in a template that must be unique in what is made of it. */
export function holdsIds(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return [...parts].some(
    ([path, part]) =>
      isBody(path) &&
      marks.some((mark) => Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes(mark)),
  );
}

function isBody(path: string): boolean {
  return /^word\/(?:document|header|footer)\d*\.xml$/u.test(path);
}

/** The parts that differ from those given. Ids that stand once stay as they are. */
export function uniqueIds(
  paths: readonly string[],
  textOf: (path: string) => string,
): ReadonlyMap<string, string> {
  const bodies = paths.filter(isBody);
  const changed = new Map<string, string>();
  const numbers = new Numbers(bodies.map(textOf));
  const noted: Noted[] = [];
  for (const path of bodies) {
    const before = textOf(path);
    const after = copyNotes(renumber(before, numbers), noted);
    if (after !== before) changed.set(path, after);
  }
  for (const { path, copied } of noted) {
    const part = textOf(path);
    if (part !== '') changed.set(path, copied(part));
  }
  return changed;
}

function renumber(xml: string, numbers: Numbers): string {
  const open = new Map<string, string>();
  return xml.replace(tags, (tag) => {
    if (tag.startsWith('<wp:docPr ')) return withId(tag, 'id', numbers.own('picture', attribute(tag, 'id')));
    if (begins.test(tag)) {
      const [old, name] = [attribute(tag, 'w:id'), attribute(tag, 'w:name')];
      const id = numbers.own('range', old);
      open.set(old, id);
      const named = id === old || name === '' ? tag : withId(tag, 'w:name', numbers.ownName(name, id));
      return withId(named, 'w:id', id);
    }
    if (ends.test(tag)) {
      const old = attribute(tag, 'w:id');
      return withId(tag, 'w:id', open.get(old) ?? old);
    }
    // Word gives paragraphs without one a number itself.
    return /\sw14:paraId="/u.test(tag) && numbers.isSecond(attribute(tag, 'w14:paraId'))
      ? tag.replace(/\sw14:(?:paraId|textId)="[^"]*"/gu, '')
      : tag;
  });
}

/** The ids given out so far; new ones are higher than any that the document has. */
class Numbers {
  readonly #given = new Set<string>();
  #highest: number;

  constructor(texts: readonly string[]) {
    const used = texts.flatMap((text) => [...text.matchAll(/\s(?:w:)?id="(\d{1,9})"/gu)]);
    this.#highest = used.reduce((highest, [, id]) => Math.max(highest, Number(id)), 0);
  }

  own(kind: string, id: string): string {
    if (!this.isSecond(`${kind} ${id}`)) return id;
    this.#highest += 1;
    return `${this.#highest}`;
  }

  /** At most the 40 letters that Word takes. */
  ownName(name: string, id: string): string {
    return `${name.slice(0, 39 - id.length)}_${id}`;
  }

  isSecond(key: string): boolean {
    if (this.#given.has(key)) return true;
    this.#given.add(key);
    return false;
  }
}

function withId(tag: string, name: string, id: string): string {
  return tag.replace(new RegExp(`(\\s${name}=")[^"]*"`, 'u'), `$1${id}"`);
}
