import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportRequest } from '#app/compose-report';
import { makeReport } from '#app/make-report';
import { startWorkbook } from '#app/start-workbook';
import { namesIn, temporaryFolder } from '../files/temporary-folder.ts';
import { inWords, messageOf } from '../said.ts';
import { twentyFaults } from './twenty-faults.ts';

describe('the report of a workbook', () => {
  it('stands beside it, and leaves it as it was', async () => {
    const { folder, workbook } = await folderWith('fixtures/q2-2022.xlsx');
    const before = await readFile(workbook);
    const { ending, result } = await makeReport(request(workbook));
    expect(ending).toBe('done');
    expect(result?.files).toEqual([join(folder, 'q2-bao-cao.docx'), join(folder, 'q2-bao-cao.xlsx')]);
    expect(await namesIn(folder)).toEqual(['q2-bao-cao.docx', 'q2-bao-cao.xlsx', 'q2.xlsx']);
    expect(before.equals(await readFile(workbook))).toBe(true);
  });

  it('is the same bytes each time it is made', async () => {
    const { folder, workbook } = await folderWith('fixtures/q2-2022.xlsx');
    const formats = ['docx', 'xlsx', 'html'] as const;
    await makeReport({ ...request(workbook), formats, folder: join(folder, 'a') });
    await makeReport({ ...request(workbook), formats, folder: join(folder, 'b') });
    for (const format of formats) {
      const [a, b] = await Promise.all(
        ['a', 'b'].map((name) => readFile(join(folder, name, `q2-bao-cao.${format}`))),
      );
      expect(a?.equals(b ?? Buffer.of()), format).toBe(true);
    }
  });

  it('is not written at all where the workbook has faults; each fault is named with its cell and a remedy', async () => {
    const folder = await temporaryFolder();
    const workbook = join(folder, 'sai.xlsx');
    await writeFile(workbook, twentyFaults);
    const { ending, result, diagnostics } = await makeReport(request(workbook));
    expect({ ending, result }).toEqual({ ending: 'faulty', result: null });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThanOrEqual(20);
    expect(new Set(errors.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);
    for (const { place, message, help } of inWords(errors)) {
      expect(place?.cell, message.vi).toMatch(/^[A-Z]+\d+$/u);
      expect(help.vi).not.toBe('');
    }
    expect(await namesIn(folder)).toEqual(['sai.xlsx']);
  });

  it('is not made of a period without a dossier, and it is said so in place of a warning', async () => {
    const folder = await temporaryFolder();
    const workbook = join(folder, 'q3.xlsx');
    const started = await startWorkbook({ file: workbook, from: 'fixtures/q2-2022.xlsx', force: false });
    expect(started.diagnostics.map(({ code, place }) => `${code} ${place?.cell}`)).toEqual([
      'text-of-other-period B28',
      'text-of-other-period B30',
    ]);
    const { ending, result, diagnostics } = await makeReport(request(workbook));
    expect({ ending, result }).toEqual({ ending: 'faulty', result: null });
    const codes = diagnostics.map(({ severity, code }) => `${severity} ${code}`);
    expect(codes).toContain('error nothing-to-report');
    expect(codes).not.toContain('warning counts-not-entered');
  });

  it('keeps the old documents whole where one of the new ones cannot be written', async () => {
    const { folder, workbook } = await folderWith('fixtures/q2-2022.xlsx');
    await writeFile(join(folder, 'q2-bao-cao.docx'), 'bản đã ký');
    await mkdir(join(folder, 'q2-bao-cao.xlsx'));
    const { ending, result, diagnostics } = await makeReport(request(workbook));
    expect({ ending, result }).toEqual({ ending: 'file-failed', result: null });
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'output-not-a-file' }));
    expect(await readFile(join(folder, 'q2-bao-cao.docx'), 'utf8')).toBe('bản đã ký');
  });

  it('is refused where a folder of templates holds none', async () => {
    const { folder, workbook } = await folderWith('fixtures/q2-2022.xlsx');
    const { ending, diagnostics } = await makeReport({
      ...request(workbook),
      templates: join(folder, 'mau'),
    });
    expect(ending).toBe('file-failed');
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'templates-missing' }));
  });

  it('names a rule set that there is not as wrong usage, one the workbook names as a fault of it', async () => {
    const { workbook } = await folderWith('fixtures/q2-2022.xlsx');
    const { ending, diagnostics } = await makeReport({ ...request(workbook), rules: 'dien-bien' });
    expect(ending).toBe('wrong-usage');
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'rule-set-unknown' }));
  });

  it('follows a rule file of one’s own', async () => {
    const { folder, workbook } = await folderWith('fixtures/q2-2022.xlsx');
    const own = join(folder, 'cua-tinh.json');
    const text = await readFile('rules/dien-bien-1187-2019.json', 'utf8');
    await writeFile(own, text.replace('"decimals": 2', '"decimals": 3'));
    expect((await makeReport({ ...request(workbook), rules: own })).ending).toBe('done');
    await writeFile(own, text.replace('"decimals": 2', '"decimals": "hai"'));
    const { ending, diagnostics } = await makeReport({ ...request(workbook), rules: own });
    expect(ending).toBe('faulty');
    expect(messageOf(diagnostics[0])).toContain('rounding.decimals');
  });
});

describe('a new workbook', () => {
  it('never replaces one that may have been filled in, unless asked', async () => {
    const file = join(await temporaryFolder(), 'quy-3.xlsx');
    expect((await startWorkbook({ file, period: 'Quý III/2022', force: false })).result?.file).toBe(file);
    await writeFile(file, 'đã điền');
    const refused = await startWorkbook({ file, force: false });
    expect(refused).toMatchObject({ ending: 'file-failed', diagnostics: [{ code: 'output-exists' }] });
    expect(await readFile(file, 'utf8')).toBe('đã điền');
    expect((await startWorkbook({ file, force: true })).ending).toBe('done');
  });

  it('carried on from the last period lacks nothing but the counts', async () => {
    const file = join(await temporaryFolder(), 'quy-3.xlsx');
    await startWorkbook({ file, from: 'fixtures/q2-2022.xlsx', force: false });
    const { diagnostics } = await makeReport(request(file));
    const codes = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code));
    expect([...codes]).toEqual(['nothing-to-report']);
  });
});

function request(workbook: string): ReportRequest {
  return { workbook, formats: ['docx', 'xlsx'], perUnit: false };
}

async function folderWith(fixture: string): Promise<{ readonly folder: string; readonly workbook: string }> {
  const folder = await temporaryFolder();
  const workbook = join(folder, 'q2.xlsx');
  await copyFile(fixture, workbook);
  return { folder, workbook };
}
