import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readReturned } from '#unit-sheets/read-returned';
import { rowOf, sheetName, sourceName } from '#unit-sheets/sheet-rows';
import { writeUnitSheet } from '#unit-sheets/write-unit-sheet';
import { hasOffice, throughOffice } from '../documents/through-office.ts';
import { hasOpenpyxl, throughOpenpyxl } from '../documents/through-openpyxl.ts';
import { figures, filledIn, handedOut } from './sample.ts';

type Spoil = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

const label = (member: string) => `A${rowOf(member)}`;
const value = (member: string) => `B${rowOf(member)}`;
const check = (member: string) => `C${rowOf(member)}`;

/** What was done to the sheet, the codes that tell of it, and the cell of the first. */
const spoilt: readonly (readonly [string, Spoil, readonly string[], string | undefined])[] = [
  ['nothing', () => undefined, [], undefined],
  [
    'the sheet renamed',
    (sheet) => {
      sheet.name = 'Sheet1';
    },
    ['unit-sheet-renamed'],
    undefined,
  ],
  [
    'a row deleted',
    (sheet) => {
      sheet.spliceRows(rowOf('resolved.late'), 1);
    },
    ['unit-sheet-row-deleted'],
    undefined,
  ],
  [
    'a row inserted',
    (sheet) => {
      sheet.insertRow(rowOf('resolved.late'), ['Hồ sơ rút', 3]);
    },
    ['unit-sheet-row-inserted'],
    label('resolved.late'),
  ],
  [
    'a label changed',
    (sheet) => {
      sheet.getCell(label('resolved.late')).value = 'Đã giải quyết / Trễ';
    },
    ['unit-sheet-label-changed'],
    label('resolved.late'),
  ],
  [
    'a label written over another',
    (sheet) => {
      sheet.getCell(label('resolved.late')).value = 'Đã giải quyết / Đúng hạn';
    },
    ['unit-sheet-label-doubled', 'unit-sheet-row-deleted'],
    label('resolved.late'),
  ],
  [
    'a check overwritten',
    (sheet) => {
      sheet.getCell(check('pending.overdue')).value = 'khớp';
    },
    ['unit-sheet-checks-overwritten'],
    check('pending.overdue'),
  ],
  [
    'text in a count',
    (sheet) => {
      sheet.getCell(value('resolved.early')).value = 'hai trăm bảy mươi';
    },
    ['number-not-understood'],
    value('resolved.early'),
  ],
  [
    'a fraction in a count',
    (sheet) => {
      sheet.getCell(value('resolved.early')).value = 270.5;
    },
    ['count-not-whole'],
    value('resolved.early'),
  ],
  [
    'a negative count',
    (sheet) => {
      sheet.getCell(value('resolved.early')).value = -1;
    },
    ['count-negative'],
    value('resolved.early'),
  ],
  [
    'cells merged',
    (sheet) => {
      sheet.mergeCells(`${value('resolved.early')}:${value('resolved.onTime')}`);
    },
    ['unit-sheet-merged'],
    value('resolved.early'),
  ],
  [
    'another unit’s sheet relabelled',
    (sheet) => {
      sheet.getCell(value('name')).value = 'Phòng Kinh tế';
    },
    ['unit-sheet-identity-changed'],
    value('name'),
  ],
  [
    'the period changed',
    (sheet) => {
      sheet.getCell(value('period')).value = 'Quý III/2022';
    },
    ['unit-sheet-identity-changed'],
    value('period'),
  ],
  [
    'values pasted over locked cells',
    (sheet) => {
      sheet.eachRow((row) => {
        if (row.number > 6) row.getCell(3).value = '';
      });
    },
    ['unit-sheet-checks-overwritten'],
    'C12',
  ],
  [
    'two rows in each other’s place',
    (sheet) => {
      for (const column of [1, 2]) {
        const [early, late] = ['resolved.early', 'resolved.late'].map((one) =>
          sheet.getCell(rowOf(one), column),
        );
        const before = early?.value ?? null;
        if (early !== undefined) early.value = late?.value ?? null;
        if (late !== undefined) late.value = before;
      }
    },
    ['unit-sheet-rows-moved'],
    label('resolved.late'),
  ],
  [
    'an officer’s position without a name',
    (sheet) => {
      sheet.getCell(value('officer.2.position')).value = 'Bộ phận Một cửa';
    },
    ['unit-sheet-officer-nameless'],
    value('officer.2.position'),
  ],
  [
    'a figure beside its cell',
    (sheet) => {
      sheet.getCell(`D${rowOf('resolved.late')}`).value = 3;
      sheet.getCell(check('note')).value = 'đã đối chiếu';
    },
    ['unit-sheet-outside-values'],
    `D${rowOf('resolved.late')}`,
  ],
  [
    'another unit’s sheet copied beside it',
    (sheet, workbook) => {
      const other = workbook.addWorksheet('Phiếu đơn vị (2)');
      sheet.eachRow((row) => {
        for (const column of [1, 2, 3]) other.getCell(row.number, column).value = row.getCell(column).text;
      });
      other.getCell(value('received.online')).value = 50;
    },
    ['unit-sheet-several'],
    undefined,
  ],
  [
    'a copy of itself beside it',
    (sheet, workbook) => {
      const other = workbook.addWorksheet('Bản sao');
      sheet.eachRow((row) => {
        for (const column of [1, 2, 3]) other.getCell(row.number, column).value = row.getCell(column).value;
      });
    },
    [],
    undefined,
  ],
  [
    'the protection taken off',
    (sheet) => {
      sheet.unprotect();
    },
    ['unit-sheet-unprotected'],
    undefined,
  ],
  [
    'copied into a workbook of its own',
    (sheet, workbook) => {
      sheet.name = 'Trang tính1';
      workbook.removeWorksheet(sourceName);
      sheet.unprotect();
    },
    ['unit-sheet-renamed', 'unit-sheet-unprotected'],
    undefined,
  ],
  [
    'left blank',
    (sheet) => {
      for (const member of Object.keys(figures)) sheet.getCell(value(member)).value = null;
    },
    ['unit-sheet-not-filled-in'],
    undefined,
  ],
  [
    'whose it is wiped out',
    (sheet, workbook) => {
      workbook.removeWorksheet(sourceName);
      sheet.getCell(value('name')).value = null;
    },
    ['unit-sheet-unprotected', 'unit-sheet-identity-missing'],
    undefined,
  ],
  [
    'the hidden sheet taken out',
    (_sheet, workbook) => {
      workbook.removeWorksheet(sourceName);
    },
    ['unit-sheet-unprotected'],
    undefined,
  ],
];

describe('a unit’s sheet that comes back', () => {
  it.each(spoilt)('with %s says so', async (_, spoil, codes, cell) => {
    const { diagnostics } = await readReturned(await filledIn(figures, spoil));
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(diagnostics[0]?.place?.cell).toBe(cell);
  });

  it('gives the figures that were typed, and whose they are', async () => {
    const officers = { 'officer.1.name': 'Lê Thị Lụa', 'officer.1.position': 'Bộ phận Một cửa' };
    const returned = await readReturned(await filledIn({ ...figures, ...officers, 'criteria.1': 1.95 }));
    expect(returned).toEqual({
      authority: handedOut.authority,
      period: 'Quý II/2022',
      group: 'TP',
      unit: 'Phòng Tư pháp',
      isComplete: true,
      counts: figures,
      selfScores: { 'criteria.1': 1.95 },
      officers: [{ name: 'Lê Thị Lụa', values: { position: 'Bộ phận Một cửa', units: 'Phòng Tư pháp' } }],
      diagnostics: [],
    });
  });

  it('whose headings were changed says so, and still whose it is', async () => {
    const bytes = await filledIn(figures, (sheet) => {
      sheet.getCell('B6').value = 'Số liệu';
    });
    const { unit, group, counts, diagnostics } = await readReturned(bytes);
    expect([unit, group, counts]).toEqual(['Phòng Tư pháp', 'TP', {}]);
    expect(diagnostics.map(({ code, place }) => [code, place?.sheet])).toEqual([
      ['unit-sheet-headings-changed', sheetName],
    ]);
  });

  it('keeps a row that was inserted, or a check that was deleted, from spoiling its figures', async () => {
    const bytes = await filledIn(figures, (sheet) =>
      sheet.insertRow(rowOf('resolved.late'), ['Hồ sơ rút', 3]),
    );
    expect((await readReturned(bytes)).counts).toEqual(figures);
  });

  it('is read from a web page under the name .xls, and said to be one', async () => {
    const rows = [
      ['Mục', 'Giá trị', 'Kiểm tra'],
      ['Cơ quan', handedOut.authority, ''],
      ['Kỳ đánh giá', 'Quý II/2022', ''],
      ['STT', '1', ''],
      ['Khối', 'TP', ''],
      ['Đơn vị', 'Phòng Tư pháp', ''],
    ];
    const full = await readReturned(Buffer.from(pageOf(rows)));
    expect(full.diagnostics.map(({ code }) => code)).toEqual([
      'unit-sheet-row-deleted',
      'unit-sheet-saved-as-page',
      'unit-sheet-not-filled-in',
    ]);
  });

  it.skipIf(!hasOffice)('is read as well once LibreOffice has saved it', async () => {
    const [saved = new Uint8Array()] = await throughOffice([await filledIn(figures)], 'xlsx');
    const { counts, diagnostics } = await readReturned(saved);
    expect([counts, diagnostics]).toEqual([figures, []]);
  });

  it.skipIf(!hasOpenpyxl)('is read as well once openpyxl has filled it in', async () => {
    const typed = Object.entries(figures).map(([member, figure]) => [value(member), figure]);
    const saved = throughOpenpyxl(await writeUnitSheet(handedOut), Object.fromEntries(typed));
    const { counts, diagnostics } = await readReturned(saved);
    expect([counts, diagnostics]).toEqual([figures, []]);
  });

  it('is not taken for one where it is something else', async () => {
    const bytes = await filledIn({}, (sheet) => {
      sheet.name = 'Khác';
      sheet.getCell('A6').value = 'Nội dung';
    });
    const { diagnostics } = await readReturned(bytes);
    expect(diagnostics.map(({ code }) => code)).toEqual(['returned-nothing-known']);
    expect(sheetName).toBe('Phiếu đơn vị');
  });
});

function pageOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`);
  return `<html><meta charset="utf-8"><table>${cells.join('')}</table></html>`;
}
