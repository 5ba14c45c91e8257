// A document of the program's own that is no input workbook: a report, results, a template. Told by its properties, not by its name.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { ownDocument, ownTemplate } from '#diagnostics/own-document';
import { fold } from '#language/fold';
import { ownCreator, resultCategory } from '#ooxml/workbook-bytes';
import { sheets } from './columns.ts';
import { orRefusal, refuseTooLarge } from './refusal.ts';
import { sniff } from './sniff.ts';
import { type Archive, openArchive } from './xlsx/archive.ts';
import { readWorkbookParts } from './xlsx/workbook-parts.ts';
import { readXml } from './xlsx/xml.ts';

/** What it is, in words for who took it for a workbook; null for an input workbook and whatever is not ours. */
export async function whatOwnDocument(bytes: Uint8Array): Promise<Diagnostic | null> {
  const sniffed = sniff(bytes);
  switch (sniffed.kind) {
    case 'zip': {
      const outcome = await orRefusal(async () => ofArchive(await openArchive(bytes)));
      return 'value' in outcome ? outcome.value : null;
    }
    case 'html':
      return ownPage.test(sniffed.html.slice(0, 10_000)) ? ownDocument({}) : null;
    case 'refused':
      return null;
  }
}

/** As the page of `report --format html` has it. */
const ownPage = /<meta name="generator" content="tthc-score">/u;

async function ofArchive(archive: Archive): Promise<Diagnostic | null> {
  const { creator, category } = await readProperties(archive);
  if (creator !== ownCreator) return null;
  const names = (await readWorkbookParts(archive)).sheets.map(({ name }) => name);
  // Somebody may fill in a copy of anything: what has this sheet is meant as an input workbook.
  if (names.some((name) => fold(name) === fold(sheets.info.name))) return null;
  if (names.some((name) => name.includes('{{'))) return ownTemplate({});
  return category === resultCategory ? ownDocument({}) : null;
}

interface Properties {
  readonly creator: string;
  readonly category: string;
}

const propertiesPath = 'docProps/core.xml';
/** Real ones have 1 KB; nobody waits for more. */
const longestProperties = 64_000;

async function readProperties(archive: Archive): Promise<Properties> {
  const texts: Record<string, string> = {};
  if (!archive.has(propertiesPath)) return { creator: '', category: '' };
  let element = '';
  await readXml(within(archive, longestProperties), propertiesPath, {
    open: (name) => {
      element = name;
    },
    text: (text) => {
      texts[element] = (texts[element] ?? '') + text;
    },
    close: () => {
      element = '';
    },
  });
  return { creator: texts.creator ?? '', category: (texts.category ?? '').normalize('NFC') };
}

function within(archive: Archive, most: number): Archive {
  return {
    ...archive,
    unpack: (path, take) => {
      let size = 0;
      return archive.unpack(path, (piece) => {
        size += piece.length;
        if (size > most) refuseTooLarge(`số byte của phần “${path}”`, `bytes of part “${path}”`, most);
        take(piece);
      });
    },
  };
}
