import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAnnotated } from '#app/annotate-workbook';
import { checkWorkbook } from '#app/check-workbook';
import { startWorkbook } from '#app/start-workbook';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { openWorkbook, sheetOf } from '../ooxml/open-workbook.ts';
import { messageOf } from '../said.ts';

const tidy = 'fixtures/q2-2022.xlsx';

/** The workbook of the next quarter, carried on, with every unit's counts typed in. */
async function nextQuarter(
  edit: (row: { getCell(column: number): { value: unknown } }, unit: string) => void,
) {
  const file = join(await temporaryFolder(), 'q3.xlsx');
  await startWorkbook({ file, from: tidy, force: false });
  const workbook = await openWorkbook(new Uint8Array(await readFile(file)));
  const sheet = sheetOf(workbook, 'Đơn vị');
  sheet.eachRow((row) => {
    const unit = row.values;
    const name = Array.isArray(unit)
      ? unit.find((value) => typeof value === 'string' && /^(Phòng|Phường|Xã)/u.test(value))
      : undefined;
    if (typeof name === 'string') edit(row, name);
  });
  await writeFile(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return { file, sheet };
}

describe('a workbook beside that of the period before', () => {
  it('carries over what was pending, so that nothing is found', async () => {
    const { file } = await nextQuarter(() => undefined);
    const { diagnostics } = await checkWorkbook({ workbook: file, previous: tidy });
    expect(diagnostics.map(({ code }) => code)).not.toContain('carried-over-differs');
  });

  it('is warned of each unit whose dossiers carried over are not those pending before, at its cell', async () => {
    const { file } = await nextQuarter((row, unit) => {
      if (unit === 'Phường Him Lam') row.getCell(6).value = 7;
    });
    const { diagnostics } = await checkWorkbook({ workbook: file, previous: tidy });
    const found = diagnostics.filter(({ code }) => code === 'carried-over-differs');
    expect(found).toMatchObject([{ unit: 'Phường Him Lam', place: { sheet: 'Đơn vị' } }]);
  });

  it('is not compared with a file that cannot be read: that file is named', async () => {
    const { ending, result, diagnostics } = await checkWorkbook({
      workbook: tidy,
      previous: 'khong-co.xlsx',
    });
    expect([ending, result?.workbook, diagnostics.map(({ code }) => code)]).toEqual([
      'file-failed',
      'khong-co.xlsx',
      ['file-missing'],
    ]);
  });

  it('that is no workbook of the period before is not compared, and told so', async () => {
    const alone = await checkWorkbook({ workbook: tidy });
    const beside = await checkWorkbook({ workbook: tidy, previous: tidy });
    const more = beside.diagnostics.filter(({ code }) => !alone.diagnostics.some((one) => one.code === code));
    expect(more).toMatchObject([{ code: 'previous-not-before', place: { sheet: 'Thông tin' } }]);
  });

  it('that has errors is compared as far as it could be read, and told so', async () => {
    const { file } = await nextQuarter(() => undefined);
    const faulty = 'fixtures/q2-2022-cong-bo.xlsx';
    const { diagnostics, ending } = await checkWorkbook({ workbook: file, previous: faulty });
    const alone = await checkWorkbook({ workbook: file });
    expect(diagnostics.map(({ code }) => code)).toContain('previous-faulty');
    expect(ending).toBe(alone.ending);
  });
});

describe('a copy with its findings marked', () => {
  it('has the finding in its cell and all of them on a sheet, and never replaces the workbook', async () => {
    const { diagnostics } = await checkWorkbook({ workbook: 'fixtures/q2-2022-cong-bo.xlsx' });
    const output = join(await temporaryFolder(), 'danh-dau.xlsx');
    const { result } = await writeAnnotated('fixtures/q2-2022-cong-bo.xlsx', output, diagnostics);
    expect(result).toBe(output);
    const workbook = await openWorkbook(new Uint8Array(await readFile(output)));
    expect(JSON.stringify(sheetOf(workbook, 'Đơn vị').getCell('C17').note)).toContain('lệch 1');
    expect(await writeAnnotated(tidy, tidy, diagnostics)).toMatchObject({
      ending: 'wrong-usage',
      result: null,
    });
  });
});

describe('a period outside the dates of force', () => {
  it('is warned of once, at its cell, with what replaced the rules', async () => {
    const file = join(await temporaryFolder(), 'q4-2025.xlsx');
    await startWorkbook({ file, from: tidy, period: 'Quý IV/2025', force: false });
    const { diagnostics } = await checkWorkbook({ workbook: file });
    const found = diagnostics.filter(({ code }) => code === 'rule-set-out-of-force');
    expect(found).toMatchObject([{ severity: 'warning', place: { sheet: 'Thông tin' } }]);
    expect(messageOf(found[0])).toContain('thay bằng: Nghị định 118/2025/NĐ-CP');
  });
});
