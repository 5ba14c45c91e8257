// A report as a Word or Excel file that people made by hand → its facts. The room's only entry.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { openArchive } from '#ooxml/package/archive';
import { contentTypesPath, readContentTypes } from '#ooxml/package/content-types';
import { orRefusal } from '#ooxml/package/refusal';
import { readGrids } from '#workbook/grids/read-grids';
import { sniff } from '#workbook/grids/sniff';
import type { Block } from './blocks.ts';
import { type ReadFacts, readFacts } from './read-facts.ts';
import { blocksOfSheets } from './sheets-as-blocks.ts';
import { readWord } from './word/read-word.ts';

export interface ReadReport {
  /** Null where the file has none of a report's tables, or cannot be read. */
  readonly read: ReadFacts | null;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readReport(bytes: Uint8Array): Promise<ReadReport> {
  const { blocks, diagnostics } = await blocksOf(bytes);
  if (blocks === null) return { read: null, diagnostics };
  const read = readFacts(blocks);
  return { read: read.found.size === 0 ? null : read, diagnostics };
}

async function blocksOf(
  bytes: Uint8Array,
): Promise<{ readonly blocks: readonly Block[] | null; readonly diagnostics: readonly Diagnostic[] }> {
  if (await isWord(bytes)) {
    const outcome = await orRefusal(async () => readWord(openArchive(bytes)));
    return 'value' in outcome
      ? { blocks: outcome.value, diagnostics: [] }
      : { blocks: null, diagnostics: [outcome.refused] };
  }
  const { grids, diagnostics } = await readGrids(bytes, (names) => ({
    chosen: Object.fromEntries(names.map((name) => [name, name])),
    diagnostics: [],
  }));
  return { blocks: grids.length === 0 ? null : blocksOfSheets(grids), diagnostics };
}

/** By what its parts say that it is, not by its name. */
export async function isWord(bytes: Uint8Array): Promise<boolean> {
  if (sniff(bytes).kind !== 'zip') return false;
  const outcome = await orRefusal(async () => {
    const archive = openArchive(bytes);
    if (!archive.has(contentTypesPath)) return false;
    return (await readContentTypes(archive)).some((type) => ofWord.test(type));
  });
  return 'value' in outcome && outcome.value;
}

const ofWord = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroenabled/u;
