import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { auditWorkbook } from '#app/audit-workbook';
import { checkWorkbook } from '#app/check-workbook';
import { explainWorkbook } from '#app/explain-workbook';
import { compareIndexed, scoreAll } from '#app/index/compare-index';
import { scoreByKind } from '#app/index/score-index';
import { makeReport } from '#app/make-report';
import { indexJson } from '#report/index/index-json';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { inWords } from '../said.ts';
import { dakLak, type IndexRow, indexWorkbook, vietTri } from '../scoring/index/index-workbook.ts';
import { sheetRows } from './one-unit.ts';

async function saved(rows: readonly IndexRow[], others = {}) {
  const folder = await temporaryFolder();
  const workbook = join(folder, 'q3.xlsx');
  await writeFile(workbook, indexWorkbook(rows, others));
  return { folder, workbook };
}

async function textOf(file: string): Promise<string> {
  const xml = new PizZip(await readFile(file)).file('word/document.xml')?.asText() ?? '';
  return xml.replace(/<\/w:p>/gu, '\n').replace(/<[^>]{0,500}>/gu, '');
}

describe('compute --json', () => {
  it('has the members of the contract, null where nothing is measured', async () => {
    const { workbook } = await saved([vietTri, dakLak]);
    const scored = await scoreByKind({ workbook });
    if (scored.kind === 'levels') throw new Error('by levels');
    const { result, diagnostics } = scored.outcome;
    const document = indexJson(result?.card ?? null, scored.ruleSet, diagnostics, 'vi') as {
      readonly index: readonly Record<string, never>[];
    };
    expect(document).toMatchObject({
      schemaVersion: 1,
      ruleSet: { id: 'qd766-2022' },
      period: { label: 'Quý III/2026', quarter: 3 },
      index: [
        {
          name: 'UBND phường Việt Trì',
          level: 'commune',
          total: { points: 12.49, of: 28 },
          rank: 1,
        },
        {
          level: 'province',
          total: { points: null, of: 0 },
          rank: null,
          portal: { total: 65.49, sum: 65.49 },
        },
      ],
    });
    expect(document.index[0]).toMatchObject({
      groups: [
        { code: 'publicity', points: null, max: 18, measured: false },
        { code: 'progress' },
        { code: 'online' },
        {
          code: 'payment',
          points: 6.68,
          max: 10,
          measured: true,
          parts: [
            { code: '4.1', points: 4.85, exact: '1541/318', max: 6, numerator: 3082, denominator: 3816 },
            { code: '4.2', points: 1.15 },
            { code: '4.3', points: 0.68 },
          ],
        },
        { code: 'digitisation' },
        { code: 'satisfaction', points: 5.81, measured: true },
      ],
    });
  });
});

describe('explain', () => {
  it('tells why Việt Trì has 5,81 of 18, and what Đắk Lắk’s 65,49 is made of', async () => {
    const { workbook } = await saved([vietTri, dakLak]);
    const of = async (name: string) => {
      const { result } = await explainWorkbook({ workbook, name, language: 'vi' });
      return result?.explanations.flatMap(({ sections }) =>
        sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]),
      );
    };
    const commune = (await of('Việt Trì'))?.join('\n');
    expect(commune).toContain('Mức độ hài lòng: 5,81/18');
    expect(commune).toContain('6 × min(1; 5.828 ÷ 6.684 ÷ 0,9) = 29140/5013 ≈ 5,81');
    expect(commune).toContain(
      '03 phản ánh, kiến nghị chưa xử lý đúng hạn, chưa được đánh giá hài lòng: mất 12 điểm',
    );
    const province = (await of('dak lak'))?.join('\n');
    expect(province).toContain('11,85 + 17,72 + 8,97 + 6,69 + 9,08 + 11,18 = 65,49');
    expect(province).toContain('Đúng bằng tổng cổng in: 65,49.');
    expect(province).toContain('chỉ phép cộng được kiểm tra');
    expect(`${commune}${province}`).not.toContain('/100');
  });
});

describe('report', () => {
  it('of the index alone says that it is recomputed, and nowhere that it is out of 100', async () => {
    const { workbook } = await saved([vietTri]);
    const { ending, result } = await makeReport({
      workbook,
      formats: ['docx', 'html', 'xlsx'],
      perUnit: false,
    });
    expect(ending).toBe('done');
    expect(result?.files.map((file) => file.slice(file.lastIndexOf('q3')))).toEqual([
      'q3-chi-so-766.docx',
      'q3-chi-so-766.html',
      'q3-chi-so-766.xlsx',
    ]);
    expect(result?.isSigned).toBe(false);
    const [docx = '', html = ''] = result?.files ?? [];
    for (const text of [await textOf(docx), await readFile(html, 'utf8')]) {
      expect(text).toContain('không phải công bố chính thức');
      expect(text).toContain('03 phản ánh, kiến nghị');
      expect(text).toContain('mất 12 điểm');
      expect(text).not.toContain('/100');
    }
  });

  it('of a workbook with both sheets gives both views, and why they differ', async () => {
    const rows = [{ 'Đơn vị': 'Phường Him Lam', Cấp: 'Phường', 'Hài lòng / PAKN': null }];
    const { workbook } = await saved(rows, { 'Đơn vị': sheetRows });
    for (const rules of ['dien-bien-1187-2019', 'qd766-2022']) {
      const { result } = await makeReport({ workbook, rules, formats: ['docx'], perUnit: false });
      expect(result?.files.map((file) => file.slice(file.lastIndexOf('q3')))).toEqual([
        'q3-bao-cao.docx',
        'q3-chi-so-766.docx',
      ]);
      const text = await textOf(result?.files[1] ?? '');
      expect(text).toContain('trước hạn không được thêm điểm');
      expect(text).toContain('không chấm thanh toán trực tuyến và số hóa');
      expect(text).toContain('từ ngày 15 đến ngày 14');
      // Since 2026 the form’s levels are not the monthly rating.
      expect(await textOf(result?.files[0] ?? '')).toContain('Nghị định 335/2025/NĐ-CP');
    }
  });
});

describe('report by the index, of a workbook whose sheet Đơn vị has an error', () => {
  it('gives the index alone, and says how to see what the form lacks', async () => {
    const overfull = sheetRows.map((cells) => cells.map((cell) => (cell === 90 ? 900 : cell)));
    const { workbook } = await saved([vietTri], { 'Đơn vị': overfull });
    const { result, diagnostics } = await makeReport({ workbook, formats: ['html'], perUnit: false });
    expect(result?.files.map((file) => file.slice(file.lastIndexOf('q3')))).toEqual(['q3-chi-so-766.html']);
    const [found] = inWords(diagnostics).filter(({ code }) => code === 'index-levels-left-out');
    const { diagnostics: checked } = await checkWorkbook({ workbook, rules: 'dien-bien-1187-2019' });
    const errors = checked.filter(({ severity }) => severity === 'error').length;
    expect(errors).toBeGreaterThan(0);
    expect(found?.facts).toEqual({ id: 'dien-bien-1187-2019', errors });
    expect(found?.help.vi).toContain('check SỔ.xlsx --rules dien-bien-1187-2019');
  });
});

describe('compare', () => {
  it('is refused across formulas', async () => {
    const { workbook } = await saved([vietTri]);
    const all = await scoreAll([workbook, 'fixtures/q2-2022.xlsx'], undefined);
    const compared = compareIndexed(all, 'vi');
    expect(compared?.ending).toBe('faulty');
    expect(compared?.diagnostics.map(({ code }) => code)).toEqual(['index-versions-differ']);
  });
});

describe('audit --published', () => {
  it('says that the scores of the portal stand in the workbook itself', async () => {
    const { workbook } = await saved([{ ...vietTri, 'Điểm cổng / Hài lòng': '17,81' }]);
    const { result, diagnostics } = await auditWorkbook({ workbook, published: 'bao-cao.xlsx' });
    expect(result?.differences.map(({ code }) => code)).toEqual(['index-stale-count']);
    expect(diagnostics.map(({ code }) => code)).toContain('index-published-not-read');
  });
});

describe('what is asked for and the index does not have', () => {
  const codesOf = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

  it('is named: the workbook of the period before, which is not read', async () => {
    const { workbook } = await saved([vietTri]);
    const alone = codesOf((await checkWorkbook({ workbook })).diagnostics);
    const { diagnostics, ending } = await checkWorkbook({ workbook, previous: 'khong-co.xlsx' });
    expect([ending, codesOf(diagnostics)]).toEqual(['done', [...alone, 'index-previous-not-read']]);
  });

  it.each([{ perUnit: true }, { perUnit: false, perUnitFiles: true }])(
    'is named: forms of units, %j',
    async (asked) => {
      const { folder, workbook } = await saved([vietTri]);
      const { result, diagnostics } = await makeReport({ workbook, folder, formats: ['xlsx'], ...asked });
      expect(result?.files).toHaveLength(1);
      expect(codesOf(diagnostics)).toContain('index-without-unit-forms');
      const plain = await makeReport({ workbook, folder, formats: ['xlsx'], perUnit: false });
      expect(codesOf(plain.diagnostics)).not.toContain('index-without-unit-forms');
    },
  );
});
