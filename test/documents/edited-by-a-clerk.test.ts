// Templates edited in LibreOffice and saved as DOCX and XLSX, ten ways: each is filled, and shows what was edited.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '#documents/render';
import { faultsOf } from '../ooxml/faults-of.ts';
import { openWorkbook, sheetOf } from '../ooxml/open-workbook.ts';
import { all, readWord, textOf } from './docx/word-document.ts';
import { type Edited, editTemplates, hasOffice } from './edited-by-a-clerk.ts';
import { partsIn } from './parts-in.ts';
import { realReport } from './real-report.ts';

let edited: Edited;

beforeAll(async () => {
  if (hasOffice) edited = await editTemplates();
}, 300_000);

afterAll(async () => {
  if (hasOffice) await edited.remove();
});

// Skipped where LibreOffice is not installed.
describe.skipIf(!hasOffice)('a Word template edited in LibreOffice', () => {
  const edits: readonly (readonly [string, string, (bytes: Uint8Array) => void])[] = [
    [
      'another typeface and size',
      'WordLook',
      (bytes) => {
        const { paragraphs } = readWord(bytes);
        const overall = paragraphs.find(({ text }) => text.startsWith('Trong quý, toàn thành phố'));
        expect(overall?.looks[0]).toMatchObject({ font: 'Liberation Sans', size: 13 });
      },
    ],
    [
      'a picture in the head',
      'WordPicture',
      (bytes) => {
        const [head] = readWord(bytes).tables;
        expect(head === undefined ? 0 : all(head, 'w:drawing').length).toBeGreaterThan(0);
        expect(textsOf(bytes)).toContain('UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ');
      },
    ],
    [
      'a sentence, with a placeholder half in bold, and a heading in other words',
      'WordSentence',
      (bytes) => {
        expect(textsOf(bytes)).toContain('Báo cáo do CHỦ TỊCH Lê Tiến Dũng duyệt.');
        expect(textsOf(bytes)).toContain('1. Công tác chỉ đạo, điều hành');
      },
    ],
    [
      'a column taken out of a table',
      'WordColumn',
      (bytes) => {
        const rows = readWord(bytes)
          .tables.slice(2, 3)
          .flatMap((table) => all(table, 'w:tr'));
        const cells = rows.map((row) => all(row, 'w:tc').map(textOf));
        expect(cells[0]).toEqual([
          'STT',
          'Tiêu chí/Tiêu chí thành phần',
          'Điểm tối đa',
          'Điểm tự đánh giá',
          'Ghi chú',
        ]);
        expect(cells[2]?.slice(0, 4)).toEqual([
          '1',
          'Tổng thời gian giải quyết hồ sơ thủ tục hành chính',
          '2',
          '1,95',
        ]);
      },
    ],
    [
      'a footer, and tracked changes left in',
      'WordHeader',
      (bytes) => {
        const word = readWord(bytes);
        const footers = [1, 2, 3, 4].flatMap((number) =>
          word.paragraphsIn(word.part(`word/footer${number}.xml`)).map(({ text }) => text),
        );
        expect(footers).toContain('UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ - quý III năm 2022');
        expect(all(word.body, 'w:ins').length).toBeGreaterThan(0);
        expect(textsOf(bytes)).toContain('(Chi tiết: các biểu kèm theo).');
      },
    ],
  ];

  it.each(edits)('with %s is filled', { timeout: 120_000 }, async (_, macro, look) => {
    const template = await edited.template('docx', macro);
    const { bytes, diagnostics } = await renderReport(await realReport(), 'docx', template);
    // Only that edit leaves its changes open.
    const expected = macro === 'WordHeader' ? ['template-changes-open'] : [];
    expect(diagnostics.map(({ code }) => code)).toEqual(expected);
    look(bytes ?? new Uint8Array());
    // LibreOffice's own DOCX has faults in the eyes of the Open XML SDK: filling it must add none.
    const before = await faultKinds(template, 'docx');
    expect(
      (await faultKinds(bytes ?? new Uint8Array(), 'docx')).filter((kind) => !before.includes(kind)),
    ).toEqual([]);
  });
});

describe.skipIf(!hasOffice)('a workbook template edited in LibreOffice', () => {
  const summary = 'Bảng tổng hợp';
  const edits: readonly (readonly [string, string, (bytes: Uint8Array) => Promise<void>])[] = [
    [
      'another typeface',
      'SheetLook',
      async (bytes) => {
        const sheet = sheetOf(await openWorkbook(bytes), summary);
        expect(sheet.getCell('B8').font.name).toBe('DejaVu Serif');
        expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5, xSplit: 2 });
        expect(sheet.getCell('B8').value).toBe('Phòng Quản lý đô thị');
      },
    ],
    [
      'a picture',
      'SheetPicture',
      async (bytes) => {
        expect(sheetOf(await openWorkbook(bytes), summary).getImages()).toHaveLength(1);
      },
    ],
    [
      'a row put in, and words below the table',
      'SheetSentence',
      async (bytes) => {
        const sheet = sheetOf(await openWorkbook(bytes), summary);
        expect(sheet.getCell('A3').value).toBe('Người ký: Lê Tiến Dũng');
        expect(sheet.getCell('B9').value).toBe('Phòng Quản lý đô thị');
        const first = sheet.getColumn(1).values.at(-1);
        expect(first).toBe('Người lập biểu');
      },
    ],
    [
      'a column taken out',
      'SheetColumn',
      async (bytes) => {
        const sheet = sheetOf(await openWorkbook(bytes), summary);
        expect(sheet.getCell('M4').value).toBe('Phân loại');
        expect(sheet.getCell('L12')).toMatchObject({ formula: 'ROUND(SUM(C12:K12),2)', result: 15.82 });
        expect(sheet.getCell('M12').value).toBe('Xuất sắc');
      },
    ],
    [
      'a form taken out, and the sheets in another order',
      'SheetTab',
      async (bytes) => {
        const { worksheets } = await openWorkbook(bytes);
        expect(worksheets.map(({ name }) => name)).toEqual([summary, 'Biểu 03 (TP)', 'Biểu 03 (xã phường)']);
      },
    ],
  ];

  it.each(edits)('with %s is filled', { timeout: 120_000 }, async (_, macro, look) => {
    const template = await edited.template('xlsx', macro);
    const { bytes, diagnostics } = await renderReport(await realReport(), 'xlsx', template);
    expect(diagnostics).toEqual([]);
    await look(bytes ?? new Uint8Array());
    expect(await faultKinds(bytes ?? new Uint8Array(), 'xlsx')).toEqual([]);
  });

  it('with a chart, shapes, a drop-down and a lock is filled with them, over the rows of the report', {
    timeout: 120_000,
  }, async () => {
    const template = await edited.template('xlsx', 'SheetDrawings');
    const { bytes, diagnostics } = await renderReport(await realReport(), 'xlsx', template);
    expect(diagnostics).toEqual([]);
    const parts = partsIn(bytes ?? new Uint8Array());
    const sheet = parts['xl/worksheets/sheet4.xml'] ?? '';
    expect(/<dataValidation [^>]*sqref="([^"]*)"/u.exec(sheet)?.[1]).toBe('O7:O29');
    expect(sheet).toContain('<sheetProtection');
    expect(parts['xl/drawings/drawing1.xml']).toContain('Xem biểu dưới');
    expect(parts['xl/charts/chart1.xml']).toContain('<c:plotArea>');
    // The chart is LibreOffice's own, faults and all.
    const before = await faultKinds(template, 'xlsx');
    expect(
      (await faultKinds(bytes ?? new Uint8Array(), 'xlsx')).filter((kind) => !before.includes(kind)),
    ).toEqual([]);
  });
});

function textsOf(bytes: Uint8Array): readonly string[] {
  return readWord(bytes).paragraphs.map(({ text }) => text);
}

async function faultKinds(bytes: Uint8Array, extension: string): Promise<readonly string[]> {
  return (await faultsOf(bytes, extension)).map(({ description }) => description ?? '');
}
