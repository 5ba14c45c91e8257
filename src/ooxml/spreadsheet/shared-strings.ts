// xl/sharedStrings.xml: the texts that cells point at, of which only those that are needed are kept.
import { isUnseen } from '#language/invisible';
import type { Archive } from '#ooxml/package/archive';
import type { Budget } from '#ooxml/package/budget';
import { readXml } from '#ooxml/package/xml';
import { type FontEffect, runEffects } from './run-effects.ts';
import { textAsSeen } from './stored-text.ts';

export interface SharedText {
  readonly text: string;
  /** No character of it is visible. */
  readonly isBlank: boolean;
  /** Effects on digits of it. */
  readonly effects: readonly FontEffect[];
}

/** Rich text comes as its plain text; phonetic guides (rPh) are no part of it. */
export async function readSharedStrings(
  archive: Archive,
  path: string,
  needed: Pick<ReadonlySet<number>, 'has'>,
  budget: Budget,
): Promise<ReadonlyMap<number, SharedText>> {
  const texts = new Map<number, SharedText>();
  const runs = runEffects();
  let index = -1;
  let inText = false;
  let phonetic = false;
  let current: string[] | null = null;
  let length = 0;
  await readXml(archive, path, {
    open: (element, attributes) => {
      if (element === 'si') {
        index += 1;
        current = needed.has(index) ? [] : null;
        length = 0;
      } else if (element === 'rPh') phonetic = true;
      else if (element === 't') inText = !phonetic;
      else if (current !== null) runs.open(element, attributes);
    },
    text: (text) => {
      if (!inText || current === null) return;
      budget.characters(text.length);
      length += text.length;
      budget.cellCharacters(length);
      current.push(text);
      runs.text(text);
    },
    close: (element) => {
      if (element === 't') inText = false;
      else if (element === 'rPh') phonetic = false;
      else if (element === 'si' && current !== null) {
        const text = textAsSeen(current.join(''));
        texts.set(index, { text, isBlank: isUnseen(text), effects: runs.taken() });
      } else if (current !== null) runs.close(element);
    },
  });
  return texts;
}
