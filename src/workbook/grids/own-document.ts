// A document of the program's own that is no input workbook: a report, results, a template. Told by its properties, not by its name.

import { sheets } from '#contract/columns';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { ownDocument, ownTemplate } from '#diagnostics/file/own-document';
import { fold } from '#language/fold';
import { type Archive, openArchive } from '#ooxml/package/archive';
import { orRefusal, refuseTooLarge } from '#ooxml/package/refusal';
import { ownCreator, resultCategory } from '#ooxml/spreadsheet/own-properties';
import { sniff } from './sniff.ts';

/** The parts of an archive that tell, by path. */
export const tellingParts = ['docProps/core.xml', 'xl/workbook.xml'] as const;

/** From the text of those parts; null for an input workbook and whatever is not ours. */
export function ownDocumentOf(parts: ReadonlyMap<string, string>): Diagnostic | null {
  const [properties = '', workbook = ''] = tellingParts.map((path) => parts.get(path));
  if (elementOf(properties, 'dc:creator') !== ownCreator) return null;
  // Bounded, so that no text makes it look again and again.
  const names = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^<>]{0,200}?\bname="([^"<>]{0,200})"/gu)].map(
    ([, name = '']) => name,
  );
  // Somebody may fill in a copy of anything: what has this sheet is meant as an input workbook.
  if (names.some((name) => fold(name) === fold(sheets.info.name))) return null;
  if (names.some((name) => name.includes('{{'))) return ownTemplate({});
  return elementOf(properties, 'cp:category') === resultCategory ? ownDocument({}) : null;
}

function elementOf(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? '' : xml.slice(start + name.length + 2, end).normalize('NFC');
}

/** The same from the bytes of the whole file, which may be a page, too. */
export async function whatOwnDocument(bytes: Uint8Array): Promise<Diagnostic | null> {
  const sniffed = sniff(bytes);
  switch (sniffed.kind) {
    case 'zip': {
      const outcome = await orRefusal(async () => ownDocumentOf(await textsIn(openArchive(bytes))));
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

/** Those of ours have some thousand bytes. */
const longest = 262_144;

async function textsIn(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of tellingParts) {
    if (!archive.has(path)) continue;
    const pieces: Uint8Array[] = [];
    let size = 0;
    await archive.unpack(path, (piece) => {
      size += piece.length;
      if (size > longest) refuseTooLarge(`số byte của phần “${path}”`, `bytes of part “${path}”`, longest);
      pieces.push(piece);
    });
    texts.set(path, Buffer.concat(pieces).toString('utf8'));
  }
  return texts;
}
