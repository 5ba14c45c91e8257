import type ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillXlsx } from '#documents/xlsx/fill-xlsx';
import { workbookBytes } from '#ooxml/write/workbook-bytes';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { cellWith, openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';
import { inWords } from '../../said.ts';
import { unit } from '../../scoring/make-submission.ts';
import { reportOf, shippedTemplate } from './reports.ts';

const report = reportOf([
  unit({ name: 'Phường Him Lam', early: 274, late: 10 }),
  unit({ name: 'Phường Noong Bua', early: 370 }),
]);

const summary = '{{#Bảng tổng hợp}}';

describe('a template edited in Excel', () => {
  it('keeps other words, columns moved and rows put in', async () => {
    const bytes = await edited((workbook) => {
      const sheet = sheetOf(workbook, summary);
      sheet.getCell('A3').value = 'Người lập biểu: Trần Thị B';
      sheet.getCell('P7').value = '{{Phân loại}}{{/Đơn vị}}{{/Khối}}';
      sheet.getCell('N7').value = 'Đơn vị {{Tên đơn vị}} xếp thứ {{Thứ hạng}}';
    });
    const sheet = sheetOf(await openWorkbook(bytes), 'Bảng tổng hợp');
    expect(cellWith(sheet, 'Người lập biểu: Trần Thị B').address).toBe('A3');
    expect([sheet.getCell('P7').value, sheet.getCell('N8').value]).toEqual([
      'Xuất sắc',
      'Đơn vị Phường Noong Bua xếp thứ 1',
    ]);
    expect(await faultsOf(bytes)).toEqual([]);
  });

  it('stretches a formula of its own over all the repeated rows, and moves with its row', async () => {
    const bytes = await edited((workbook) => {
      const sheet = sheetOf(workbook, summary);
      sheet.getCell('Q7').value = { formula: 'L7-M7', date1904: false };
      sheet.getCell('L8').value = { formula: 'AVERAGE(L7:L7)+$C$5', date1904: false };
    });
    const sheet = sheetOf(await openWorkbook(bytes), 'Bảng tổng hợp');
    expect([sheet.getCell('Q7').formula, sheet.getCell('Q8').formula]).toEqual(['L7-M7', 'L8-M8']);
    expect(sheet.getCell('L9').formula).toBe('AVERAGE(L7:L8)+$C$5');
  });

  it('writes a plain total where the columns of the criteria were taken out', async () => {
    const bytes = await edited((workbook) => {
      for (const cell of ['C7', 'D7', 'E7']) sheetOf(workbook, summary).getCell(cell).value = null;
    });
    const sheet = sheetOf(await openWorkbook(bytes), 'Bảng tổng hợp');
    expect(sheet.getCell('L7').value).toBe(15.79);
  });

  it('keeps formats by condition, number formats, page header and pictures', async () => {
    const bytes = await edited((workbook) => {
      const sheet = sheetOf(workbook, summary);
      sheet.getCell('L7').numFmt = '0.000';
      sheet.headerFooter.oddFooter = '&LLưu hành nội bộ';
      sheet.addImage(workbook.addImage({ base64: onePixel, extension: 'png' }), {
        tl: { col: 0, row: 7 },
        ext: { width: 50, height: 50 },
      });
    });
    const workbook = await openWorkbook(bytes);
    const sheet = sheetOf(workbook, 'Bảng tổng hợp');
    expect(sheet.getCell('L8').numFmt).toBe('0.000');
    expect(sheet.headerFooter.oddFooter).toBe('&LLưu hành nội bộ');
    expect(sheet.getImages()[0]?.range.tl.nativeRow).toBe(8);
    const { conditionalFormattings } = sheet as unknown as {
      readonly conditionalFormattings: readonly { readonly ref: string }[];
    };
    expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(['N7:N8']);
    expect(await faultsOf(bytes)).toEqual([]);
  });

  it('reads names in any case, spacing and Unicode form, and without diacritics', async () => {
    const bytes = await edited((workbook) => {
      const sheet = sheetOf(workbook, summary);
      sheet.getCell('B7').value = '{{ ten  don vi }}';
      sheet.getCell('N7').value = `{{${'PHÂN LOẠI'.normalize('NFD')}}}`;
    });
    const sheet = sheetOf(await openWorkbook(bytes), 'Bảng tổng hợp');
    expect([sheet.getCell('B7').value, sheet.getCell('N7').value]).toEqual(['Phường Him Lam', 'Xuất sắc']);
  });

  it('may be dressed run by run', async () => {
    const bytes = await edited((workbook) => {
      sheetOf(workbook, summary).getCell('B7').value = {
        richText: [{ text: '{{Tên ' }, { text: 'đơn vị}}', font: { bold: true } }],
      };
    });
    expect(sheetOf(await openWorkbook(bytes), 'Bảng tổng hợp').getCell('B8').value).toBe('Phường Noong Bua');
  });
});

it('may have a sheet of its own, blank, with words, or named by a value', async () => {
  const bytes = await edited((workbook) => {
    // exceljs writes such a sheet without any view of it.
    workbook.addWorksheet('Trang trống');
    workbook.addWorksheet('Ghi chú').getCell('A1').value = 'Lưu nội bộ';
    workbook.addWorksheet('{{Tên loại}}').getCell('B2').value = '{{Cơ quan}}';
  });
  const workbook = await openWorkbook(bytes);
  expect(sheetOf(workbook, 'Ghi chú').getCell('A1').value).toBe('Lưu nội bộ');
  expect(sheetOf(workbook, 'BÁO CÁO').getCell('B2').value).toBe(report.letterhead.authority);
  expect(workbook.worksheets.map(({ name }) => name)).toContain('Trang trống');
});

describe('a template with a fault', () => {
  const faults: readonly (readonly [string, string, (sheet: ExcelJS.Worksheet) => void])[] = [
    [
      'names a placeholder that there is not',
      'placeholder-unknown',
      (sheet) => {
        sheet.getCell('B7').value = '{{Tên đơnn vịị}}';
      },
    ],
    [
      'opens a placeholder and does not close it',
      'placeholder-unclosed',
      (sheet) => {
        sheet.getCell('B7').value = '{{Tên đơn vị';
      },
    ],
    [
      'closes a placeholder that it did not open',
      'placeholder-unopened',
      (sheet) => {
        sheet.getCell('B7').value = 'Tên đơn vị}}';
      },
    ],
    [
      'leaves a passage open',
      'passage-unclosed',
      (sheet) => {
        sheet.getCell('P7').value = '{{Ghi chú}}{{/Đơn vị}}';
      },
    ],
    [
      'ends a passage that did not begin',
      'passage-unopened',
      (sheet) => {
        sheet.getCell('P8').value = '{{/Đơn vị}}';
      },
    ],
    [
      'crosses two passages',
      'passage-crossed',
      (sheet) => {
        sheet.getCell('P7').value = '{{/Khối}}{{/Đơn vị}}';
      },
    ],
    [
      'asks for a unit outside the passage of units',
      'placeholder-out-of-place',
      (sheet) => {
        sheet.getCell('A9').value = '{{Tên đơn vị}}';
      },
    ],
    [
      'has braces with nothing between',
      'placeholder-without-name',
      (sheet) => {
        sheet.getCell('A9').value = '{{ }}';
      },
    ],
    [
      'repeats one row for two passages',
      'passages-share-row',
      (sheet) => {
        sheet.getCell('A9').value = '{{#Khối}}{{STT}}{{/Khối}}';
        sheet.getCell('B9').value = '{{#Khối}}{{Tên khối}}{{/Khối}}';
      },
    ],
    [
      'names its tab after a passage that there is not',
      'placeholder-unknown',
      (sheet) => {
        sheet.name = '{{#Bảng tổng kết quý này}}';
      },
    ],
  ];

  it.each(faults)('that %s gets %s, and nothing is written', async (_, code, spoil) => {
    const { bytes, diagnostics } = await fillXlsx(
      report,
      await template((workbook) => spoil(sheetOf(workbook, summary))),
    );
    expect(bytes).toBeNull();
    expect(diagnostics.map((one) => one.code)).toContain(code);
    expect(diagnostics[0]?.place?.sheet).toMatch(/^\{\{#Bảng tổng/u);
  });

  it.each([
    ['no archive at all', 'template-not-document', async () => new TextEncoder().encode('STT;Đơn vị')],
    ['empty', 'template-not-document', async () => new Uint8Array()],
    ['cut off in the middle', 'template-damaged', async () => (await shippedTemplate()).subarray(0, 5_000)],
  ])('is named as such where it is %s', async (_, code, make) => {
    const { bytes, diagnostics } = await fillXlsx(report, await make());
    expect([bytes, diagnostics.map((one) => one.code)]).toEqual([null, [code]]);
  });

  it.each(['<row r="x"', '<row r="7.5"', '<c r="A1" s="-1"'])(
    'is damaged where it says %s',
    async (written) => {
      const { default: PizZip } = await import('pizzip');
      const archive = new PizZip(await shippedTemplate());
      const path = 'xl/worksheets/sheet3.xml';
      const sheet = archive.file(path)?.asText() ?? '';
      const before = written.startsWith('<row') ? /<row r="7"/u : /<c r="A1" s="\d+"/u;
      archive.file(path, sheet.replace(before, written));
      const { bytes, diagnostics } = fillXlsx(report, archive.generate({ type: 'uint8array' }));
      expect([bytes, diagnostics.map((one) => one.code)]).toEqual([null, ['template-damaged']]);
    },
  );

  it('is refused where its merged cells would fill the memory', async () => {
    const bytes = await template((workbook) => sheetOf(workbook, summary).mergeCells('A20:P20'));
    const { default: PizZip } = await import('pizzip');
    const archive = new PizZip(bytes);
    const path = 'xl/worksheets/sheet3.xml';
    archive.file(path, (archive.file(path)?.asText() ?? '').replace('A20:P20', 'A20:XFD1048576'));
    const { diagnostics } = await fillXlsx(report, archive.generate({ type: 'uint8array' }));
    expect(diagnostics.map((one) => one.code)).toEqual(['template-too-complex']);
  });

  it('never stops the program, however its bytes were changed', async () => {
    const original = await shippedTemplate();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: original.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 20,
        }),
        async (changes) => {
          const bytes = Uint8Array.from(original);
          for (const [at, byte] of changes) bytes[at] = byte;
          const filled = await fillXlsx(report, bytes);
          expect(filled.bytes !== null || filled.diagnostics.length > 0).toBe(true);
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  }, 60_000);
});

async function template(edit: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = await openWorkbook(await shippedTemplate());
  edit(workbook);
  return await workbookBytes(workbook);
}

async function edited(edit: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const { bytes, diagnostics } = await fillXlsx(report, await template(edit));
  expect(diagnostics).toEqual([]);
  if (bytes === null) throw new Error('the edited template has no faults');
  return bytes;
}

describe('a mark in a cell, written as a person or a program may write it', () => {
  it.each([
    ['a line break', '{{Tên\nđơn vị}}'],
    ['a line break of Windows', '{{Tên\r\nđơn vị}}'],
    ['a tab', '{{Tên\tđơn vị}}'],
    ['many spaces', `{{   Tên${' '.repeat(60)}đơn vị   }}`],
    ['a space that does not break', '{{Tên\u00a0đơn vị}}'],
    ['a soft hyphen', '{{Tên đơn\u00ad vị}}'],
    ['a character of no width', '{{Tên \u200bđơn vị}}'],
  ])('is filled as if it were whole: %s', async (_, written) => {
    const bytes = await edited((workbook) => {
      const sheet = sheetOf(workbook, summary);
      sheet.getCell('B7').value = written;
      sheet.getCell('P7').value = `${written} và {{Ghi\nchú}}{{/Đơn\n vị}}{{/\tKhối}}`;
    });
    const sheet = sheetOf(await openWorkbook(bytes), 'Bảng tổng hợp');
    expect([sheet.getCell('B7').value, sheet.getCell('B8').value]).toEqual([
      'Phường Him Lam',
      'Phường Noong Bua',
    ]);
    expect(sheet.getCell('P8').value).toMatch(/^Phường Noong Bua và /u);
  });

  it('is filled in a link, which stands with every row, also where its text is dressed run by run', async () => {
    const bytes = await edited((workbook) => {
      sheetOf(workbook, summary).getCell('B7').value = {
        hyperlink: 'https://dichvucong.gov.vn',
        text: { richText: [{ text: '{{Tên ' }, { text: 'đơn vị}}', font: { bold: true } }] },
      } as unknown as ExcelJS.CellValue;
    });
    expect(sheetOf(await openWorkbook(bytes), 'Bảng tổng hợp').getCell('B8').value).toEqual({
      hyperlink: 'https://dichvucong.gov.vn',
      text: 'Phường Noong Bua',
    });
  });
});

describe('a name without a value', () => {
  /** As of a program that is newer or older than the template. */
  const untitled = { ...report, title: undefined as unknown as string };

  it.each<[string, (workbook: ExcelJS.Workbook) => unknown]>([
    [
      'in a cell',
      (workbook) => {
        sheetOf(workbook, summary).getCell('A9').value = 'Loại: {{ Tên\nloại }}';
      },
    ],
    [
      'of a passage',
      (workbook) => {
        sheetOf(workbook, summary).getCell('A9').value = '{{#Tên loại}}có{{/Tên loại}}';
      },
    ],
    ['on a tab', (workbook) => workbook.addWorksheet('{{Tên loại}}')],
    ['of a passage on a tab', (workbook) => workbook.addWorksheet('{{#Tên loại}}')],
  ])('gives no workbook, and is named: %s', async (_, put) => {
    const asks = await template(put);
    expect((await fillXlsx(report, asks)).diagnostics).toEqual([]);
    const { bytes, diagnostics } = await fillXlsx(untitled, asks);
    expect(bytes).toBeNull();
    expect(inWords(diagnostics).map(({ code, message }) => [code, message.vi])).toEqual([
      ['placeholder-without-value', 'Không có gì để điền vào {{Tên loại}}.'],
    ]);
  });
});

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
