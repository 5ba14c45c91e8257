// What a file really is, by its first bytes and not by its name: xlsx, xls, HTML named .xls.
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  fileEmpty,
  notAWorkbook,
  workbookInOtherFormat,
  workbookPasswordProtected,
} from '#diagnostics/file/file';
import type { Text } from '#language/language';
import { decodeText } from './decode-text.ts';

/** What can be tried: a zip archive (perhaps an xlsx), an HTML page with its text; or why nothing can. */
export type Sniffed =
  | { readonly kind: 'zip' }
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return refused(fileEmpty({}));
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return { kind: 'zip' };
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'))
    return refused(ofCompoundFile(bytes));
  for (const [signature, found] of signatures) {
    if (startsWith(bytes, signature)) return refused(notAWorkbook({ found }));
  }
  return ofText(bytes);
}

const signatures: readonly (readonly [string, Text])[] = [
  ['%PDF-', { vi: 'văn bản PDF', en: 'a PDF document' }],
  ['{\\rtf', { vi: 'văn bản RTF', en: 'an RTF document' }],
  ['\u0089PNG', { vi: 'hình ảnh PNG', en: 'a PNG picture' }],
  ['\u00ff\u00d8\u00ff', { vi: 'hình ảnh JPEG', en: 'a JPEG picture' }],
  ['GIF8', { vi: 'hình ảnh GIF', en: 'a GIF picture' }],
  ['Rar!', { vi: 'tệp nén RAR', en: 'a RAR archive' }],
  ['7z\u00bc\u00af', { vi: 'tệp nén 7-Zip', en: 'a 7-Zip archive' }],
  ['\u001f\u008b', { vi: 'tệp nén GZIP', en: 'a GZIP archive' }],
  ['MZ', { vi: 'chương trình Windows', en: 'a Windows program' }],
];

/** OLE2: the names of the streams distinguish an encrypted .xlsx from an old .xls and a .doc. */
function ofCompoundFile(bytes: Uint8Array): Diagnostic {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return workbookPasswordProtected({});
  if (holds('Workbook') || holds('Book')) {
    return workbookInOtherFormat({
      format: { vi: 'sổ tính Excel 97–2003 (.xls)', en: 'an Excel 97–2003 workbook (.xls)' },
    });
  }
  if (holds('WordDocument')) {
    return notAWorkbook({
      found: { vi: 'văn bản Word 97–2003 (.doc)', en: 'a Word 97–2003 document (.doc)' },
    });
  }
  return notAWorkbook({ found: { vi: 'tài liệu Office đời cũ', en: 'an old Office document' } });
}

function ofText(bytes: Uint8Array): Sniffed {
  const head = decodeText(bytes.subarray(0, 65_536));
  if (head === null)
    return refused(notAWorkbook({ found: { vi: 'dữ liệu không rõ loại', en: 'data of an unknown kind' } }));
  const start = head.trimStart();
  if (/^MIME-Version:/iu.test(start))
    return otherFormat('trang web lưu một tệp (.mht)', 'a single-file web page (.mht)');
  if (start.startsWith('<')) {
    if (/<(?:\w+:)?Workbook[\s>]/u.test(start)) {
      return otherFormat('bảng tính XML 2003', 'an XML Spreadsheet 2003 workbook');
    }
    if (/<(?:!doctype\s+html|html|head|body|meta|style|table|div)[\s>]/iu.test(start)) {
      return { kind: 'html', html: decodeText(bytes) ?? '' };
    }
    return refused(notAWorkbook({ found: { vi: 'tệp XML', en: 'an XML file' } }));
  }
  if (start === '')
    return refused(notAWorkbook({ found: { vi: 'tệp chỉ có khoảng trắng', en: 'a file of spaces' } }));
  const [line = '', more] = start.split('\n', 2);
  if (more !== undefined && /[,;\t|]/u.test(line)) {
    return otherFormat('văn bản phân cách cột (CSV)', 'text with separated columns (CSV)');
  }
  return refused(notAWorkbook({ found: { vi: 'văn bản thuần', en: 'plain text' } }));
}

function otherFormat(vi: string, en: string): Sniffed {
  return refused(workbookInOtherFormat({ format: { vi, en } }));
}

function refused(diagnostic: Diagnostic): Sniffed {
  return { kind: 'refused', diagnostic };
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));
}
