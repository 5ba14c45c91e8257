import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditWorkbook } from '#app/audit-workbook';
import { makeReport } from '#app/make-report';
import { writeAudit } from '#app/write-audit';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { openWorkbook, sheetOf } from '../ooxml/open-workbook.ts';
import { inWords } from '../said.ts';
import { makeWorkbook, type TestRow } from '../workbook/make-workbook.ts';
import { sampleSheets } from '../workbook/sample.ts';

const tidy = 'fixtures/q2-2022.xlsx';
const asPublished = 'fixtures/q2-2022-cong-bo.xlsx';

describe('the audit of the report as published', () => {
  it('goes on although Phòng Giáo dục’s counts contradict each other: that is one of the slips', async () => {
    const { ending, result, diagnostics } = await auditWorkbook({ workbook: asPublished });
    expect(ending).toBe('faulty');
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ unit }) => unit)).toEqual([
      'Phòng Giáo dục',
    ]);
    expect(result?.differences.length).toBeGreaterThan(30);
    expect(inWords(result?.differences ?? []).map(({ difference }) => difference?.cause)).not.toContain(
      undefined,
    );
  });

  it('ends with differences where the workbook itself is in order', async () => {
    const { ending, result } = await auditWorkbook({ workbook: tidy });
    expect(ending).toBe('differs');
    expect(result).toMatchObject({ file: tidy, published: 22 });
  });
});

describe('the audit of a report that somebody edited by hand', () => {
  it('names the cell of that report, and finds nothing where nobody touched it', async () => {
    const folder = await temporaryFolder();
    const made = await makeReport({ workbook: tidy, formats: ['xlsx'], folder, perUnit: false });
    const [report = ''] = made.result?.files ?? [];
    expect(await auditWorkbook({ workbook: tidy, published: report })).toMatchObject({
      ending: 'done',
      result: { file: report, published: 25, differences: [] },
    });
    const workbook = await openWorkbook(new Uint8Array(await readFile(report)));
    sheetOf(workbook, 'Bảng tổng hợp').getCell('N29').value = 'Xuất sắc';
    const edited = join(folder, 'da-sua.xlsx');
    await writeFile(edited, new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { ending, result } = await auditWorkbook({ workbook: tidy, published: edited });
    expect(ending).toBe('differs');
    expect(result?.differences).toMatchObject([
      {
        code: 'published-class-unlike-total',
        unit: 'Xã Nà Tấu',
        place: { sheet: 'Bảng tổng hợp', cell: 'N29' },
      },
    ]);
  });

  it('ends with a file fault where the report is missing', async () => {
    const { ending, result, diagnostics } = await auditWorkbook({
      workbook: tidy,
      published: 'khong-co.xlsx',
    });
    expect([ending, result?.file, diagnostics.map(({ code }) => code)]).toEqual([
      'file-failed',
      'khong-co.xlsx',
      ['file-missing'],
    ]);
  });
});

describe('an audit written as a workbook', () => {
  it('never replaces what was audited', async () => {
    const { ending, diagnostics } = await writeAudit([], { output: tidy, audited: [tidy] });
    expect([ending, diagnostics.map(({ code }) => code)]).toEqual(['wrong-usage', ['output-is-input']]);
  });
});

describe('published figures that are not compared', () => {
  const unit = ['XP', 'Phường Him Lam'];
  const audited = async (name: string, rows: readonly TestRow[]) => {
    const workbook = join(await temporaryFolder(), 'so.xlsx');
    await writeFile(workbook, makeWorkbook({ ...sampleSheets, [name]: rows }));
    const { result } = await auditWorkbook({ workbook });
    return { published: result?.published, told: result?.notCompared.map(({ code }) => code) };
  };

  it('are named where their headings are not known, and count as none', async () => {
    expect(
      await audited('Công bố', [
        ['Khối', 'Đơn vị', '1', '2'],
        [...unit, '1,39', 2],
      ]),
    ).toEqual({
      published: 0,
      told: ['published-row-missing', 'column-unknown'],
    });
  });

  it('are named where one column has no heading, and one unit no row', async () => {
    const rows = [
      ['Khối', 'Đơn vị', 'Tiêu chí 1'],
      [...unit, '1,93', '1,80'],
    ];
    expect(await audited('Công bố', rows)).toEqual({
      published: 1,
      told: ['published-row-missing', 'column-unheaded'],
    });
  });

  it('are named where their sheet goes by another name', async () => {
    expect(
      await audited('Công bố quý II', [
        ['Khối', 'Đơn vị', 'Tiêu chí 1'],
        [...unit, '1,39'],
      ]),
    ).toEqual({
      published: 0,
      told: ['sheet-misnamed'],
    });
  });
});

describe('a published figure that is equal once it is rounded', () => {
  const audited = async (figure: TestRow[number]) => {
    const workbook = join(await temporaryFolder(), 'so.xlsx');
    const rows = [
      ['Khối', 'Đơn vị', 'Tiêu chí 1'],
      ['XP', 'Phường Him Lam', figure],
    ];
    await writeFile(workbook, makeWorkbook({ ...sampleSheets, 'Công bố': rows }));
    const { result, diagnostics } = await auditWorkbook({ workbook });
    expect(result?.differences).toEqual([]);
    expect(diagnostics).toEqual(expect.arrayContaining([...(result?.rounded ?? [])]));
    return inWords(result?.rounded ?? []).map(({ message }) => message.vi);
  };

  it.each<[string, TestRow[number]]>([
    ['typed as a text', '1,934'],
    ['of a cell that shows it', { value: 1.9342, format: '0.000' }],
    ['typed as a number', 1.934],
  ])('is named where a reader sees more decimals: %s', async (_, figure) => {
    expect(await audited(figure)).toEqual([
      'Điểm công bố chỉ khớp sau khi làm tròn đến 2 chữ số thập phân (số điểm như vậy: 1): Phường Him Lam “1,934” (ô C2).',
    ]);
  });

  it.each<[string, TestRow[number]]>([
    ['a division that the cell shows as 1,93', { value: 548 / 284, format: '0.00' }],
    ['1,93 as a text', '1,93'],
    ['zeros at the end', '1,930'],
  ])('is as printed: %s', async (_, figure) => {
    expect(await audited(figure)).toEqual([]);
  });

  it('is told for officers, too', async () => {
    const officers = [
      ['Khối', 'Họ và tên', 'Đơn vị phụ trách', 'Điểm công bố'],
      ['TP', 'Nguyễn A', 'Phòng Tư pháp', '10,001'],
    ];
    const workbook = join(await temporaryFolder(), 'so.xlsx');
    await writeFile(workbook, makeWorkbook({ ...sampleSheets, 'Cán bộ': officers }));
    const { result } = await auditWorkbook({ workbook });
    expect(result?.rounded.map(({ place }) => place)).toEqual([
      { sheet: 'Cán bộ', cell: 'D2', content: '10,001' },
    ]);
  });
});
