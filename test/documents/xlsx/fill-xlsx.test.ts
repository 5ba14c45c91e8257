import type ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillXlsx } from '#documents/xlsx/fill-xlsx';
import type { Report } from '#report/report';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { cellWith, openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';
import { group, unit } from '../../scoring/make-submission.ts';
import { hasOffice, recalculated } from './recalculated.ts';
import { publishedQuarter, reportBy, reportOf, shippedTemplate } from './reports.ts';

describe('the report as a workbook', () => {
  it('has a sheet for each form, named as the form', async () => {
    const workbook = await openWorkbook(await filled((await publishedQuarter()).report));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Biểu 03 (TP)',
      'Biểu 03 (xã phường)',
      'Biểu 01',
      'Bảng tổng hợp',
    ]);
  });

  it('is one that the Open XML SDK finds no fault with, and the same bytes every time', async () => {
    const { report } = await publishedQuarter();
    const [first, second] = [await filled(report), await filled(report)];
    expect(await faultsOf(first)).toEqual([]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('shows every figure of the report in the summary table, totals as formulas with our value', async () => {
    const { report } = await publishedQuarter();
    const sheet = sheetOf(await openWorkbook(await filled(report)), 'Bảng tổng hợp');
    const rows = report.summaryTable.groups.flatMap(({ rows }) => rows);
    expect(rows).toHaveLength(22);
    for (const { name, criteria, total, officerAverage, classification, rank } of rows) {
      const row = sheet.getRow(Number(cellWith(sheet, name).row));
      criteria.forEach((figure, index) => {
        expect(shown(row.getCell(index + 3))).toBe(figure?.decimal);
      });
      expect(row.getCell(12)).toMatchObject({
        formula: `ROUND(SUM(C${row.number}:K${row.number}),2)`,
        result: Number(total?.decimal),
      });
      expect(row.getCell(13)).toMatchObject({
        formula: `ROUND(SUM(C${row.number}:G${row.number}),2)`,
        result: Number(officerAverage?.decimal),
      });
      expect([row.getCell(14).value, row.getCell(15).value]).toEqual([classification, Number(rank?.decimal)]);
    }
  });

  it('begins the note of a criterion beside its title, where a page seldom ends', async () => {
    const sheet = sheetOf(
      await openWorkbook(await filled((await publishedQuarter()).report)),
      'Biểu 03 (TP)',
    );
    for (const cell of ['F10', 'F30']) expect(sheet.getCell(cell).alignment.vertical).toBe('top');
  });

  it('computes a criterion from the counts below it, and the form’s total from the criteria', async () => {
    const sheet = sheetOf(
      await openWorkbook(await filled((await publishedQuarter()).report)),
      'Biểu 03 (TP)',
    );
    expect(sheet.getCell('E10')).toMatchObject({ formula: '(C11*D11+C12*D12+C13*D13)/D10' });
    expect(shown(sheet.getCell('E10'))).toBe('1.95');
    expect(sheet.getCell('E30')).toMatchObject({ formula: 'SUMIF(D31:D33,"x",C31:C33)', result: 2 });
    const total = sheet.getRow(Number(cellWith(sheet, 'TỔNG ĐIỂM').row));
    expect(total.getCell(5)).toMatchObject({ result: 15.84 });
    expect(total.getCell(3)).toMatchObject({ result: 18 });
  });

  it('has the note of each criterion down all its rows, which are high enough for it', async () => {
    const { report } = await publishedQuarter();
    const [form] = report.criteriaForms;
    const sheet = sheetOf(await openWorkbook(await filled(report)), 'Biểu 03 (TP)');
    const notes = sheet.model.merges.filter((range) => /^F\d+:F\d+$/u.test(range));
    const starts = (form?.rows ?? []).flatMap(({ kind }, index) =>
      kind === 'criterion' ? [index + 10] : [],
    );
    const ends = [...starts.slice(1), (form?.rows.length ?? 0) + 10].map((next) => next - 1);
    expect(notes).toEqual(starts.map((start, index) => `F${start}:F${ends[index]}`));
    expect(starts.map((row) => sheet.getCell(`F${row}`).value ?? '')).toEqual(
      form?.rows.filter(({ kind }) => kind === 'criterion').map(({ note }) => note),
    );
  });

  it.skipIf(!hasOffice)(
    'comes to the same totals when LibreOffice recalculates it ',
    async () => {
      const { report } = await publishedQuarter();
      const sheets = await recalculated(await filled(report));
      const rows = sheets.get('Bảng tổng hợp') ?? [];
      for (const { name, total, officerAverage } of report.summaryTable.groups.flatMap((one) => one.rows)) {
        const row = rows.find((cells) => cells[1] === name) ?? [];
        expect([name, Number(row[11]), Number(row[12])]).toEqual([
          name,
          Number(total?.decimal),
          Number(officerAverage?.decimal),
        ]);
      }
      for (const { name, total } of report.criteriaForms) {
        const form = sheets.get(name.replace('mẫu số ', '')) ?? [];
        expect(Number(form.find(([first]) => first === 'TỔNG ĐIỂM')?.[4])).toBe(Number(total?.decimal));
      }
    },
    60_000,
  );

  it('keeps the header in sight, repeats it on each page, filters the summary, prints on A4 landscape', async () => {
    const sheet = sheetOf(
      await openWorkbook(await filled((await publishedQuarter()).report)),
      'Bảng tổng hợp',
    );
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:5',
    });
    expect(sheet.autoFilter).toBe('A5:P29');
  });

  it.each(['=HYPERLINK("http://x")', '+1+1', '-2', '@SUM(A1)'])(
    'never makes a formula of %s',
    async (text) => {
      const report = reportOf([unit({ name: text, early: 3, note: text })], {
        groups: [group({ name: text, lateReason: text, criterionNotes: { 1: text } })],
      });
      const workbook = await openWorkbook(await filled(report));
      const written: ExcelJS.Cell[] = [];
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (`${cell.value}`.includes(text)) written.push(cell);
            if (cell.formula) expect(cell.formula).toMatch(/^(ROUND\(SUM|SUM|SUMIF|\(C\d)/u);
          }),
        );
      expect(written.length).toBeGreaterThanOrEqual(3);
      for (const cell of written) expect(typeof cell.value).toBe('string');
    },
  );

  it.each([0, 1, 300])(
    'has room for a group of %i units',
    async (size) => {
      const units = Array.from({ length: size }, (_, index) =>
        unit({ name: `Xã số ${index + 1}`, early: index, onTime: 1 }),
      );
      const bytes = await filled(reportOf(units, { groups: [group()] }));
      expect(await faultsOf(bytes)).toEqual([]);
      const sheet = sheetOf(await openWorkbook(bytes), 'Bảng tổng hợp');
      expect(sheet.rowCount).toBe(6 + size);
    },
    30_000,
  );

  it('leaves the points of a unit that is not assessed blank, and says why', async () => {
    const report = reportOf([unit({ name: 'Phòng Y tế' }), unit({ name: 'Nội vụ', early: 1 })]);
    const sheet = sheetOf(await openWorkbook(await filled(report)), 'Bảng tổng hợp');
    const row = sheet.getRow(Number(cellWith(sheet, 'Phòng Y tế').row));
    expect([row.getCell(3).value, row.getCell(12).value, row.getCell(15).value]).toEqual([null, null, null]);
    expect(row.getCell(14).value).toBe('Không phát sinh hồ sơ');
  });

  it('sums rounded criteria where the rule set does so, as the Circular’s formula', async () => {
    const report = reportBy('tt01-2018', [
      unit({ early: 274, late: 10 }),
      unit({ name: 'Nội vụ', early: 83, onTime: 195, late: 1 }),
    ]);
    const { bytes } = await fillXlsx(report, await shippedTemplate());
    const sheet = sheetOf(await openWorkbook(bytes ?? new Uint8Array()), 'Bảng tổng hợp');
    for (const { name, total } of report.summaryTable.groups.flatMap(({ rows }) => rows)) {
      const cell = sheet.getRow(Number(cellWith(sheet, name).row)).getCell(12);
      expect(cell.formula).toContain('ROUND(');
      expect(cell.result).toBe(Number(total?.decimal));
    }
  });

  it('warns of a criterion that the template has no column for', async () => {
    const report = reportOf([unit({ early: 1 })]);
    const { summaryTable } = report;
    const wider = summaryTable.groups.map((one) => ({
      ...one,
      rows: one.rows.map((row) => ({ ...row, criteria: [...row.criteria, null] })),
    }));
    const { bytes, diagnostics } = await fillXlsx(
      { ...report, summaryTable: { ...summaryTable, groups: wider } },
      await shippedTemplate(),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['template-column-missing']);
    expect(bytes).not.toBeNull();
  });

  it('rounds its formulas as the rule set does, whatever the counts', async () => {
    const template = await shippedTemplate();
    const count = fc.nat({ max: 500 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ early: count, onTime: count, late: count }), { minLength: 1, maxLength: 20 }),
        async (counts) => {
          const report = reportOf(counts.map((one, index) => unit({ name: `Xã ${index}`, ...one })));
          const { bytes } = await fillXlsx(report, template);
          const sheet = sheetOf(await openWorkbook(bytes ?? new Uint8Array()), 'Bảng tổng hợp');
          for (const { name, total } of report.summaryTable.groups.flatMap(({ rows }) => rows)) {
            if (total === null) continue;
            const cell = sheet.getRow(Number(cellWith(sheet, name).row)).getCell(12);
            expect(cell.formula).toContain('ROUND(SUM(');
            expect(cell.result).toBe(Number(total.decimal));
          }
        },
      ),
      { numRuns: 10, seed: 2 },
    );
  }, 60_000);
});

async function filled(report: Report): Promise<Uint8Array> {
  const { bytes, diagnostics } = await fillXlsx(report, await shippedTemplate());
  expect(diagnostics).toEqual([]);
  if (bytes === null) throw new Error('the shipped template has no faults');
  return bytes;
}

/** A number as its format prints it, with a point: "2", "1.40". */
function shown({ value, result, numFmt }: ExcelJS.Cell): string {
  const number = Number(typeof value === 'object' ? result : value);
  const [below, , otherwise] = numFmt.split(';');
  const bound = /^\[<(-?[\d.]+)\]/u.exec(below ?? '');
  const whole = bound !== null && number >= Number(bound[1]) && otherwise === '0';
  return number.toFixed(whole ? 0 : (numFmt.split('.')[1]?.match(/^0+/u)?.[0].length ?? 0));
}
