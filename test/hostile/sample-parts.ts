// The small faultless workbook that every hostile one is made of, as parts.
import { makeWorkbook, type TestRow, type TestSheets, workbookParts } from '../workbook/make-workbook.ts';
import { sampleSheets, unitRows } from '../workbook/sample.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const paths = {
  types: '[Content_Types].xml',
  rootRels: '_rels/.rels',
  workbook: 'xl/workbook.xml',
  rels: 'xl/_rels/workbook.xml.rels',
  styles: 'xl/styles.xml',
  info: 'xl/worksheets/sheet1.xml',
  groups: 'xl/worksheets/sheet2.xml',
  units: 'xl/worksheets/sheet3.xml',
} as const;

export function sampleParts(): Record<string, string> {
  return workbookParts(sampleSheets);
}

export function entriesOf(parts: Parts): readonly ZipEntry[] {
  return Object.entries(parts).map(([name, data]) => ({ name, data }));
}

export function zipOf(parts: Parts, more: readonly ZipEntry[] = []): Uint8Array {
  return writeZip([...entriesOf(parts), ...more]);
}

/** The sample with one part changed as text. */
export function changed(path: string, change: (xml: string) => string | Uint8Array): Uint8Array {
  const parts = sampleParts();
  return zipOf({ ...parts, [path]: change(parts[path] ?? '') });
}

/** The sample with one entry replaced by another that may lie. */
export function withEntry(path: string, change: (entry: ZipEntry) => ZipEntry): Uint8Array {
  return writeZip(entriesOf(sampleParts()).map((entry) => (entry.name === path ? change(entry) : entry)));
}

export function withoutPart(path: string): Uint8Array {
  return writeZip(entriesOf(sampleParts()).filter(({ name }) => name !== path));
}

/** More XML behind the rows of sheet Đơn vị, or among them. */
export function afterRows(xml: string): Uint8Array {
  return changed(paths.units, (sheet) => sheet.replace('</sheetData>', `</sheetData>${xml}`));
}

export function moreRows(xml: string): Uint8Array {
  return changed(paths.units, (sheet) => sheet.replace('</sheetData>', `${xml}</sheetData>`));
}

/** The cell C2, "Phòng Tư pháp", written otherwise. */
export function nameCell(xml: string): Uint8Array {
  return changed(paths.units, (sheet) => sheet.replace(/<c r="C2".*?<\/c>/u, xml));
}

/** The cell E2, 269 received in person, written otherwise. */
export function countCell(xml: string): Uint8Array {
  return changed(paths.units, (sheet) => sheet.replace(/<c r="E2".*?<\/c>/u, xml));
}

export function sheetsWith(more: TestSheets): Uint8Array {
  return makeWorkbook({ ...sampleSheets, ...more });
}

/** The sample with the unit's name, wherever it stands. */
export function named(name: string): Uint8Array {
  return sheetsWith({
    'Đơn vị': unitRows.map((row): TestRow => row.map((cell) => (cell === 'Phòng Tư pháp' ? name : cell))),
  });
}

export function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}
