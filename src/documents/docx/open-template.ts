// Bytes of a template → its parts, all of them unpacked and well-formed, or what is wrong with the file.
import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templateDamaged, templateNotDocument, templateTooLarge } from '#diagnostics/template';
import { partsOf } from '#ooxml/pack-archive';

const megabytesAtMost = 64;
const contentTypes = '[Content_Types].xml';
const body = 'word/document.xml';

export type OpenedTemplate = { readonly archive: PizZip } | { readonly fault: Diagnostic };

export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { fault: templateNotDocument({ wanted: '.docx' }) };
  try {
    const archive = new PizZip(bytes);
    const fault = faultOf(archive);
    return fault === null ? { archive } : { fault };
  } catch {
    return { fault: damaged('không giải nén được', 'it cannot be unpacked') };
  }
}

function faultOf(archive: PizZip): Diagnostic | null {
  if (archive.files[contentTypes] === undefined || archive.files[body] === undefined) {
    return templateNotDocument({ wanted: '.docx' });
  }
  if (unpackedSize(archive) > megabytesAtMost * 1024 * 1024) {
    return templateTooLarge({ megabytes: megabytesAtMost });
  }
  const broken = [...partsOf(archive)].find(
    ([path, part]) => /\.(xml|rels)$/u.test(path) && !isWellFormed(part),
  );
  if (broken === undefined) return null;
  return damaged(`phần ${broken[0]} không đọc được`, `part ${broken[0]} cannot be read`);
}

/** As the archive's directory states it: enough to refuse a bomb before anything is unpacked. */
function unpackedSize(archive: PizZip): number {
  const stated = (file: object) => ('_data' in file ? (file._data as { uncompressedSize?: number }) : {});
  return Object.values(archive.files).reduce((sum, file) => sum + (stated(file).uncompressedSize ?? 0), 0);
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
