// Files of kinds that were once read wrong in silence: each gives the right figure, or is told.
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTemplates } from '#app/check-templates';
import { checkWorkbook } from '#app/check-workbook';
import { makeReport } from '#app/make-report';
import { scoreWorkbook } from '#app/score-workbook';
import { resultJson } from '#report/machine/result-json';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { templateCases, workbookCases } from '../hostile/cases.ts';
import { casesSection } from '../hostile/cases-section.ts';

describe('a workbook with', () => {
  it.each(workbookCases.map((one) => [one.holds, one] as const))('%s', async (_, { file, says, total }) => {
    const workbook = `test/cases/${file}`;
    const { diagnostics } = await checkWorkbook({ workbook });
    const told = diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, place }) => [code, place?.cell ?? '']);
    expect(told).toEqual(says);
    if (total === undefined) return;
    const { result } = await scoreWorkbook({ workbook });
    const { groups } = resultJson(result?.scorecard ?? null, [], 'vi') as {
      readonly groups: readonly {
        readonly units: readonly { readonly name: string; readonly total: { readonly points: number } }[];
      }[];
    };
    const unit = groups.flatMap(({ units }) => units).find(({ name }) => name === total.unit);
    expect(unit?.total.points).toBe(total.points);
  });
});

describe('a template with', () => {
  it.each(templateCases.map((one) => [one.holds, one] as const))('%s', async (_, { file, says }) => {
    const folder = await temporaryFolder();
    await copyFile(`test/cases/${file}`, join(folder, 'bao-cao.docx'));
    const { diagnostics } = await checkTemplates(folder);
    const told = diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    expect(told).toEqual(says);
    const { ending } = await makeReport({
      workbook: 'fixtures/q2-2022.xlsx',
      folder: join(folder, 'out'),
      templates: folder,
      formats: ['docx'],
      perUnit: false,
    });
    expect(ending).toBe(says.length === 0 ? 'done' : 'faulty');
  });
});

it('stands in the documentation as it is tested', async () => {
  expect(await readFile('docs/hostile-input.md', 'utf8')).toContain(casesSection());
});
