// One more sheet in a person's workbook.
import { escapeXml } from '#language/xml-text';
import { attribute } from '#ooxml/package/tag';
import { declareType, relate } from './part-references.ts';
import { freePath, type Parts } from './parts.ts';

/** Puts the sheet behind those there are. */
export function addSheetPart(parts: Parts, name: string, xml: string): void {
  const path = freePath(parts, 'xl/worksheets/sheet', 'xml');
  parts.write(path, xml);
  declareType(
    parts,
    { part: path },
    'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  );
  const id = relate(parts, 'xl/workbook.xml', 'worksheet', path);
  const workbook = parts.read('xl/workbook.xml');
  const ids = [...workbook.matchAll(/<sheet\s[^>]*>/gu)].map(([tag]) => Number(attribute(tag, 'sheetId')));
  const tag = `<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${id}"/>`;
  parts.write(
    'xl/workbook.xml',
    workbook.replace('</sheets>', () => `${tag}</sheets>`),
  );
}
