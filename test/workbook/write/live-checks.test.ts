import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sheets } from '#contract/sheets';
import { readSubmission } from '#workbook/read-submission';
import { fillWorkbook } from '#workbook/write/fill-workbook';
import { firstRowOf } from '#workbook/write/table-sheet';
import { writeInputWorkbook } from '#workbook/write/write-input';
import { hasOffice, throughOffice } from '../../documents/through-office.ts';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { cellWith, openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';

type Row = Readonly<Record<string, string | number>>;

const right: Row = {
  group: 'TP',
  name: 'Phòng Tư pháp',
  'received.online': 10,
  'received.inPerson': 20,
  'resolved.early': 25,
  'resolved.onTime': 3,
  'pending.inTime': 2,
  oneStopRate: 100,
  publication: 'Niêm yết và điện tử',
};

const units: readonly (readonly [Row, string])[] = [
  [right, 'khớp'],
  [{ ...right, 'pending.inTime': 3 }, 'lệch 1: tiếp nhận 30, đã giải quyết 28, đang giải quyết 3'],
  [
    { ...right, 'resolved.early': 26, 'levels.contacts.best': 27, publication: '', oneStopRate: '' },
    'lệch 1: tiếp nhận 30, đã giải quyết 29, đang giải quyết 2; lệch 2 ở “Tiêu chí 3”: ba cột cộng lại 27, đã giải quyết 29; chưa ghi “Tiêu chí 6 / Tỷ lệ qua một cửa”; chưa chọn “Tiêu chí 7 / Hình thức công khai”',
  ],
  [{ ...right, 'stated.received': 31 }, 'lệch 1 ở “Tiếp nhận / Tổng số”: các cột trước cộng lại 30'],
  [
    { ...right, 'feedback.received': 2, 'feedback.inTime': 3 },
    'lệch 1 ở “Tiêu chí 8 / Đúng hạn”: nhiều hơn tổng PAKN',
  ],
  [{ ...right, 'resolved.early': '25 hồ sơ' }, 'phải ghi số nguyên, không âm, ở mọi cột số đếm'],
  [{ ...right, 'resolved.early': 25.5 }, 'phải ghi số nguyên, không âm, ở mọi cột số đếm'],
  [{ ...right, 'resolved.early': -1 }, 'phải ghi số nguyên, không âm, ở mọi cột số đếm'],
  [{ ...right, 'resolved.late': '-' }, 'khớp'],
  [{ ...right, oneStopRate: 101 }, 'phải từ 0 đến 100 ở “Tiêu chí 6 / Tỷ lệ qua một cửa”'],
  [{ group: 'TP', name: 'Phòng Y tế' }, ''],
  [{ ...right, group: '' }, 'phải ghi khối'],
];

const group: Row = { key: 'TP', name: 'Các phòng', 'procedures.all': 301, 'procedures.level3': 11 };
const groups: readonly (readonly [Row, string])[] = [
  [{ ...group, 'procedures.level4': 57 }, 'khớp'],
  [group, 'chưa ghi đủ số TTHC, mức độ 3, mức độ 4 cho tiêu chí 9 (trừ khi từng đơn vị ghi tỷ lệ)'],
  [{ ...group, 'procedures.level4': 291 }, 'lệch 1: TTHC mức độ 3, 4 cộng lại 302, nhiều hơn số TTHC 301'],
  [
    { ...group, 'procedures.level4': 57, 'onlineDossiers.online': 9, 'onlineDossiers.early': 8 },
    'lệch 1: hồ sơ DVCTT nhận 9, đã và đang giải quyết 8',
  ],
  [{ name: 'Các phòng' }, 'phải ghi mã khối'],
];

/** What stands above the header where every row is like these. */
const sentences: readonly (readonly [readonly Row[], string])[] = [
  [[], ''],
  [[{ group: 'TP', name: 'Phòng Y tế' }], ''],
  [[right, { group: 'TP', name: 'Phòng Y tế' }], 'Các số đã khớp nhau.'],
  [[{ ...right, publication: '' }], 'Còn 1 chỗ chưa ghi (màu vàng).'],
];

const checkColumn = (key: 'units' | 'groups') => sheets[key].columns.length + 1;

describe.skipIf(!hasOffice)('column Kiểm tra of a new workbook, calculated by LibreOffice', () => {
  let saved = new Uint8Array();
  let workbook: ExcelJS.Workbook;
  const summaries: unknown[] = [];
  beforeAll(async () => {
    const filled = [
      await filledIn(units, groups),
      ...(await Promise.all(
        sentences.map(([rows]) =>
          filledIn(
            rows.map((row) => [row, '']),
            [],
          ),
        ),
      )),
    ];
    const [bytes = new Uint8Array(), ...others] = await throughOffice(filled, 'xlsx');
    saved = new Uint8Array(bytes);
    workbook = await openWorkbook(saved);
    for (const other of others)
      summaries.push(sheetOf(await openWorkbook(other), 'Đơn vị').getCell('A3').result ?? '');
  }, 120_000);

  const answer = (key: 'units' | 'groups', index: number) =>
    sheetOf(workbook, sheets[key].name).getCell(firstRowOf(sheets[key]) + index, checkColumn(key)).result ??
    '';

  it.each(units.map(([, words], index) => [words, index] as const))('says “%s” of a unit', (words, index) => {
    expect(answer('units', index)).toBe(words);
  });

  it.each(groups.map(([, words], index) => [words, index] as const))(
    'says “%s” of a group',
    (words, index) => {
      expect(answer('groups', index)).toBe(words);
    },
  );

  it('says nothing of the blank rows below, and sums up above the header', () => {
    expect(answer('units', units.length)).toBe('');
    expect(answer('groups', groups.length)).toBe('');
    expect(sheetOf(workbook, 'Đơn vị').getCell('A3').result).toBe(
      'Còn 9 chỗ phải xem lại (màu đỏ ở cột Kiểm tra).',
    );
  });

  it('says that figures agree only where there are some', () => {
    expect(summaries).toEqual(sentences.map(([, words]) => words));
  });

  it('is not read: no word about the column, and no row that only holds its formula', async () => {
    const { submission, diagnostics } = await readSubmission(saved);
    expect(submission?.units ?? []).toHaveLength(units.length);
    expect(
      diagnostics.map(({ code }) => code).filter((code) => /^(column|cell-not-calc)/u.test(code)),
    ).toEqual([]);
    expect(diagnostics.filter(({ place }) => /Kiểm tra/u.test(JSON.stringify(place)))).toEqual([]);
  });
});

describe('rows that only hold the formula of column Kiểm tra', () => {
  it('are blank: a new unit goes into the first of them', async () => {
    const empty = await writeInputWorkbook();
    const filled = await fillWorkbook(empty, [
      { sheet: 'units', rows: [{ group: 'TP', name: 'Phòng Tư pháp', values: { 'received.online': 7 } }] },
    ]);
    const first = firstRowOf(sheets.units);
    expect(filled.changes.map(({ cell }) => cell)).toEqual([`B${first}`, `C${first}`, `D${first}`]);
  });

  it('are in a file that the Open XML SDK finds no fault with, with formulas that Excel takes', async () => {
    const bytes = await writeInputWorkbook();
    expect(await faultsOf(bytes, 'xlsx')).toEqual([]);
    for (const key of ['units', 'groups'] as const) {
      const sheet = sheetOf(await openWorkbook(bytes), sheets[key].name);
      expect(cellWith(sheet, 'Kiểm tra').address).toBe(sheet.getCell(4, checkColumn(key)).address);
      // Excel's limits: 8,192 characters in a formula, 255 in a text within it.
      const { formula } = sheet.getCell(firstRowOf(sheets[key]), checkColumn(key));
      expect(formula.length).toBeLessThan(8_192);
      for (const [, text = ''] of formula.matchAll(/"([^"]*)"/gu)) expect(text.length).toBeLessThan(255);
    }
  });
});

async function filledIn(
  ofUnits: readonly (readonly [Row, string])[],
  ofGroups: readonly (readonly [Row, string])[],
): Promise<Uint8Array> {
  const workbook = await openWorkbook(
    await writeInputWorkbook({ period: { kind: 'quarter', year: 2022, ordinal: 2 } }),
  );
  for (const [key, rows] of [
    ['units', ofUnits],
    ['groups', ofGroups],
  ] as const) {
    const { columns, name } = sheets[key];
    const sheet = sheetOf(workbook, name);
    rows.forEach(([row], index) => {
      for (const [member, value] of Object.entries(row)) {
        const column = columns.findIndex((one) => one.member === member) + 1;
        if (column === 0) throw new Error(`no column ${member}`);
        if (value !== '') sheet.getCell(firstRowOf(sheets[key]) + index, column).value = value;
      }
    });
  }
  const unitSheet = sheetOf(workbook, 'Đơn vị');
  ofUnits.forEach(([, words], index) => {
    if (words !== '') unitSheet.getCell(firstRowOf(sheets.units) + index, 3).value = `Phòng số ${index + 1}`;
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
