import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '#checks/check-submission';
import { columnTitle } from '#contract/column';
import { infoKeys } from '#contract/info-items';
import { sheets } from '#contract/sheets';
import { readSubmission } from '#workbook/read-submission';
import { address, makeWorkbook, type TestCell, type TestRow } from './make-workbook.ts';

/** Every sheet of the contract with all its columns, and one row of data below. */
const rowsOf = (columns: (typeof sheets)[keyof typeof sheets]['columns'], row: readonly TestCell[]) => [
  columns.map(columnTitle),
  columns.map((_, index) => row[index] ?? null),
];
const whole: Readonly<Record<string, readonly TestRow[]>> = {
  'Thông tin': [['Mục', 'Giá trị'], ...infoKeys.map(({ key }): TestRow => [key, 'Quý II/2022'])],
  Khối: rowsOf(sheets.groups.columns, ['XP', 'Các xã, phường']),
  'Đơn vị': rowsOf(sheets.units.columns, [1, 'XP', 'Xã Nà Tấu', 1, 2, 3, 6, 1, 2, 3, 6]),
  'Cán bộ': rowsOf(sheets.officers.columns, ['XP', 'Nguyễn A', null, 'Xã Nà Tấu']),
  'Công bố': rowsOf(sheets.published.columns, ['XP', 'Xã Nà Tấu', '1,95']),
  'Chỉ số 766': rowsOf(sheets.index.columns, ['Xã Nà Tấu', 'Xã, phường', 1, 2]),
};
const cells = Object.entries(whole).flatMap(([sheet, rows]) =>
  rows.flatMap((row, r) => row.map((_, c) => ({ sheet, r, c, at: `${sheet}!${address(r + 1, c + 1)}` }))),
);
/** A heading of each sheet, one cell of each kind of column, the notes, and those of sheet Thông tin that are more than text. */
const cellsOfEachKind = Object.values(sheets).flatMap(({ key, name, columns }) => {
  const told = new Map(
    columns.map((column, c) => [column.member.includes('ote') ? column.member : column.kind, c]),
  );
  const rows = key === 'info' ? [3, 4, infoKeys.length] : [1];
  return cells.filter(
    ({ sheet, r, c }) =>
      sheet === name && (r === 0 ? c === 1 : rows.includes(r) && [...told.values()].includes(c)),
  );
});

const most = 32_767;

/** Processor seconds to read and check the workbook with that text in one of its cells. */
async function secondsWith(text: string, { sheet, r, c }: (typeof cells)[number]): Promise<number> {
  const rows = (whole[sheet] ?? []).map((row, index) =>
    index === r ? row.map((cell, column) => (column === c ? text : cell)) : row,
  );
  const bytes = makeWorkbook({ ...whole, [sheet]: rows });
  const start = process.cpuUsage();
  const { submission } = await readSubmission(bytes);
  if (submission !== null) checkSubmission(submission);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

const long = (start: string, unit: string, end: string) => {
  const room = most - start.length - end.length;
  return start + unit.repeat(Math.ceil(room / unit.length)).slice(0, room) + end;
};

describe('a text as long as a cell can hold', () => {
  it.each<[string, string]>([
    ['spaces', long('', ' ', 'x')],
    ['spaces after a bracket', long('(', ' ', '')],
    ['dashes apart', long('x', ' -', 'x')],
    ['figures', long('trực tuyến ', '1 ', '')],
    ['points', long('1', '.', 'x')],
    ['zeros', long('0,', '0', '1')],
    ['groups of thousands', long('1', '.000', 'x')],
    ['slashes', long('a', '/', 'a')],
    ['brackets', long('', '()', '')],
    ['petitions', long('phản ánh', ', kiến nghị', '1')],
    ['a total', long('Tổng cộng', ' :', 'x')],
    ['zero-width spaces', long('1', '\u200b', '1')],
    ['lines', long('', '\n ', 'x')],
  ])('takes no time in any cell: %s', async (_, text) => {
    for (const cell of cellsOfEachKind) {
      const seconds = await secondsWith(text, cell);
      expect(seconds, cell.at).toBeLessThan(2);
    }
  });

  it('takes no time whatever is repeated, and wherever', async () => {
    const piece = fc.oneof(
      fc.string({ minLength: 1, maxLength: 3 }),
      fc.constantFrom(' ', '-', '–', '1', '0', '.', ',', ':', ';', '(', ')', '/', '%', '\u00a0', '…'),
      fc.constantFrom('tổng ', 'hồ sơ ', 'quá hạn ', 'không có ', 'pakn, ', 'số ', 'I.', 'A', 'Đ', 'ạ'),
    );
    const unit = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));
    const printable = (text: string) => text.replace(/[^\P{C}\n]/gu, '') || ' ';
    await fc.assert(
      fc.asyncProperty(unit, unit, unit, fc.constantFrom(...cells), async (start, repeated, end, cell) => {
        const text = long(printable(start), printable(repeated), printable(end));
        expect(await secondsWith(text, cell), cell.at).toBeLessThan(2);
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});
