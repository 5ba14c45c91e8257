import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { checkDocxTemplate as checkDocx } from '#documents/docx/check-template';
import { templateLimits } from '#documents/template-limits';
import { openTemplate as openXlsx } from '#documents/xlsx/open-template';

/** Packed to some kilobytes. */
function unpackingTo(bytes: number, part: string): Uint8Array {
  const archive = new PizZip();
  archive.file(part, new Uint8Array(bytes));
  return archive.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

it('a template that unpacks to more than any real one is refused by its size, before it is unpacked', async () => {
  const beyond = templateLimits.unpackedBytes + 1;
  const word = checkDocx(unpackingTo(beyond, 'word/document.xml'));
  expect(word.diagnostics.map(({ code }) => code)).toEqual(['template-too-large']);
  const excel = await openXlsx(unpackingTo(beyond, 'xl/workbook.xml'));
  expect('fault' in excel ? excel.fault.code : null).toBe('template-too-large');
});
