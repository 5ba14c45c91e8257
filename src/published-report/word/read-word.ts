// A Word document → its paragraphs and tables in reading order. What a reader does not see is no text: deleted, hidden, field codes.
import type { Archive } from '#ooxml/package/archive';
import { makeBudget } from '#ooxml/package/budget';
import { readXml } from '#ooxml/package/xml';
import type { Block } from '../blocks.ts';
import { documentBuilder } from './document-builder.ts';
import { runReader } from './run-reader.ts';

/** The text of the document itself; headers, footers, footnotes and comments are left out. */
export async function readWord(archive: Archive): Promise<readonly Block[]> {
  const budget = makeBudget();
  const builder = documentBuilder(budget);
  const run = runReader(builder.text);
  /** Elements open inside one whose content is no text. */
  let skipped = 0;
  await readXml(archive, await mainPart(archive), {
    open: (name, attributes) => {
      const value = attribute(attributes, 'val');
      if (skipped > 0 || isUnseen(name)) {
        // A mark in the properties of a row, without content: the row was deleted.
        if (skipped === 0 && name === 'del') builder.deletedMark();
        skipped += 1;
        return;
      }
      builder.open(name, value, attribute(attributes, 'w'));
      run.open(name, value, attribute(attributes, 'char'));
    },
    text: (text) => {
      if (skipped > 0) return;
      budget.characters(text.length);
      run.text(text, builder.isInCell());
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      run.close(name);
      builder.close(name);
    },
  });
  return builder.blocks();
}

/** Deleted and moved away by tracked changes; field codes; what stands a second time for old programs; properties as they were. */
function isUnseen(name: string): boolean {
  return (
    ['del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'Fallback', 'docPartPr', 'sdtPr'].includes(
      name,
    ) || name.endsWith('PrChange')
  );
}

function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[`w:${name}`] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

async function mainPart(archive: Archive): Promise<string> {
  let target = 'word/document.xml';
  if (archive.has('_rels/.rels'))
    await readXml(archive, '_rels/.rels', {
      open: (_, { Type = '', Target = '' }) => {
        if (Type.endsWith('/officeDocument')) target = Target.replace(/^\//u, '');
      },
    });
  return target;
}
