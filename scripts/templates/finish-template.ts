// What the docx package writes, made the same every time, and without paragraphs that could need a page of their own.
import PizZip from 'pizzip';
import { packArchive, partsOf } from '#ooxml/package/pack-archive';

export function finishTemplate(bytes: Uint8Array): Uint8Array {
  const finished = [...partsOf(new PizZip(bytes))].map(([path, part]): [string, string | Uint8Array] => {
    const finish = finishes[path];
    return [path, finish === undefined ? part : finish(new TextDecoder().decode(part))];
  });
  return packArchive(new Map(finished));
}

const finishes: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, ''),
  // The paragraph that carries the end of a section follows a table and is empty: one point high.
  'word/document.xml': (xml) =>
    xml.replaceAll(
      '<w:p><w:pPr><w:sectPr',
      '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:sectPr',
    ),
};
