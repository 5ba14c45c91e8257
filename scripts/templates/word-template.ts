// A Word template as a file's bytes: always the same, and without paragraphs that could need a page of their own.
import { Document, type ISectionOptions, Packer } from 'docx';
import PizZip from 'pizzip';
import { packArchive, partsOf } from '#ooxml/package/pack-archive';
import { reportStyles } from './report/styles.ts';

interface TemplateContent {
  readonly title: string;
  readonly styles?: ReturnType<typeof reportStyles>;
  readonly sections: readonly ISectionOptions[];
}

export async function wordTemplate({
  title,
  styles = reportStyles(),
  sections,
}: TemplateContent): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'tthc-score',
    lastModifiedBy: 'tthc-score',
    styles,
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections,
  });
  return finishWordFile(new Uint8Array(await Packer.toBuffer(document)));
}

export function finishWordFile(bytes: Uint8Array): Uint8Array {
  const finished = [...partsOf(new PizZip(bytes))].map(([path, part]): [string, string | Uint8Array] => {
    const change = changes[path];
    return [path, change === undefined ? part : change(new TextDecoder().decode(part))];
  });
  return packArchive(new Map(finished));
}

const changes: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, ''),
  // The paragraph that carries the end of a section follows a table and is empty: one point high.
  'word/document.xml': (xml) =>
    xml.replaceAll(
      '<w:p><w:pPr><w:sectPr',
      '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:sectPr',
    ),
};
