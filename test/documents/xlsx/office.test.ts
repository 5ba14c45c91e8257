// Every workbook the program writes, through LibreOffice and back: the same sheets, texts and figures, filters and print titles.
import { readFile } from 'node:fs/promises';
import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditSubmission } from '#audit/audit-submission';
import { writeAuditWorkbook } from '#documents/xlsx/audit-workbook';
import { writeComparisonWorkbook } from '#documents/xlsx/comparison-workbook';
import { fillXlsx } from '#documents/xlsx/fill-xlsx';
import { writeOverviewWorkbook } from '#documents/xlsx/overview-workbook';
import { writeResultWorkbook } from '#documents/xlsx/result-workbook';
import { isComplete } from '#domain/submission';
import { compareScorecards } from '#report/comparison/compare-scorecards';
import { buildReport } from '#report/official/build-report';
import { summarizeScores } from '#report/tables/score-summary';
import { scoreSubmission } from '#scoring/score-submission';
import { readSubmission } from '#workbook/read-submission';
import { annotateWorkbook } from '#workbook/write/annotate-workbook';
import { writeInputWorkbook } from '#workbook/write/write-input';
import { openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';
import { dienBien, unit } from '../../scoring/make-submission.ts';
import { hasOffice, throughOffice } from '../through-office.ts';
import { reportOf, shippedTemplate } from './reports.ts';

const writers = [
  'the report',
  'a report with names that look like formulas',
  'the result',
  'a new input workbook',
  'an input workbook with its findings marked',
  'the comparison of two periods',
  'the audit',
  'the overview of a batch',
] as const;

// Skipped where LibreOffice is not installed.
describe.skipIf(!hasOffice)('through LibreOffice and back', () => {
  let written: readonly Uint8Array[];
  let saved: readonly Uint8Array[];

  beforeAll(async () => {
    written = await everyWorkbook();
    saved = await throughOffice(written, 'xlsx');
  }, 180_000);

  it.each(writers.map((name, index) => [name, index] as const))('%s has the same text', async (_, index) => {
    const before = cellsOf(await openWorkbook(written[index] ?? new Uint8Array()));
    const after = cellsOf(await openWorkbook(saved[index] ?? new Uint8Array()));
    expect(before.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
  });

  it('the report keeps filter, print titles, width of a page and conditional colours', async () => {
    const bytes = saved[0] ?? new Uint8Array();
    const sheet = sheetOf(await openWorkbook(bytes), 'Bảng tổng hợp');
    expect(sheet.autoFilter).toBe('A5:P29');
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '4:5' });
    const { conditionalFormattings } = sheet as unknown as {
      readonly conditionalFormattings: readonly {
        readonly ref: string;
        readonly rules: readonly unknown[];
      }[];
    };
    expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(['N7:N29']);
    expect(conditionalFormattings[0]?.rules).toHaveLength(5);
  });

  it('a name that looks like a formula is still a name', async () => {
    const workbook = await openWorkbook(saved[1] ?? new Uint8Array());
    const values: unknown[] = [];
    sheetOf(workbook, 'Bảng tổng hợp').eachRow((row) => row.eachCell(({ value }) => values.push(value)));
    expect(values).toEqual(expect.arrayContaining(formulaLike));
  });
});

const formulaLike = ['=1+1', '+84 912', '-2', '@SUM(A1)'];

async function everyWorkbook(): Promise<readonly Uint8Array[]> {
  const bytes = new Uint8Array(await readFile(new URL('../../../fixtures/q2-2022.xlsx', import.meta.url)));
  const { submission, diagnostics } = await readSubmission(bytes);
  if (submission === null || !isComplete(submission)) throw new Error('the fixture is complete');
  const scorecard = scoreSubmission(submission, dienBien());
  const template = await shippedTemplate();
  const odd = reportOf(formulaLike.map((name, index) => unit({ name, early: index + 1 })));
  const comparison = compareScorecards([scorecard, scorecard]);
  return await Promise.all([
    filled(buildReport(submission, scorecard)),
    filled(odd),
    writeResultWorkbook(scorecard, scorecard.diagnostics),
    writeInputWorkbook(),
    Promise.resolve(annotateWorkbook(bytes, diagnostics).bytes ?? new Uint8Array()),
    writeComparisonWorkbook(comparison, comparison.diagnostics),
    writeAuditWorkbook(auditSubmission(submission, scorecard)),
    writeOverviewWorkbook([
      {
        path: 'a/q2.xlsx',
        isCurrent: true,
        summary: summarizeScores(scorecard, 'UBND thành phố'),
        fault: '',
      },
    ]),
  ]);

  async function filled(report: Parameters<typeof fillXlsx>[0]): Promise<Uint8Array> {
    return (await fillXlsx(report, template)).bytes ?? new Uint8Array();
  }
}

/** "Bảng tổng hợp!C7 2": sheet, cell and what stands there, a formula by its value. */
function cellsOf(workbook: ExcelJS.Workbook): readonly string[] {
  return workbook.worksheets.flatMap((sheet) => {
    const cells: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        // Of merged cells the first alone holds something; exceljs fails on the text of another below a blank one.
        const text = cell.master === cell && cell.value !== null ? shown(cell) : '';
        if (text !== '') cells.push(`${sheet.name}!${cell.address} ${text}`);
      }),
    );
    return cells;
  });
}

/** LibreOffice writes a figure with fifteen digits, and a line feed as it likes. */
function shown({ text, result, value }: ExcelJS.Cell): string {
  const figure = typeof value === 'number' ? value : result;
  return typeof figure === 'number' ? figure.toPrecision(12) : text.replace(/\r/gu, '');
}
