import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCarriedOver } from '#checks/carried-over';
import { writeComparisonWorkbook } from '#documents/xlsx/comparison-workbook';
import { compareScorecards } from '#report/comparison/compare-scorecards';
import { scoreSubmission } from '#scoring/score-submission';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { messageOf } from '../../said.ts';
import { dienBien, submission, type UnitFigures, unit } from '../../scoring/make-submission.ts';

const submissions = [
  inQuarter(4, 2021, [
    { name: 'Y tế', early: 5, late: 5, inTime: 3 },
    { name: 'Kinh tế', early: 8 },
  ]),
  inQuarter(1, 2022, [
    { name: 'Y tế', early: 9, late: 1, carriedOver: 2 },
    { name: '=1+1', early: 1 },
  ]),
  inQuarter(2, 2022, [{ name: 'Y tế', early: 8, late: 2 }, { name: '=1+1' }]),
];
const comparison = compareScorecards(submissions.map((one) => scoreSubmission(one, dienBien())));
const findings = checkCarriedOver(submissions);

describe('the workbook of a comparison', () => {
  let bytes: Uint8Array;
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    bytes = await writeComparisonWorkbook(comparison, findings);
    workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  });

  it('has a sheet for totals, criteria, dossiers and findings', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Tổng điểm',
      'Tiêu chí',
      'Hồ sơ',
      'Ghi nhận',
    ]);
  });

  it('shows each period’s total, class and rank, and the change as a live difference', () => {
    expect(rowOf('Tổng điểm', 'Y tế')).toEqual([
      ...[13, 'Tốt', 2],
      ...[15.4, 'Xuất sắc', 2, 2.4],
      ...[14.8, 'Tốt', 1, -0.6],
      'Xuất sắc → Tốt',
    ]);
    const change = cellOf('Tổng điểm', 'Y tế', 9);
    expect(change.formula).toBe(`ROUND(F${change.row}-C${change.row},2)`);
    expect(change.numFmt).toBe('+0.00;-0.00;0');
  });

  it('leaves a period empty in which a unit is not there, and says so', () => {
    expect(rowOf('Tổng điểm', 'Kinh tế')).toEqual([
      ...[16, 'Xuất sắc', 1],
      ...[null, null, null, null],
      ...[null, null, null, null],
      'Không còn ở kỳ cuối',
    ]);
  });

  it.each([
    { what: 'a whole number to a whole number', before: { early: 5, late: 5 }, after: { early: 10 } },
    { what: 'nothing', before: { early: 10 }, after: { early: 10 } },
  ])(
    'rounds a change of $what to the decimals of the rule set, so that it holds when a figure is fixed',
    async ({ before, after }) => {
      const two = compareScorecards([quarter(1, 2022, [before]), quarter(2, 2022, [after])]);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await writeComparisonWorkbook(two, [])) as unknown as ExcelJS.Buffer);
      const row = book.getWorksheet('Tổng điểm')?.getRow(7);
      expect(row?.getCell(9).formula).toBe('ROUND(F7-C7,2)');
      expect(row?.getCell(9).numFmt).toBe('+0.00;-0.00;0');
      expect(row?.getCell(6).numFmt).toContain('0.00');
    },
  );

  it('says that a unit is back which a period in between did not have', async () => {
    const three = compareScorecards([
      quarter(4, 2021, [{ name: 'Y tế', early: 1 }]),
      quarter(1, 2022, [{ name: 'Kinh tế', early: 1 }]),
      quarter(2, 2022, [{ name: 'Y tế', early: 1 }]),
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeComparisonWorkbook(three, [])) as unknown as ExcelJS.Buffer);
    const texts = book.getWorksheet('Tổng điểm')?.getColumn(14).values;
    expect(texts).toContain('Có lại ở kỳ cuối');
  });

  it('shows what is not assessed as such, never as 0', () => {
    expect(rowOf('Tổng điểm', '=1+1').slice(7, 11)).toEqual([null, 'Không phát sinh hồ sơ', null, null]);
  });

  it('puts the criteria of each period in a block, and their changes last', () => {
    const row = rowOf('Tiêu chí', 'Y tế');
    expect(row).toHaveLength(36);
    expect([row[0], row[9], row[18], row[27]]).toEqual([1, 1.8, 1.6, -0.2]);
    const change = cellOf('Tiêu chí', 'Y tế', 30);
    expect(change.formula).toBe(`ROUND(U${change.row}-L${change.row},2)`);
  });

  it('puts what is carried over beside what was pending', () => {
    expect(rowOf('Hồ sơ', 'Y tế')).toEqual([0, 13, 10, 5, 3, 2, 10, 10, 1, 0, 0, 10, 10, 2, 0]);
    expect(rowOf('Ghi nhận', 1)).toContain(messageOf(findings[0]));
  });

  it('takes a name that looks like a formula for a name', () => {
    expect(cellOf('Tổng điểm', '=1+1', 2)).toMatchObject({ type: ExcelJS.ValueType.String, value: '=1+1' });
  });

  it('has no fault that the Open XML SDK finds, and is the same bytes each time', async () => {
    expect(await faultsOf(bytes)).toEqual([]);
    const again = await writeComparisonWorkbook(comparison, findings);
    expect(Buffer.compare(bytes, again)).toBe(0);
  });

  it('stands with one period only, and with none', async () => {
    for (const few of [[], [quarter(1, 2022, [{ early: 1 }])]]) {
      expect(await faultsOf(await writeComparisonWorkbook(compareScorecards(few), []))).toEqual([]);
    }
  });

  function rowOf(sheetName: string, name: string | number): readonly unknown[] {
    const sheet = workbook.getWorksheet(sheetName);
    const first = Number(cellOf(sheetName, name, 1).row);
    return Array.from({ length: (sheet?.columnCount ?? 0) - 2 }, (_, index) => {
      const { result, value } = sheet?.getCell(first, index + 3) ?? {};
      return result ?? value;
    });
  }

  /** The cell of a column in the row whose second column (or first, for a number) is `name`. */
  function cellOf(sheetName: string, name: string | number, column: number): ExcelJS.Cell {
    const sheet = workbook.getWorksheet(sheetName);
    const rows = sheet?.getRows(1, sheet.rowCount) ?? [];
    const row = rows.find((one) => one.getCell(typeof name === 'number' ? 1 : 2).value === name);
    if (row === undefined) throw new Error(`no row ${name} on ${sheetName}`);
    return row.getCell(column);
  }
});

function quarter(ordinal: number, year: number, units: readonly UnitFigures[]) {
  return scoreSubmission(inQuarter(ordinal, year, units), dienBien());
}

function inQuarter(ordinal: number, year: number, units: readonly UnitFigures[]) {
  const period = { kind: 'quarter' as const, year, ordinal, from: null, to: null };
  return submission(units.map(unit), { period });
}
