// The main part of a Word document, element by element. Deleted text, hidden text and field codes are left out.
import type { Archive } from '#ooxml/package/archive';
import type { Budget } from '#ooxml/package/budget';
import { relationshipsPath } from '#ooxml/package/paths';
import { kindOf, readRelationships } from '#ooxml/package/relationships';
import type { Attributes } from '#ooxml/package/walk-xml';
import { readXml } from '#ooxml/package/xml';
import { runReader } from './run-reader.ts';

export interface DocumentWatcher {
  /** `value` and `width`: its `val` and `w`, by whatever prefix. */
  readonly open: (name: string, value: string | undefined, width: string | undefined) => void;
  readonly close: (name: string) => void;
  /** Of the paragraph that is open, as a reader sees it. */
  readonly text: (text: string) => void;
  /** An empty deletion among the properties of a row: the row was deleted. */
  readonly deletedMark: () => void;
  readonly isInCell: () => boolean;
}

/** Headers, footers, footnotes and comments are other parts, and left out. */
export async function walkDocument(
  archive: Archive,
  watcher: DocumentWatcher,
  budget: Budget,
): Promise<void> {
  const run = runReader(watcher.text);
  /** Elements open inside one whose content is no text. */
  let skipped = 0;
  await readXml(archive, await mainPart(archive), {
    open: (name, attributes) => {
      if (skipped > 0 || isUnseen(name)) {
        if (skipped === 0 && name === 'del') watcher.deletedMark();
        skipped += 1;
        return;
      }
      const value = ofWord(attributes, 'val');
      watcher.open(name, value, ofWord(attributes, 'w'));
      run.open(name, value, ofWord(attributes, 'char'));
    },
    text: (text) => {
      if (skipped > 0) return;
      budget.characters(text.length);
      run.text(text, watcher.isInCell());
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      run.close(name);
      watcher.close(name);
    },
  });
}

const unseen: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'Fallback',
  'docPartPr',
  'sdtPr',
]);

/** Deleted or moved away by tracked changes; field codes; the copy for old programs; properties before a change. */
function isUnseen(name: string): boolean {
  return unseen.has(name) || name.endsWith('PrChange');
}

function ofWord(attributes: Attributes, name: string): string | undefined {
  return attributes[`w:${name}`] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

async function mainPart(archive: Archive): Promise<string> {
  const usual = 'word/document.xml';
  if (!archive.has(relationshipsPath(''))) return usual;
  const root = await readRelationships(archive, '');
  return root.find((one) => kindOf(one) === 'officeDocument')?.target ?? usual;
}
