// Bytes of a template → its parts, all of them unpacked and well-formed, or what is wrong with the file.
import type PizZip from 'pizzip';
import { SaxesParser } from 'saxes';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templateDamaged, templateNotDocument, templateTooLarge } from '#diagnostics/template';
import { openArchive } from '#ooxml/open-archive';
import { partsOf } from '#ooxml/pack-archive';

const megabytesAtMost = 64;
const contentTypes = '[Content_Types].xml';
const body = 'word/document.xml';

export type OpenedTemplate = { readonly archive: PizZip } | { readonly fault: Diagnostic };

export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { fault: templateNotDocument({ wanted: '.docx' }) };
  const opened = openArchive(bytes, megabytesAtMost * 1024 * 1024);
  if ('fault' in opened) {
    return {
      fault:
        opened.fault === 'too-large'
          ? templateTooLarge({ megabytes: megabytesAtMost })
          : damaged('không giải nén được', 'it cannot be unpacked'),
    };
  }
  const fault = faultOf(opened.archive);
  return fault === null ? opened : { fault };
}

function faultOf(archive: PizZip): Diagnostic | null {
  if (archive.files[contentTypes] === undefined || archive.files[body] === undefined) {
    return templateNotDocument({ wanted: '.docx' });
  }
  const broken = [...partsOf(archive)].find(
    ([path, part]) => /\.(xml|rels)$/u.test(path) && !isWellFormed(part),
  );
  if (broken === undefined) return null;
  return damaged(`phần ${broken[0]} không đọc được`, `part ${broken[0]} cannot be read`);
}

function isWellFormed(part: Uint8Array): boolean {
  const parser = new SaxesParser({ xmlns: false });
  let wellFormed = true;
  // A document type could define entities that grow; Word writes none.
  parser.on('doctype', () => {
    wellFormed = false;
  });
  parser.on('error', () => {
    wellFormed = false;
  });
  parser.write(new TextDecoder().decode(part)).close();
  return wellFormed;
}

function damaged(vi: string, en: string): Diagnostic {
  return templateDamaged({ what: { vi, en } });
}
