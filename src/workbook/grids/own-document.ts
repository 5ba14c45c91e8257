// A document of the program's own that is no input workbook: a report, results, a template. Told by its properties, not by its name.

import { sheets } from '#contract/sheets';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { ownDocument, ownTemplate } from '#diagnostics/file/own-document';
import { fold } from '#language/fold';
import { type Archive, openArchive } from '#ooxml/package/archive';
import type { ByteSource } from '#ooxml/package/byte-source';
import { identifyingLimits } from '#ooxml/package/limits';
import { orRefusal } from '#ooxml/package/refusal';
import { ownCreator, resultCategory } from '#ooxml/spreadsheet/own-properties';
import { sniff } from './sniff.ts';

/** The parts of an archive that say whose it is. */
const properties = 'docProps/core.xml';
const workbook = 'xl/workbook.xml';

/** Null for an input workbook and whatever is not ours, a damaged archive among it: whoever reads the whole of it will say so. */
export async function ownDocumentIn(archiveBytes: Uint8Array | ByteSource): Promise<Diagnostic | null> {
  const opened = await orRefusal(async () => openArchive(archiveBytes, identifyingLimits));
  if (!('value' in opened)) return null;
  const stated = await textIn(opened.value, properties);
  if (elementOf(stated, 'dc:creator') !== ownCreator) return null;
  const names = await sheetNamesIn(opened.value);
  // Somebody may fill in a copy of anything: what has this sheet is meant as an input workbook.
  if (names.some((name) => fold(name) === fold(sheets.info.name))) return null;
  if (names.some((name) => name.includes('{{'))) return ownTemplate({});
  return elementOf(stated, 'cp:category') === resultCategory ? ownDocument({}) : null;
}

/** Whether it is an input workbook, whoever wrote it, or a document of ours: no list of dossiers in either case. */
export async function isOfOwnKindIn(archiveBytes: Uint8Array | ByteSource): Promise<boolean> {
  const opened = await orRefusal(async () => openArchive(archiveBytes, identifyingLimits));
  if (!('value' in opened)) return false;
  const names = (await sheetNamesIn(opened.value)).map(fold);
  const isInput = [sheets.info, sheets.units].every(({ name }) => names.includes(fold(name)));
  return isInput || (await ownDocumentIn(archiveBytes)) !== null;
}

async function sheetNamesIn(archive: Archive): Promise<readonly string[]> {
  // Bounded, so that no text makes it look again and again.
  const found = (await textIn(archive, workbook)).matchAll(
    /<(?:\w+:)?sheet\s[^<>]{0,200}?\bname="([^"<>]{0,200})"/gu,
  );
  return [...found].map(([, name = '']) => name);
}

/** "" where there is no such part, or it is no small one. */
async function textIn(archive: Archive, path: string): Promise<string> {
  if (!archive.has(path)) return '';
  const read = await orRefusal(async () => archive.bytes(path));
  return 'value' in read ? Buffer.from(read.value).toString('utf8') : '';
}

function elementOf(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? '' : xml.slice(start + name.length + 2, end).normalize('NFC');
}

/** The same from the bytes of the whole file, which may be a page, too. */
export async function findOwnDocument(bytes: Uint8Array): Promise<Diagnostic | null> {
  const sniffed = sniff(bytes);
  switch (sniffed.kind) {
    case 'zip':
      return ownDocumentIn(bytes);
    case 'html':
      return ownPage.test(sniffed.html.slice(0, 10_000)) ? ownDocument({}) : null;
    case 'refused':
      return null;
  }
}

/** As the page of `report --format html` has it. */
const ownPage = /<meta name="generator" content="tthc-score">/u;
