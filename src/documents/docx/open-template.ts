// Bytes of a Word template → its parts, unpacked and inspected, or what is wrong with the file.

import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { templateDamaged, templateNotDocument, templateTooLarge } from '#diagnostics/template/template';
import { openTemplateArchive } from '#ooxml/package/open-template-archive';
import type { PackedPart } from '#ooxml/package/packed-part';
import type { TemplateArchive } from '#ooxml/package/template-archive';
import { inspectTemplate } from '../inspect-template.ts';
import { templateLimits } from '../template-limits.ts';
import { joinMarks } from './join-marks.ts';
import { partLabel } from './paragraphs-of.ts';

const contentTypes = '[Content_Types].xml';
const body = 'word/document.xml';

export type OpenedTemplate =
  /** `packed`: the parts as they lay in the file; of some of them, `archive` has other texts. `notes` bar nothing. */
  | {
      readonly archive: TemplateArchive;
      readonly packed: ReadonlyMap<string, PackedPart>;
      readonly notes: readonly Diagnostic[];
    }
  | { readonly fault: Diagnostic };

export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { fault: templateNotDocument({ wanted: '.docx' }) };
  const opened = openTemplateArchive(bytes, templateLimits.unpackedBytes);
  if ('fault' in opened) {
    return {
      fault:
        opened.fault === 'too-large'
          ? templateTooLarge({ megabytes: templateLimits.unpackedBytes / 1024 / 1024 })
          : templateDamaged({ what: { vi: 'không giải nén được', en: 'it cannot be unpacked' } }),
    };
  }
  const { archive, packed } = opened;
  if (archive.files[contentTypes] === undefined || archive.files[body] === undefined) {
    return { fault: templateNotDocument({ wanted: '.docx' }) };
  }
  const notes = inspectTemplate(archive, 'docx');
  const [fault] = hasErrors(notes) ? notes : [];
  if (fault !== undefined) return { fault };
  for (const path of Object.keys(archive.files)) {
    if (partLabel(path) !== null) archive.file(path, joinMarks(archive.files[path]?.asText() ?? ''));
  }
  return { archive, packed, notes };
}
