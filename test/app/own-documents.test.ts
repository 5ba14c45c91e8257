import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditWorkbook } from '#app/audit-workbook';
import { checkWorkbook } from '#app/check-workbook';
import { compareScored, writeComparison } from '#app/compare-workbooks';
import { exportTemplates } from '#app/export-templates';
import { scoreAll } from '#app/index/compare-index';
import { makeReport } from '#app/make-report';
import { scoreWorkbook } from '#app/score-workbook';
import { startWorkbook } from '#app/start-workbook';
import { writeAudit } from '#app/write-audit';
import { writeResult } from '#app/write-result';
import { readReport } from '#published-report/read-report';
import type { EntityScore } from '#scoring/scorecard';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { openWorkbook } from '../ooxml/open-workbook.ts';
import { inWords } from '../said.ts';

const workbook = 'fixtures/q2-2022.xlsx';

const written: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  'the report as a workbook': async (folder) => {
    await makeReport({ workbook, folder, formats: ['xlsx'], perUnit: false });
    return 'q2-2022-bao-cao.xlsx';
  },
  'the report as a page': async (folder) => {
    await makeReport({ workbook, folder, formats: ['html'], perUnit: false });
    return 'q2-2022-bao-cao.html';
  },
  'the result workbook': async (folder) => {
    await writeResult(await scoreWorkbook({ workbook }), { workbook, output: join(folder, 'kq.xlsx') });
    return 'kq.xlsx';
  },
  'the workbook of an audit': async (folder) => {
    const { diagnostics } = await auditWorkbook({ workbook });
    await writeAudit(diagnostics, { output: join(folder, 'doi-chieu.xlsx'), audited: [workbook] });
    return 'doi-chieu.xlsx';
  },
  'a comparison': async (folder) => {
    const compared = compareScored(await scoreAll([workbook, workbook], undefined));
    await writeComparison(compared, join(folder, 'so-sanh.xlsx'));
    return 'so-sanh.xlsx';
  },
};

it.each(Object.entries(written))(
  '%s is told as what it is, with no fault of a workbook',
  async (_, write) => {
    const folder = await temporaryFolder();
    const file = join(folder, await write(folder));
    const { diagnostics, ending } = await checkWorkbook({ workbook: file });
    expect([ending, diagnostics.map(({ code }) => code)]).toEqual(['file-failed', ['own-document']]);
  },
);

it('a template is told as a template', async () => {
  const folder = await temporaryFolder();
  await exportTemplates(folder, false);
  const { diagnostics } = await checkWorkbook({ workbook: join(folder, 'bao-cao.xlsx') });
  expect(diagnostics.map(({ code }) => code)).toEqual(['own-template']);
});

it('an empty input workbook is one to be filled in, and so is a report that somebody gave its sheets', async () => {
  const folder = await temporaryFolder();
  await startWorkbook({ file: join(folder, 'moi.xlsx'), force: false });
  const empty = await checkWorkbook({ workbook: join(folder, 'moi.xlsx') });
  expect(empty.diagnostics.map(({ code }) => code)).toContain('no-units');

  await makeReport({ workbook, folder, formats: ['xlsx'], perUnit: false });
  const report = join(folder, 'q2-2022-bao-cao.xlsx');
  const filledIn = await openWorkbook(new Uint8Array(await readFile(report)));
  filledIn.addWorksheet('Thông tin').getCell('A1').value = 'Mục';
  await writeFile(report, new Uint8Array(await filledIn.xlsx.writeBuffer()));
  const { diagnostics } = await checkWorkbook({ workbook: report });
  expect(diagnostics.map(({ code }) => code)).not.toContain('own-document');
});

describe('a workbook made of the program’s own report', () => {
  it.each(['docx', 'xlsx'] as const)('%s: gives every unit and group the points it had', async (format) => {
    const folder = await temporaryFolder();
    await makeReport({ workbook, folder, formats: [format], perUnit: false });
    const again = join(folder, 'lai.xlsx');
    const started = await startWorkbook({
      file: again,
      force: false,
      from: join(folder, `q2-2022-bao-cao.${format}`),
    });
    expect(started.ending).toBe('done');
    const before = await pointsOf(workbook);
    expect(before).toHaveLength(24);
    expect(await pointsOf(again)).toEqual(before);
  });

  it('takes no heading of a form for a legal basis where the report is without its letter', async () => {
    const folder = await temporaryFolder();
    await makeReport({ workbook, folder, formats: ['xlsx'], perUnit: false });
    const { read } = await readReport(new Uint8Array(await readFile(join(folder, 'q2-2022-bao-cao.xlsx'))));
    expect(read?.facts.info).toMatchObject({ period: 'Quý II năm 2022', legalBases: [] });
  });

  it('is told which of them it can be made of', async () => {
    const folder = await temporaryFolder();
    await makeReport({ workbook, folder, formats: ['html'], perUnit: false });
    const from = join(folder, 'q2-2022-bao-cao.html');
    const { diagnostics } = await startWorkbook({ file: join(folder, 'lai.xlsx'), force: false, from });
    expect(inWords(diagnostics).map(({ code, help }) => [code, help.vi])).toEqual([
      ['own-document', expect.stringContaining('báo cáo Excel hoặc Word: tthc-score init --from')],
    ]);
  });

  it('is not made of results, which say no counts', async () => {
    const folder = await temporaryFolder();
    const from = join(folder, 'kq.xlsx');
    await writeResult(await scoreWorkbook({ workbook }), { workbook, output: from });
    const { diagnostics } = await startWorkbook({ file: join(folder, 'lai.xlsx'), force: false, from });
    expect(diagnostics.map(({ code }) => code)).toEqual(['own-document']);
  });
});

/** By name: criteria, total and class of every group and unit. */
async function pointsOf(file: string) {
  const { result } = await scoreWorkbook({ workbook: file });
  const pointsIn = ({ criteria, assessment }: EntityScore) => [
    criteria.map(({ points }) => points),
    assessment,
  ];
  return (result?.scorecard.groups ?? []).flatMap((group) => [
    [group.group.name, pointsIn(group)],
    ...group.units.map((unit) => [unit.unit.name, pointsIn(unit)]),
  ]);
}
