import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { publishedDiffers } from '#diagnostics/audit/audit';
import { differing } from '#diagnostics/audit/define-cause';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { readSubmission } from '#workbook/read-submission';
import { annotateWorkbook } from '#workbook/write/annotate-workbook';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';

const findings: readonly Diagnostic[] = [
  finding('error', 'Đơn vị', 'H10', 'Đã giải quyết nhiều hơn tiếp nhận.'),
  finding('warning', 'Đơn vị', 'H10', 'Số này giống hệt dòng trên.'),
  finding('info', 'Đơn vị', 'AZ400', 'Ô trống ngoài bảng.'),
  finding('warning', 'Khối', 'A7', '=1+1'),
  finding('info', 'Thông tin', null, 'Cả trang.'),
];

describe('a copy of the clerk’s workbook with its faults marked', () => {
  it('has each faulty cell coloured by the worst finding, its messages as a comment', async () => {
    const workbook = await openWorkbook(await annotated());
    const cell = sheetOf(workbook, 'Đơn vị').getCell('H10');
    expect(cell.fill).toMatchObject({ type: 'pattern', fgColor: { argb: 'FFFF9999' } });
    const note = JSON.stringify(cell.note);
    expect(note).toContain('Lỗi: Đã giải quyết nhiều hơn tiếp nhận.');
    expect(note).toContain('Cảnh báo: Số này giống hệt dòng trên.');
    expect(JSON.stringify(sheetOf(workbook, 'Đơn vị').getCell('AZ400').note)).toContain(
      'Ô trống ngoài bảng.',
    );
    expect(sheetOf(workbook, 'Khối').getCell('A7').fill).toMatchObject({ fgColor: { argb: 'FFFFE699' } });
  });

  it('keeps every value, number format and comment that was there', async () => {
    const before = await openWorkbook(await fixture());
    const after = await openWorkbook(await annotated());
    for (const sheet of before.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const copy = sheetOf(after, sheet.name).getCell(cell.address);
          expect([cell.address, copy.value, copy.numFmt, copy.font, copy.border]).toEqual([
            cell.address,
            cell.value,
            cell.numFmt,
            cell.font,
            cell.border,
          ]);
          if (cell.note !== undefined) expect(copy.note).toEqual(cell.note);
        }),
      );
  });

  it('changes no byte of the parts that have no faults', async () => {
    const [before, after] = [new PizZip(await fixture()), new PizZip(await annotated())];
    const changed = Object.keys(before.files).filter(
      (path) => before.file(path)?.asText() !== after.file(path)?.asText(),
    );
    expect(changed.filter((path) => /sharedStrings|theme|sheet[45]\.xml/u.test(path))).toEqual([]);
  });

  it('lists all findings on a sheet of its own, never as a formula, each leading to its cell', async () => {
    const sheet = sheetOf(await openWorkbook(await annotated()), 'Ghi nhận');
    expect(sheet.rowCount).toBe(1 + findings.length);
    expect(sheet.getCell('E5').value).toMatch(/^=1\+1 công bố/u);
    expect(JSON.stringify(sheet.getCell('C2').value)).toContain('Đơn vị!H10');
  });

  it('is one that the Open XML SDK finds no fault with, and reads as the same submission', async () => {
    const bytes = await annotated();
    expect(await faultsOf(bytes)).toEqual([]);
    const [before, after] = [await readSubmission(await fixture()), await readSubmission(bytes)];
    expect(after.submission?.units).toEqual(before.submission?.units);
    expect(after.submission?.authority).toEqual(before.submission?.authority);
  });

  it('may be annotated again: the second list gets a name of its own', async () => {
    const again = annotateWorkbook(await annotated(), findings).bytes ?? new Uint8Array();
    expect(await faultsOf(again)).toEqual([]);
    const workbook = await openWorkbook(again);
    expect(workbook.worksheets.at(-1)?.name).toBe('Ghi nhận (2)');
  });

  it('is made of a workbook in UTF-16, too, as the reader takes it', async () => {
    const zip = new PizZip(await fixture());
    for (const path of ['xl/workbook.xml', 'xl/worksheets/sheet3.xml']) {
      const xml = (zip.file(path)?.asText() ?? '').replace('encoding="UTF-8"', 'encoding="UTF-16"');
      zip.file(path, Buffer.from(`\ufeff${xml}`, 'utf16le'));
    }
    const wide = zip.generate({ type: 'uint8array' });
    const { bytes, diagnostics } = annotateWorkbook(wide, findings);
    expect(diagnostics).toEqual([]);
    const sheet = sheetOf(await openWorkbook(bytes ?? new Uint8Array()), 'Đơn vị');
    expect(sheet.getCell('H10').fill).toMatchObject({ fgColor: { argb: 'FFFF9999' } });
    const [before, after] = [await readSubmission(wide), await readSubmission(bytes ?? wide)];
    expect(after.submission?.units).toEqual(before.submission?.units);
  });

  it.each([
    ['an exported HTML table', new TextEncoder().encode('<table><tr><td>1</td></tr></table>')],
    ['an archive of something else', new PizZip().file('a.txt', 'a').generate({ type: 'uint8array' })],
  ])('is not made of %s, and a finding says why', (_, bytes) => {
    const { bytes: written, diagnostics } = annotateWorkbook(bytes, findings);
    expect([written, diagnostics.map(({ code }) => code)]).toEqual([null, ['annotation-not-possible']]);
  });
});

function finding(
  severity: Diagnostic['severity'],
  sheet: string,
  cell: string | null,
  text: string,
): Diagnostic {
  const facts = { published: '2', computed: '1', formula: null, due: '1', recount: null } as const;
  const found = differing(
    { ...facts, figure: { heading: text }, remedy: 'correct' },
    [publishedDiffers({})],
    {
      place: cell === null ? { sheet } : { sheet, cell },
    },
  );
  return { ...found, severity };
}

function fixture(): Promise<Uint8Array> {
  return readFile(new URL('../../../fixtures/q2-2022.xlsx', import.meta.url));
}

async function annotated(): Promise<Uint8Array> {
  const { bytes, diagnostics } = annotateWorkbook(await fixture(), findings);
  expect(diagnostics).toEqual([]);
  return bytes ?? new Uint8Array();
}
