// Gives each sheet's filter the hidden name that Excel gives it; without the name LibreOffice shows no filter.

import { relationshipsPath } from '#ooxml/package/paths';
import { relationshipsIn } from '#ooxml/package/relationships';
import { attribute } from '#ooxml/package/tag';
import type { TemplateArchive } from '#ooxml/package/template-archive';

/** The text of xl/workbook.xml of an archive that exceljs wrote, with a `_xlnm._FilterDatabase` for every filtered sheet. */
export function nameFilters(workbookXml: string, archive: TemplateArchive): string {
  const workbook = 'xl/workbook.xml';
  const relationships = archive.file(relationshipsPath(workbook))?.asUint8Array() ?? new Uint8Array();
  const targets = new Map(relationshipsIn(relationships, workbook).map(({ id, target }) => [id, target]));
  const names = [...workbookXml.matchAll(/<sheet [^>]*>/gu)].flatMap(([sheet], index) => {
    const sheetXml = archive.file(targets.get(attribute(sheet, 'r:id')) ?? '')?.asText() ?? '';
    const range = /<autoFilter [^>]*ref="([^"]+)"/u.exec(sheetXml)?.[1];
    if (range === undefined) return [];
    // The name is still escaped, as it must be; an apostrophe within it is doubled.
    const name = attribute(sheet, 'name').replace(/&apos;|'/gu, '&apos;&apos;');
    const area = range.replace(/(?<![A-Z])([A-Z]+)(\d+)/gu, '$$$1$$$2');
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">&apos;${name}&apos;!${area}</definedName>`;
  });
  if (names.length === 0 || workbookXml.includes('_xlnm._FilterDatabase')) return workbookXml;
  return workbookXml.includes('<definedNames>')
    ? workbookXml.replace('<definedNames>', () => `<definedNames>${names.join('')}`)
    : workbookXml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}
