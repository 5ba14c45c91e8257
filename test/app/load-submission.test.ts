import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSubmission } from '#app/load-submission';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { helpOf } from '../said.ts';
import { makeWorkbook } from '../workbook/make-workbook.ts';
import { infoRows, sampleSheets } from '../workbook/sample.ts';

describe('a rule set that there is not', () => {
  it('is told at the cell that names it, and at no cell where the command line does', async () => {
    const workbook = join(await temporaryFolder(), 'q2.xlsx');
    const info = [...infoRows, ['Bộ quy tắc', 'dien-bien-1178-2019']];
    await writeFile(workbook, await makeWorkbook({ ...sampleSheets, 'Thông tin': info }));
    const placeOf = async (rules?: string) =>
      (await loadSubmission({ workbook, rules })).diagnostics.find(({ code }) => code === 'rule-set-unknown')
        ?.place;
    expect(await placeOf()).toMatchObject({ sheet: 'Thông tin', cell: 'B4' });
    expect(await placeOf('khong-co')).toBeUndefined();
  });

  it('is a file that the workbook names, even one that is there; only the command line may name one', async () => {
    const folder = await temporaryFolder();
    const rules = join(folder, 'tinh.json');
    await copyFile(new URL('../../rules/dien-bien-1187-2019.json', import.meta.url), rules);
    const workbook = join(folder, 'q2.xlsx');
    const info = [...infoRows, ['Bộ quy tắc', rules]];
    await writeFile(workbook, makeWorkbook({ ...sampleSheets, 'Thông tin': info }));
    const named = await loadSubmission({ workbook });
    expect(named.ruleSet).toBeNull();
    const fault = named.diagnostics.find(({ code }) => code === 'rule-set-unknown');
    expect(helpOf(fault)).toContain('mục Bộ quy tắc của bảng số liệu chỉ nhận mã, không nhận tệp');
    expect((await loadSubmission({ workbook, rules })).ruleSet?.id).toBe('dien-bien-1187-2019');
  });
});
