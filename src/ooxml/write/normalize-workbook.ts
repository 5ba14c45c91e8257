// Fixes what exceljs writes wrong, so that strict readers take it and the same workbook is always the same bytes.
import PizZip from 'pizzip';
import { cleanPart } from '#language/xml-text';
import { archiveBytes } from '#ooxml/package/archive-bytes';
import { packPart } from '#ooxml/package/packed-part';
import { nameFilters } from './name-filters.ts';

/**
 * A workbook as exceljs wrote it, with
 * - the members of each font in the order of ECMA-376 Part 1, 18.8.22 (exceljs writes `sz` after `scheme`),
 * - boxes of cell notes large enough to be read (exceljs gives every note two columns by four rows),
 * - pictures fixed to one cell without the attribute that only those between two cells have (ECMA-376 Part 1, 20.5.2.24),
 * - filters by the name that LibreOffice needs to show them,
 * - no character in it that XML cannot hold,
 * - no moment of writing in it: neither in its properties nor on the parts of the archive.
 */
export function normalizeWorkbook(bytes: Uint8Array): Uint8Array {
  const written = new PizZip(bytes);
  const paths = Object.keys(written.files).sort(contentTypesFirst);
  const parts = paths.flatMap((path) => {
    const part = written.files[path];
    if (part === undefined || part.dir) return [];
    const fix = fixes.find(({ of }) => of.test(path))?.fix;
    const clean = cleanPart(part.asUint8Array());
    const content = fix === undefined ? clean : fix(Buffer.from(clean).toString('utf8'), written);
    return [[path, packPart(content)] as const];
  });
  return archiveBytes(parts);
}

const fixes: readonly { readonly of: RegExp; readonly fix: (xml: string, archive: PizZip) => string }[] = [
  { of: /^xl\/workbook\.xml$/u, fix: nameFilters },
  { of: /^xl\/styles\.xml$/u, fix: orderFonts },
  { of: /^xl\/drawings\/vmlDrawing\d+\.vml$/u, fix: enlargeNotes },
  { of: /^xl\/drawings\/drawing\d+\.xml$/u, fix: plainAnchors },
  { of: /^docProps\/core\.xml$/u, fix: forgetMoments },
];

const fontMembers = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

function orderFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gsu, (_, members: string) => {
    const tags = [...members.matchAll(/<(\w+)\b[^<>]*\/>/gu)].map(([tag, name = '']) => ({
      tag,
      rank: fontMembers.indexOf(name),
    }));
    return `<font>${tags
      .sort((a, b) => a.rank - b.rank)
      .map(({ tag }) => tag)
      .join('')}</font>`;
  });
}

/** Beside its cell, four columns wide and eight rows high; the anchor is column, offset, row, offset, twice. */
function enlargeNotes(vml: string): string {
  return vml
    .replace(/<x:Anchor>(\d+), \d+, (\d+), [^<]*<\/x:Anchor>/gu, (_, column: string, row: string) => {
      const [left, top] = [Number(column) + 1, Number(row)];
      return `<x:Anchor>${left}, 6, ${top}, 6, ${left + 4}, 6, ${top + 8}, 6</x:Anchor>`;
    })
    .replace(/width:[\d.]+pt;height:[\d.]+pt/gu, 'width:220pt;height:120pt');
}

function plainAnchors(xml: string): string {
  return xml.replace(/<xdr:oneCellAnchor editAs="[^"]*">/gu, '<xdr:oneCellAnchor>');
}

function forgetMoments(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, '');
}

function contentTypesFirst(a: string, b: string): number {
  const rank = (path: string) => ['[Content_Types].xml', '_rels/.rels'].indexOf(path) + 1 || 3;
  return rank(a) - rank(b);
}
