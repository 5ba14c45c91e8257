// Biểu mẫu số 03 of every unit in a file of its own: names that every system takes, nothing but the form inside.
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReport } from '#app/make-report';
import type { Printable } from '#app/render-as';
import { unitFormDocuments } from '#app/unit-form-documents';
import { readWord } from '../documents/docx/word-document.ts';
import { realReport } from '../documents/real-report.ts';
import { namesIn, temporaryFolder } from '../files/temporary-folder.ts';
import { faultsOf } from '../ooxml/faults-of.ts';
import { openWorkbook } from '../ooxml/open-workbook.ts';

describe('the form of every unit in a file of its own', () => {
  it('stands in a folder beside the report, numbered in the order of the workbook', async () => {
    const folder = await temporaryFolder();
    const workbook = join(folder, 'q2.xlsx');
    await copyFile('fixtures/q2-2022.xlsx', workbook);
    const request = {
      workbook,
      formats: ['docx', 'xlsx', 'html'] as const,
      perUnit: false,
      perUnitFiles: true,
    };
    const { ending, result } = await makeReport(request);
    expect(ending).toBe('done');
    expect(result?.files).toHaveLength(3 + 22 * 2);
    const forms = join(folder, 'q2-bieu-don-vi');
    expect((await namesIn(forms)).slice(0, 3)).toEqual([
      '01 Phòng Tư pháp.docx',
      '01 Phòng Tư pháp.xlsx',
      '02 Phòng Quản lý đô thị.docx',
    ]);
    const docx = await readFile(join(forms, '12 Phường Him Lam.docx'));
    const word = readWord(docx);
    expect(word.sections).toHaveLength(1);
    expect(word.tables).toHaveLength(1);
    const texts = word.paragraphs.map(({ text }) => text);
    expect(texts).toContain(
      'Đơn vị: Phường Him Lam. Tổng số hồ sơ đã giải quyết trong kỳ: 284. Tổng số hồ sơ đã tiếp nhận trong kỳ: 287.',
    );
    expect(texts).toContain('15,79');
    const xlsx = await readFile(join(forms, '12 Phường Him Lam.xlsx'));
    expect((await openWorkbook(xlsx)).worksheets.map(({ name }) => name)).toEqual(['Biểu 03']);
    expect(await faultsOf(docx, 'docx')).toEqual([]);
    expect(await faultsOf(xlsx)).toEqual([]);
  });

  it('has a name that Windows takes, whatever the unit is called', async () => {
    const report = await realReport();
    const [form] = report.criteriaForms;
    if (form === undefined) throw new Error('the report has no form');
    const names = ['Sở A/B: "C"', 'con', 'x'.repeat(300), 'Phòng Y tế', 'PHÒNG Y TẾ', '..', ''];
    const documents = unitFormDocuments(
      { workbook: 'a/q2.xlsx', formats: ['docx'] },
      { report } as Printable,
      names.map((unit) => ({ ...form, unit })),
    );
    const files = documents.map(({ path }) => path.replaceAll('\\', '/'));
    expect(files.every((file) => /^a\/q2-bieu-don-vi\/0\d[^<>:"|?*/]{0,120}\.docx$/u.test(file))).toBe(true);
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(names.length);
  });
});
