// The names of a workbook: what is printed of each sheet, which rows stand on each page, what is filtered, and names of the template's own.
import { escapeXml } from '#language/xml-text';
import { attributeOf } from '#ooxml/package/elements';
import type { SheetReferences } from '../references.ts';
import type { DefinedName } from '../template/book-template.ts';
import type { PlannedSheet } from './planned-sheet.ts';
import { mapped, quotedName, sheetReferences } from './sheet-references.ts';

export function definedNames(names: readonly DefinedName[], sheets: readonly PlannedSheet[]): string {
  const ofSheets = sheets.flatMap((planned, index) => {
    const own = names.filter(({ sheet }) => sheet === planned.sheet.template.position);
    return [filterName(planned, index), ...own.map((name) => sheetName(name, planned, index))];
  });
  const [first] = sheets;
  const ofAll =
    first === undefined
      ? []
      : names
          .filter(({ sheet }) => sheet === null)
          .map((name) => plainName(name, sheetReferences(first, sheets)));
  const written = [...ofSheets, ...ofAll].filter((name) => name !== null);
  return written.length === 0 ? '' : `<definedNames>${written.join('')}</definedNames>`;
}

/** Without it LibreOffice shows no filter. */
function filterName({ sheet, references, name }: PlannedSheet, index: number): string | null {
  const filter = sheet.template.elements.find((element) => element.name === 'autoFilter');
  const range = filter === undefined ? null : references.range(attributeOf(filter, 'ref') ?? '');
  if (range === null) return null;
  const area = range.replace(/(?<![A-Z])([A-Z]+)(\d+)/gu, '$$$1$$$2');
  return nameTag('_xlnm._FilterDatabase', `${quotedName(name)}!${area}`, index, ' hidden="1"');
}

function sheetName(defined: DefinedName, planned: PlannedSheet, index: number): string | null {
  switch (defined.name) {
    case '_xlnm.Print_Titles':
    case '_xlnm.Print_Area': {
      const references = defined.refersTo.match(/(?:'[^']*'|[^,'])+/gu) ?? [];
      const ranges = references.flatMap((one) => printed(one, planned) ?? []);
      return ranges.length === 0 ? null : nameTag(defined.name, ranges.join(','), index);
    }
    default:
      // Excel keeps names of this kind for itself; others are the template's own.
      return defined.name.startsWith('_xlnm.')
        ? null
        : plainName(defined, sheetReferences(planned, [planned]), index);
  }
}

/** "'Bảng tổng hợp'!$4:$5" or "…!$A$1:$P$8", of the filled sheet. */
function printed(reference: string, { name, references }: PlannedSheet): string | null {
  const range = reference.slice(reference.lastIndexOf('!') + 1).trim();
  const rows = /^\$?(\d+):\$?(\d+)$/u.exec(range);
  if (rows === null)
    return /^\$?[A-Z]/u.test(range) ? valid(`${quotedName(name)}!${mapped(references, range)}`) : null;
  const kept = references.range(`A${rows[1]}:A${rows[2]}`)?.replace(/A/gu, '$');
  return kept === undefined ? null : `${quotedName(name)}!${kept}`;
}

/** One that names an area of a sheet; any other could be a formula that nobody sees. */
function plainName(
  { name, refersTo }: DefinedName,
  references: SheetReferences,
  index?: number,
): string | null {
  if (!areaOfSheet.test(refersTo)) return null;
  const there = references.acrossSheets(refersTo);
  return there.includes('#REF!') ? null : nameTag(name, there, index);
}

const areaOfSheet = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

function valid(reference: string): string | null {
  return reference.includes('#REF!') ? null : reference;
}

function nameTag(name: string, refersTo: string, index?: number, more = ''): string {
  const local = index === undefined ? '' : ` localSheetId="${index}"`;
  return `<definedName name="${escapeXml(name)}"${local}${more}>${escapeXml(refersTo)}</definedName>`;
}
