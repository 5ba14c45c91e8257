// Whether a zip archive is an Excel workbook, another spreadsheet, or another kind of document.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { notAWorkbook, workbookInOtherFormat } from '#diagnostics/file/file';
import type { Archive } from './archive.ts';
import { contentTypesPath, readContentTypes } from './content-types.ts';

/** Null where the archive is an Excel workbook that can be read (macros or not); else why it is none. */
export async function whyNoWorkbook(archive: Archive): Promise<Diagnostic | null> {
  if (archive.has('mimetype')) return ofOpenDocument(await mimetype(archive));
  if (archive.has('Index/Document.iwa') || archive.has('Index.zip'))
    return otherFormat('tài liệu Apple iWork (Numbers, Pages)', 'an Apple iWork document (Numbers, Pages)');
  if (!archive.has(contentTypesPath)) return no('tệp nén ZIP', 'a ZIP archive');
  const types = await readContentTypes(archive);
  if (
    types.some((type) =>
      /spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin)\.macroenabled\.main/u.test(
        type,
      ),
    )
  )
    return null;
  if (types.some((type) => type.includes('ms-excel.sheet.binary')))
    return otherFormat('sổ tính Excel nhị phân (.xlsb)', 'a binary Excel workbook (.xlsb)');
  if (types.some((type) => type.includes('wordprocessingml') || type.includes('ms-word')))
    return no('văn bản Word (.docx)', 'a Word document (.docx)');
  if (types.some((type) => type.includes('presentationml') || type.includes('ms-powerpoint')))
    return no('bản trình chiếu PowerPoint (.pptx)', 'a PowerPoint presentation (.pptx)');
  return no('tài liệu Office loại khác', 'an Office document of another kind');
}

/** OpenDocument states its kind in a part of its own. */
async function mimetype(archive: Archive): Promise<string> {
  let text = '';
  await archive.unpack('mimetype', (piece) => {
    if (text.length < 200) text += Buffer.from(piece).toString('latin1');
  });
  return text;
}

function ofOpenDocument(mimetype: string): Diagnostic {
  if (mimetype.includes('opendocument.spreadsheet'))
    return otherFormat('bảng tính OpenDocument (.ods)', 'an OpenDocument spreadsheet (.ods)');
  return mimetype.includes('opendocument.text')
    ? no('văn bản OpenDocument (.odt)', 'an OpenDocument text (.odt)')
    : no('tài liệu loại khác trong tệp nén ZIP', 'a document of another kind inside a ZIP archive');
}

function otherFormat(vi: string, en: string): Diagnostic {
  return workbookInOtherFormat({ format: { vi, en } });
}

function no(vi: string, en: string): Diagnostic {
  return notAWorkbook({ found: { vi, en } });
}
