// Templates of the clerk's own: listed, checked, used, and refused with file and place where they are broken.
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { checkTemplates } from '#app/check-templates';
import { explainWorkbook, writeExplanation } from '#app/explain-workbook';
import { exportTemplates } from '#app/export-templates';
import { makeReport } from '#app/make-report';
import { namesIn, temporaryFolder } from '../files/temporary-folder.ts';
import { inWords } from '../said.ts';

describe('templates of one’s own', () => {
  it('have each placeholder listed with what it stands for', async () => {
    const { result, ending, diagnostics } = await checkTemplates(await exported());
    expect([ending, diagnostics]).toEqual(['done', []]);
    expect(result?.map(({ name }) => name)).toEqual([
      'bao-cao.docx',
      'bao-cao.xlsx',
      'bieu-don-vi.docx',
      'bieu-don-vi.xlsx',
      'chi-so.docx',
      'chi-so.xlsx',
      'giai-thich.docx',
    ]);
    for (const { used } of (result ?? []).slice(0, 2))
      expect(used.map(({ name, meaning, isPassage }) => [name, meaning, isPassage])).toContainEqual([
        'Đơn vị',
        'Mỗi đơn vị một dòng',
        true,
      ]);
  });

  it('are refused with the file and the place of every fault, nearest name in the help, and nothing is written', async () => {
    const mau = await exported();
    await edit(join(mau, 'bao-cao.docx'), 'word/document.xml', (xml) =>
      xml.replace('{{Cơ quan}}', '{{Cơ quam}}').replace('{{Kết luận}}', '{{Kết luận}'),
    );
    await edit(join(mau, 'bao-cao.xlsx'), 'xl/sharedStrings.xml', (xml) =>
      xml.replace('{{Tên đơn vị}}', '{{Tên đơn vy}}'),
    );
    const faults = [
      ['bao-cao.docx, Thân văn bản, đoạn 4', undefined, 'placeholder-unknown', 'Cơ quan'],
      ['bao-cao.docx, Thân văn bản, đoạn 47', undefined, 'placeholder-unclosed', '}}'],
      ['bao-cao.xlsx, {{#Bảng tổng hợp}}', 'B7', 'placeholder-unknown', 'Tên đơn vị'],
    ];
    const checked = await checkTemplates(mau);
    expect(checked.ending).toBe('faulty');
    expect(faultsOf(checked.diagnostics)).toEqual(faults);

    const folder = await temporaryFolder();
    await copyFile('fixtures/q2-2022.xlsx', join(folder, 'q2.xlsx'));
    const { ending, result, diagnostics } = await makeReport({
      ...request(join(folder, 'q2.xlsx')),
      templates: mau,
    });
    expect([ending, result]).toEqual(['faulty', null]);
    expect(faultsOf(diagnostics)).toEqual(faults);
    expect(await namesIn(folder)).toEqual(['q2.xlsx']);

    function faultsOf(found: typeof diagnostics): readonly unknown[] {
      return inWords(found.filter(({ severity }) => severity === 'error')).map(
        ({ place, code, help }, index) => {
          const fix = `${faults[index]?.[3]}`;
          return [place?.sheet, place?.cell, code, help.vi.includes(fix) ? fix : help.vi];
        },
      );
    }
  });

  it('of the explanations are used by `explain`, and refused with the place of a misspelt name', async () => {
    const mau = await exported();
    const path = join(mau, 'giai-thich.docx');
    await edit(path, 'word/document.xml', (xml) =>
      xml.replace('{{Phạm vi}}', 'Tài liệu nội bộ. {{Phạm vi}}'),
    );
    const folder = await temporaryFolder();
    const asked = { workbook: 'fixtures/q2-2022.xlsx', language: 'vi', templates: mau } as const;
    const { result: explained } = await explainWorkbook({ ...asked, name: 'Phường Him Lam' });
    if (explained === null) throw new Error('the fixture can be explained');
    const output = join(folder, 'giai-thich.docx');
    expect(await writeExplanation(explained, asked, output)).toMatchObject({
      ending: 'done',
      diagnostics: [],
    });
    const document = new PizZip(await readFile(output)).file('word/document.xml')?.asText();
    expect(document).toContain('Tài liệu nội bộ. Quý II/2022.');

    await edit(path, 'word/document.xml', (xml) => xml.replace('{{Tên đối tượng}}', '{{Tên đối tượn}}'));
    const again = await writeExplanation(explained, asked, join(folder, 'hai.docx'));
    const [fault] = again.diagnostics;
    expect([
      again.ending,
      fault?.code,
      fault?.place?.sheet?.startsWith('giai-thich.docx, Thân văn bản'),
    ]).toEqual(['faulty', 'placeholder-unknown', true]);
    expect((await checkTemplates(mau)).diagnostics).toEqual(again.diagnostics);
    expect(await namesIn(folder)).toEqual(['giai-thich.docx']);
  });

  it('stand beside the shipped one where the folder lacks a file, and it is said so', async () => {
    const mau = await exported();
    await edit(join(mau, 'bao-cao.docx'), 'word/document.xml', (xml) =>
      xml.replace('1. Tình hình triển khai thực hiện', '1. Công tác chỉ đạo'),
    );
    await rm(join(mau, 'bao-cao.xlsx'));
    const folder = await temporaryFolder();
    await copyFile('fixtures/q2-2022.xlsx', join(folder, 'q2.xlsx'));
    const { ending, diagnostics } = await makeReport({ ...request(join(folder, 'q2.xlsx')), templates: mau });
    expect(ending).toBe('done');
    expect(diagnostics.filter(({ code }) => code === 'template-shipped-used')).toHaveLength(1);
    expect(await namesIn(folder)).toEqual(['q2-bao-cao.docx', 'q2-bao-cao.xlsx', 'q2.xlsx']);
    const document = new PizZip(await readFile(join(folder, 'q2-bao-cao.docx')));
    expect(document.file('word/document.xml')?.asText()).toContain('1. Công tác chỉ đạo');
  });

  it('are missed where the folder has none', async () => {
    for (const folder of [await temporaryFolder(), '/khong/co']) {
      const { ending, result, diagnostics } = await checkTemplates(folder);
      expect([ending, result, diagnostics.map(({ code }) => code)]).toEqual([
        'file-failed',
        null,
        ['templates-missing'],
      ]);
    }
  });
});

async function exported(): Promise<string> {
  const folder = await temporaryFolder();
  await exportTemplates(folder, false);
  return folder;
}

async function edit(path: string, part: string, change: (xml: string) => string): Promise<void> {
  const archive = new PizZip(await readFile(path));
  archive.file(part, change(archive.file(part)?.asText() ?? ''));
  await writeFile(path, archive.generate({ type: 'uint8array' }));
}

function request(workbook: string) {
  return { workbook, formats: ['docx', 'xlsx'] as const, perUnit: false };
}
