import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditSubmission } from '#audit/audit-submission';
import { renderReport } from '#documents/render';
import { writeResultWorkbook } from '#documents/xlsx/result-workbook';
import { isComplete, type Submission } from '#domain/submission';
import { buildReport } from '#report/official/build-report';
import { scoreSubmission } from '#scoring/score-submission';
import type { Scorecard } from '#scoring/scorecard';
import { readPublished } from '#workbook/published/read-published';
import { readSubmission } from '#workbook/read-submission';
import { shippedTemplate } from '../../documents/xlsx/reports.ts';
import { openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';
import { inWords } from '../../said.ts';
import { dienBien } from '../../scoring/make-submission.ts';

let submission: Submission;
let scorecard: Scorecard;
const forms = new Map<string, Uint8Array>();

beforeAll(async () => {
  const read = await readSubmission(
    await readFile(new URL('../../../fixtures/q2-2022.xlsx', import.meta.url)),
  );
  if (read.submission === null || !isComplete(read.submission)) throw new Error('the fixture is complete');
  submission = read.submission;
  scorecard = scoreSubmission(submission, dienBien());
  const report = await renderReport(buildReport(read.submission, scorecard), 'xlsx', await shippedTemplate());
  forms.set('report', report.bytes ?? new Uint8Array());
  forms.set('result', await writeResultWorkbook(scorecard, []));
});

/** The form after somebody typed into it by hand, and what an audit of it finds. */
async function auditAfter(form: string, edit: (workbook: ExcelJS.Workbook) => void) {
  const workbook = await openWorkbook(forms.get(form) ?? new Uint8Array());
  edit(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const read = await readPublished(bytes, submission);
  const audited = {
    ...submission,
    published: read.published,
    officers: read.officers,
    origins: new Map([...submission.origins, ...read.origins]),
  };
  return { ...read, found: auditSubmission(audited, scorecard) };
}

describe('our own forms, read back', () => {
  it.each(['report', 'result'])('publish what was computed where nobody touched them: %s', async (form) => {
    const { published, diagnostics, found } = await auditAfter(form, () => undefined);
    expect(diagnostics).toEqual([]);
    expect(published).toHaveLength(22);
    expect(published[0]).toMatchObject({ unit: 'Phòng Tư pháp', total: { printed: '16,00' } });
    expect(found).toEqual([]);
  });

  it.each([
    ['report', 'Bảng tổng hợp', 'C23'],
    ['result', 'Tổng hợp', 'D22'],
  ])('show a figure changed by hand, at its cell of the %s', async (form, sheet, cell) => {
    const { found } = await auditAfter(form, (workbook) => {
      sheetOf(workbook, sheet).getCell(cell).value = 1.93;
    });
    expect(found).toHaveLength(1);
    expect(inWords([found[0]])[0]).toMatchObject({
      code: 'published-copied',
      unit: 'Phường Thanh Bình',
      place: { sheet, cell, content: '1,93' },
      difference: { published: '1,93', computed: '1,26' },
    });
  });

  it('show points changed on the officer form, where units stand in place of officers', async () => {
    const { found } = await auditAfter('report', (workbook) => {
      sheetOf(workbook, 'Biểu 01').getCell('D14').value = '9,97';
    });
    expect(found.map(({ place, unit }) => [place?.sheet, place?.cell, unit])).toEqual([
      ['Biểu 01', 'D14', 'Phường Him Lam'],
    ]);
  });

  it('show an officer’s points changed on the officer form', async () => {
    const { found } = await auditAfter('report', (workbook) => {
      sheetOf(workbook, 'Biểu 01').getCell('D11').value = '9,28';
    });
    expect(found.map(({ place, unit, code }) => [place?.sheet, place?.cell, unit, code])).toEqual([
      ['Biểu 01', 'D11', 'Mai Thị Ngọc Dung', 'published-digits-mistyped'],
    ]);
  });

  it('name a unit that the workbook does not have', async () => {
    const { diagnostics } = await auditAfter('report', (workbook) => {
      sheetOf(workbook, 'Bảng tổng hợp').getCell('B19').value = 'Phường Him Lan';
    });
    expect(diagnostics).toMatchObject([
      { code: 'unit-unknown', place: { sheet: 'Bảng tổng hợp', cell: 'B19', content: 'Phường Him Lan' } },
    ]);
  });

  it('are looked for by their headings where a sheet was renamed', async () => {
    const { published, diagnostics } = await auditAfter('report', (workbook) => {
      sheetOf(workbook, 'Bảng tổng hợp').name = 'Trình ký';
    });
    expect(diagnostics).toEqual([]);
    expect(published).toHaveLength(22);
  });
});

describe('another file', () => {
  it('that is no workbook is called so', async () => {
    const bytes = new TextEncoder().encode('# Ghi chép');
    const { published, diagnostics } = await readPublished(bytes, submission);
    expect([published, diagnostics.map(({ code }) => code)]).toEqual([[], ['not-a-workbook']]);
  });
});

describe('another workbook', () => {
  it('without a table of points is told to be so', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Ghi chép').getCell('A1').value = 'Không có gì';
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { published, diagnostics } = await readPublished(bytes, submission);
    expect(published).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['sheet-missing']);
  });
});
