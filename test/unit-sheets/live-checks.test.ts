import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnTitle } from '#contract/column';
import { sheets } from '#contract/sheets';
import { lastSheetRow, rowOf, sheetName, sheetRows } from '#unit-sheets/sheet-rows';
import { writeUnitSheet } from '#unit-sheets/write-unit-sheet';
import { hasOffice, throughOffice } from '../documents/through-office.ts';
import { faultsOf } from '../ooxml/faults-of.ts';
import { openWorkbook, sheetOf } from '../ooxml/open-workbook.ts';
import { figures, filledIn, handedOut } from './sample.ts';

/** What is typed, in which row the sheet answers, and in which words. */
const answers: readonly (readonly [Readonly<Record<string, string | number>>, string, string])[] = [
  [figures, 'pending.overdue', 'khớp'],
  [{ ...figures, 'resolved.early': 269 }, 'pending.overdue', 'còn 1 hồ sơ, tính là trong hạn'],
  [
    { ...figures, 'resolved.early': 271 },
    'pending.overdue',
    'lệch 1: đã giải quyết 271, nhiều hơn tiếp nhận 270',
  ],
  [
    { ...figures, 'resolved.early': 260, 'pending.inTime': 9 },
    'pending.overdue',
    'lệch 1: tiếp nhận 270, đã giải quyết 260, đang giải quyết 9',
  ],
  [{ ...figures, 'stated.received': 271 }, 'stated.received', 'lệch 1: các dòng trên cộng lại 270'],
  [{ ...figures, 'stated.received': 270 }, 'stated.received', 'khớp'],
  [figures, 'stated.resolved', 'các dòng trên cộng lại 270'],
  [
    { ...figures, 'levels.contacts.best': 260, 'levels.contacts.middle': 9 },
    'levels.contacts.last',
    'lệch 1: ba dòng cộng lại 269, đã giải quyết 270',
  ],
  [{ ...figures, 'levels.contacts.best': 270 }, 'levels.contacts.last', 'khớp'],
  [
    { ...figures, 'resolved.early': 268, 'resolved.late': 2, 'levels.attitude.best': 268 },
    'levels.attitude.last',
    'khớp',
  ],
  [{ 'resolved.early': '270 hồ sơ' }, 'resolved.early', 'phải là số nguyên, không âm'],
  [{ 'resolved.early': 1.5 }, 'resolved.early', 'phải là số nguyên, không âm'],
  [{ 'resolved.early': -1 }, 'resolved.early', 'phải là số nguyên, không âm'],
  [{ 'resolved.early': 1 }, 'oneStopRate', 'chưa ghi'],
  [{ oneStopRate: 0.95 }, 'oneStopRate', 'chưa rõ: ghi 95 chứ không ghi 0,95'],
  [{ oneStopRate: 101 }, 'oneStopRate', 'phải từ 0 đến 100'],
  [{ 'resolved.early': 1 }, 'publication', 'chưa chọn'],
  [{ publication: 'Có' }, 'publication', 'phải chọn trong danh sách'],
  [{ 'feedback.received': 2, 'feedback.inTime': 3 }, 'feedback.inTime', 'lệch 1: nhiều hơn tổng PAKN'],
  [
    { 'received.online': 13, 'resolved.early': 11, 'resolved.late': 2 },
    'onlineServices.late',
    'phải ghi: ít nhất 2',
  ],
  [
    { 'received.online': 13, 'resolved.early': 11, 'resolved.late': 2, 'onlineServices.late': 1 },
    'onlineServices.late',
    'lệch 1: ít nhất phải là 2',
  ],
  [
    { 'received.online': 5, 'received.inPerson': 5, 'resolved.early': 7, 'resolved.late': 3 },
    'onlineServices.late',
    'chưa ghi: bao nhiêu hồ sơ quá hạn là trực tuyến?',
  ],
  [{ 'criteria.1': 2.5 }, 'criteria.1', 'phải từ 0 đến 2'],
  [{ 'officer.1.position': 'Bộ phận Một cửa' }, 'officer.1.name', 'chưa ghi họ và tên'],
];

describe.skipIf(!hasOffice)('column Kiểm tra, calculated by LibreOffice', () => {
  let calculated: readonly ExcelJS.Worksheet[] = [];
  beforeAll(async () => {
    const filled = await Promise.all(answers.map(([values]) => filledIn(values)));
    const saved = await throughOffice(filled, 'xlsx');
    calculated = await Promise.all(saved.map(async (bytes) => sheetOf(await openWorkbook(bytes), sheetName)));
  }, 120_000);

  it.each(answers.map(([values, member, words], index) => [words, member, values, index] as const))(
    'says “%s” beside %s',
    (words, member, _, index) => {
      expect(calculated[index]?.getCell(rowOf(member), 3).result ?? '').toBe(words);
    },
  );

  it('sums up at the top', () => {
    expect(calculated[0]?.getCell('A4').result).toBe('Các số đã khớp nhau.');
    expect(calculated[2]?.getCell('A4').result).toBe('Còn 1 chỗ phải xem lại (màu đỏ ở cột Kiểm tra).');
  });
});

describe('a unit’s sheet as it is handed out', () => {
  it('has a row for every column of sheet Đơn vị, self-scores and five officers', () => {
    const labels = sheetRows.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(sheets.units.columns.map(columnTitle)));
    expect(labels.slice(-2)).toEqual(['Người điền', 'Ngày điền']);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('locks everything but the values, without a password', async () => {
    const sheet = sheetOf(await openWorkbook(await writeUnitSheet(handedOut)), sheetName);
    const isOpen = (address: string) => sheet.getCell(address).protection?.locked === false;
    for (let row = 1; row <= lastSheetRow; row += 1) {
      expect([isOpen(`A${row}`), isOpen(`C${row}`)]).toEqual([false, false]);
      const kind = sheetRows[row - rowOf('authority')]?.kind;
      expect(isOpen(`B${row}`)).toBe(kind !== undefined && kind !== 'identity');
    }
    const { sheetProtection } = sheet as unknown as { sheetProtection: Readonly<Record<string, unknown>> };
    expect(sheetProtection).toMatchObject({ sheet: true });
    expect(sheetProtection).not.toHaveProperty('hashValue');
  });

  it('is one that the Open XML SDK finds no fault with, and always the same bytes', async () => {
    const bytes = await writeUnitSheet(handedOut);
    expect(await faultsOf(bytes, 'xlsx')).toEqual([]);
    expect(await writeUnitSheet(handedOut)).toEqual(bytes);
  });
});
