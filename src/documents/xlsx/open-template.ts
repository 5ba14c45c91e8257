// Bytes of an Excel template → its sheets and parts, or what is wrong with the file.
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { templateDamaged, templateNotDocument, templateTooLarge } from '#diagnostics/template/template';
import { openTemplateArchive } from '#ooxml/package/open-template-archive';
import { partsOf } from '#ooxml/package/pack-archive';
import { inspectTemplate } from '../inspect-template.ts';
import { templateLimits } from '../template-limits.ts';
import { findLostParts } from './lost-parts.ts';
import { type BookTemplate, readBook, workbookPath } from './template/book-template.ts';

const zipStart = [0x50, 0x4b];

export type OpenedTemplate =
  /** `lost`: what stands in the file and will not be in what is made of it. */
  { readonly book: BookTemplate; readonly lost: readonly Diagnostic[] } | { readonly fault: Diagnostic };

export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  const otherKind = { fault: templateNotDocument({ wanted: '.xlsx' }) };
  if (zipStart.some((byte, index) => bytes[index] !== byte)) return otherKind;
  const opened = openTemplateArchive(bytes, templateLimits.unpackedBytes);
  if ('fault' in opened) {
    return opened.fault === 'damaged'
      ? { fault: sheetDamaged() }
      : { fault: templateTooLarge({ megabytes: templateLimits.unpackedBytes / 1024 / 1024 }) };
  }
  const { archive, packed } = opened;
  if (archive.file(workbookPath) === null) return otherKind;
  const notes = inspectTemplate(archive, 'xlsx');
  const [fault] = hasErrors(notes) ? notes : [];
  if (fault !== undefined) return { fault };
  try {
    const book = readBook(partsOf(archive), packed);
    return book === null ? { fault: sheetDamaged() } : { book, lost: [...notes, ...findLostParts(book)] };
  } catch {
    return { fault: sheetDamaged() };
  }
}

export function sheetDamaged(): Diagnostic {
  return templateDamaged({
    what: { vi: 'có trang không đọc được', en: 'one of its sheets cannot be read' },
  });
}
