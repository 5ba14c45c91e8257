// A template of Excel's, read within limits: what exceljs would unfold without end is refused or left out first.
import ExcelJS from 'exceljs';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { openArchive } from '#ooxml/open-archive';
import { findLostParts } from './lost-parts.ts';

export const unpackedAtMost = 60_000_000;
const mergedCellsAtMost = 200_000;
const zipStart = [0x50, 0x4b];

export type OpenedTemplate =
  /** `lost`: what stands in the file and is not in the workbook that was read from it. */
  | { readonly workbook: ExcelJS.Workbook; readonly lost: readonly Diagnostic[] }
  | { readonly fault: 'other-kind' | 'damaged' | 'too-large' };

export async function openTemplate(bytes: Uint8Array): Promise<OpenedTemplate> {
  if (zipStart.some((byte, index) => bytes[index] !== byte)) return { fault: 'other-kind' };
  const opened = openArchive(bytes, unpackedAtMost);
  if ('fault' in opened) return opened;
  const { archive } = opened;
  if (archive.file('xl/workbook.xml') === null) return { fault: 'other-kind' };
  try {
    const lost = findLostParts(archive);
    for (const path of Object.keys(archive.files).filter((one) =>
      /^xl\/worksheets\/[^/]+\.xml$/u.test(one),
    )) {
      const xml = archive.file(path)?.asText() ?? '';
      if (mergedCells(xml) > mergedCellsAtMost) return { fault: 'too-large' };
      // A form to be printed needs no drop-downs, and one over a whole column would be unfolded cell by cell.
      archive.file(path, xml.replace(/<dataValidations\b.*?<\/dataValidations>/gsu, ''));
    }
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(archive.generate({ type: 'arraybuffer' }) as unknown as ExcelJS.Buffer);
    return workbook.worksheets.length === 0 ? { fault: 'damaged' } : { workbook, lost };
  } catch {
    // Neither library says what exactly it stumbled over.
    return { fault: 'damaged' };
  }
}

function mergedCells(xml: string): number {
  let cells = 0;
  for (const [, left = '', top, right = '', bottom] of xml.matchAll(
    /<mergeCell\b[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/gu,
  ))
    cells += (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
  return cells;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
