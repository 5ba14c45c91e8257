import { describe, expect, it } from 'vitest';
import { writeResultWorkbook } from '#documents/xlsx/result-workbook';
import { scoreSubmission } from '#scoring/score-submission';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { cellWith, openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';
import { dienBien, submission, unit } from '../../scoring/make-submission.ts';
import { formulaLikeFinding } from './made-up-finding.ts';
import { hasOffice, recalculated } from './recalculated.ts';
import { publishedQuarter } from './reports.ts';

describe('the result workbook', () => {
  it('is one that the Open XML SDK finds no fault with, and the same bytes every time', async () => {
    const { scorecard } = await publishedQuarter();
    const write = () => writeResultWorkbook(scorecard, scorecard.diagnostics);
    const [first, second] = [await write(), await write()];
    expect(await faultsOf(first)).toEqual([]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('has every unit with total, class and rank, and every group with its pooled total', async () => {
    const { scorecard } = await publishedQuarter();
    const sheet = sheetOf(await openWorkbook(await writeResultWorkbook(scorecard, [])), 'Tổng hợp');
    for (const { units } of scorecard.groups)
      for (const { unit, assessment, rank } of units) {
        if (!assessment.assessed) throw new Error('every unit of the quarter is assessed');
        const row = sheet.getRow(Number(cellWith(sheet, unit.name).row));
        expect(row.getCell(13).result).toBe(Number(assessment.total.text));
        expect(row.getCell(14).result).toBe(Number(assessment.officerAverage.text));
        expect([row.getCell(15).value, row.getCell(16).value]).toEqual([assessment.classification, rank]);
      }
    const communes = sheet.getRow(Number(cellWith(sheet, 'UBND CÁC XÃ, PHƯỜNG').row));
    expect([communes.getCell(13).result, communes.getCell(15).value]).toEqual([14.99, 'Tốt']);
  });

  it('has the counts of every unit, with their sums as formulas', async () => {
    const { scorecard } = await publishedQuarter();
    const sheet = sheetOf(await openWorkbook(await writeResultWorkbook(scorecard, [])), 'Số liệu');
    const row = sheet.getRow(Number(cellWith(sheet, 'Xã Thanh Minh').row));
    expect([5, 6, 7, 9, 10, 11, 13, 14].map((column) => row.getCell(column).value)).toEqual([
      14, 264, 2, 83, 195, 1, 1, 0,
    ]);
    expect([4, 8, 12].map((column) => row.getCell(column).result)).toEqual([280, 279, 1]);
    expect(sheet.getRow(Number(cellWith(sheet, 'Toàn bộ').row)).getCell(4).result).toBe(10_101);
  });

  it('counts what a unit that is not assessed received in the whole, and says so above the table', async () => {
    const one = submission([unit({ early: 2 }), unit({ name: 'Phòng Y tế', inTime: 3 })]);
    const written = await writeResultWorkbook(scoreSubmission(one, dienBien()), []);
    const sheet = sheetOf(await openWorkbook(written), 'Số liệu');
    expect(sheet.getRow(Number(cellWith(sheet, 'Toàn bộ').row)).getCell(4).result).toBe(5);
    expect(sheet.getCell('A2').value).toMatch(/^Số của khối và của toàn bộ gồm mọi đơn vị đọc được;/u);
  });

  it('lists what was noticed, with sheet, cell, message and help, never as a formula', async () => {
    const { scorecard } = await publishedQuarter();
    const sheet = sheetOf(
      await openWorkbook(await writeResultWorkbook(scorecard, [formulaLikeFinding])),
      'Ghi nhận',
    );
    expect(sheet.getRow(5).values).toEqual([
      undefined,
      1,
      'Lỗi',
      'Đơn vị',
      'F17',
      '=Phòng Y tế',
      '“=1+1” ghi “=1+1”, không phải số nguyên.',
      'Ghi số hồ sơ là số nguyên, không có phần lẻ.',
      'count-not-whole',
    ]);
  });

  it('says that a unit without resolved dossiers is not assessed', async () => {
    const made = submission([unit({ name: 'Phòng Y tế' }), unit({ name: 'Nội vụ', early: 1 })]);
    const bytes = await writeResultWorkbook(scoreSubmission(made, dienBien()), []);
    const sheet = sheetOf(await openWorkbook(bytes), 'Tổng hợp');
    const row = sheet.getRow(Number(cellWith(sheet, 'Phòng Y tế').row));
    expect([row.getCell(13).value, row.getCell(15).value, row.getCell(16).value]).toEqual([
      null,
      'Không phát sinh hồ sơ',
      null,
    ]);
  });

  it.skipIf(!hasOffice)(
    'comes to the same totals when LibreOffice recalculates it ',
    async () => {
      const { scorecard } = await publishedQuarter();
      const rows = (await recalculated(await writeResultWorkbook(scorecard, []))).get('Tổng hợp') ?? [];
      for (const { unit, assessment } of scorecard.groups.flatMap(({ units }) => units))
        expect(Number(rows.find((cells) => cells[2] === unit.name)?.[12])).toBe(
          assessment.assessed ? Number(assessment.total.text) : NaN,
        );
    },
    60_000,
  );
});
