// A template of Excel's, read within limits: what exceljs would unfold without end is refused or left out first.
import ExcelJS from 'exceljs';
import type PizZip from 'pizzip';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { templateDamaged, templateNotDocument, templateTooLarge } from '#diagnostics/template/template';
import { openArchive } from '#ooxml/package/open-archive';
import { inspectTemplate } from '../inspect-template.ts';
import { templateLimits } from '../template-limits.ts';
import { findLostParts } from './lost-parts.ts';

const zipStart = [0x50, 0x4b];

export type OpenedTemplate =
  /** `lost`: what stands in the file and is not in the workbook that was read from it. */
  | { readonly workbook: ExcelJS.Workbook; readonly lost: readonly Diagnostic[] }
  | { readonly fault: Diagnostic };

export async function openTemplate(bytes: Uint8Array): Promise<OpenedTemplate> {
  const otherKind = { fault: templateNotDocument({ wanted: '.xlsx' }) };
  if (zipStart.some((byte, index) => bytes[index] !== byte)) return otherKind;
  const opened = openArchive(bytes, templateLimits.unpackedBytes);
  if ('fault' in opened) {
    return opened.fault === 'damaged'
      ? { fault: sheetDamaged() }
      : { fault: templateTooLarge({ megabytes: templateLimits.unpackedBytes / 1024 / 1024 }) };
  }
  const { archive } = opened;
  if (archive.file('xl/workbook.xml') === null) return otherKind;
  try {
    const notes = inspectTemplate(archive, 'xlsx');
    const [fault] = hasErrors(notes) ? notes : [];
    if (fault !== undefined) return { fault };
    const lost = findLostParts(archive);
    for (const path of Object.keys(archive.files)) leaveOutUnfolded(archive, path);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(archive.generate({ type: 'arraybuffer' }) as unknown as ExcelJS.Buffer);
    return workbook.worksheets.length === 0
      ? { fault: sheetDamaged() }
      : { workbook, lost: [...notes, ...lost] };
  } catch {
    // Neither library says what exactly it stumbled over.
    return { fault: sheetDamaged() };
  }
}

/** exceljs reads some damaged sheets and fails only at writing them. */
export function sheetDamaged(): Diagnostic {
  return templateDamaged({
    what: { vi: 'có trang không đọc được', en: 'one of its sheets cannot be read' },
  });
}

/**
 * A form to be printed needs no drop-downs, and one over a whole column would be unfolded cell by cell; so would a name of its own.
 * What Excel itself names, the print area, is kept.
 */
function leaveOutUnfolded(archive: PizZip, path: string): void {
  const pattern = /^xl\/worksheets\/[^/]+\.xml$/u.test(path)
    ? /<dataValidations\b(?:[^>]*\/>|.*?<\/dataValidations>)/gsu
    : path === 'xl/workbook.xml'
      ? /<definedName\s(?![^>]*name="_xlnm\.)[^>]*>[^<]*<\/definedName>/gu
      : null;
  if (pattern === null) return;
  archive.file(path, (archive.file(path)?.asText() ?? '').replace(pattern, ''));
}
