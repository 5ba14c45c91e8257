// A Word document → its paragraphs and tables in reading order.
import type { Archive } from '#ooxml/package/archive';
import { makeBudget } from '#ooxml/package/budget';
import { walkDocument } from '#ooxml/word/walk-document';
import type { Block } from '../blocks.ts';
import { documentBuilder } from './document-builder.ts';

export async function readWord(archive: Archive): Promise<readonly Block[]> {
  const budget = makeBudget();
  const builder = documentBuilder(budget);
  await walkDocument(archive, builder, budget);
  return builder.blocks();
}
