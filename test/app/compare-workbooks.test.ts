import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { compareScored, writeComparison } from '#app/compare-workbooks';
import { scoreAll } from '#app/index/compare-index';
import { namesIn, temporaryFolder } from '../files/temporary-folder.ts';
import { messageOf } from '../said.ts';

describe('workbooks of two periods', () => {
  it('are compared in the order of time, whatever the order on the command line', async () => {
    const { before, after } = await twoQuarters();
    const { comparison } = compareScored(await scoreAll([after, before], undefined));
    expect(comparison?.ending).toBe('done');
    expect(comparison?.result?.periods).toEqual(['Quý I/2022', 'Quý II/2022']);
    const units = comparison?.result?.groups.flatMap((group) => group.units) ?? [];
    expect(units).toHaveLength(22);
    const changed = units.filter(({ changes }) => changes[0]?.total?.direction !== 'same');
    expect(changed.map(({ name, changes }) => [name, changes[0]?.total?.text])).toEqual([
      // Criteria 1, 2 and 5 stood at 1,5 before.
      ['Phường Noong Bua', '+1,50'],
    ]);
  });

  it('name dossiers that were pending and are not carried over', async () => {
    const { before, after } = await twoQuarters();
    const { comparison } = compareScored(await scoreAll([before, after], undefined));
    const found = comparison?.diagnostics ?? [];
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['carried-over-differs']));
    expect(messageOf(found.find(({ unit }) => unit === 'Phòng Quản lý đô thị'))).toContain('7 hồ sơ');
  });

  it('become a workbook or a page, by the ending of the name', async () => {
    const { folder, before, after } = await twoQuarters();
    const compared = compareScored(await scoreAll([before, after], undefined));
    for (const name of ['so-sanh.xlsx', 'so-sanh.html']) {
      expect(await writeComparison(compared, join(folder, name))).toMatchObject({ ending: 'done' });
    }
    expect((await readFile(join(folder, 'so-sanh.xlsx'))).subarray(0, 2).toString()).toBe('PK');
    const page = await readFile(join(folder, 'so-sanh.html'), 'utf8');
    expect(page).toContain('<p class="period">Quý II năm 2022');
    expect(page).toContain('Qua các kỳ');
    expect(await namesIn(folder)).toEqual(['q1.xlsx', 'q2.xlsx', 'so-sanh.html', 'so-sanh.xlsx']);
  });

  it('are never replaced by what is made of them', async () => {
    const { before, after } = await twoQuarters();
    const untouched = await readFile(before);
    const compared = compareScored(await scoreAll([before, after], undefined));
    expect(await writeComparison(compared, before)).toMatchObject({ ending: 'wrong-usage', result: null });
    expect(untouched.equals(await readFile(before))).toBe(true);
  });

  it('are not compared where one is at fault or missing', async () => {
    const { folder, after } = await twoQuarters();
    const compared = compareScored(await scoreAll([after, join(folder, 'q0.xlsx')], undefined));
    expect(compared.comparison).toBeNull();
    expect(compared.scored.map(({ outcome }) => outcome.ending)).toEqual(['done', 'file-failed']);
  });

  it('of two authorities are said to be, before anything else', async () => {
    const { after, folder } = await twoQuarters();
    const other = join(folder, 'q3.xlsx');
    await changed('fixtures/q2-2022.xlsx', other, {
      'Kỳ đánh giá': 'Quý III/2022',
      'Cơ quan': 'UBND thị xã Mường Lay',
    });
    const { comparison } = compareScored(await scoreAll([after, other], undefined));
    expect(comparison?.diagnostics[0]).toMatchObject({ code: 'authorities-differ', severity: 'warning' });
  });

  it('name columns that look to have changed places', async () => {
    const { before, after } = await twoQuarters();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(before);
    workbook.getWorksheet('Đơn vị')?.eachRow((row) => {
      if (row.getCell('C').value !== 'Phường Noong Bua') return;
      row.getCell('I').value = 0;
      row.getCell('J').value = 370;
    });
    await workbook.xlsx.writeFile(before);
    const { comparison } = compareScored(await scoreAll([after, before], undefined));
    const found = comparison?.diagnostics.filter(({ code }) => code === 'columns-swapped');
    expect(found).toMatchObject([{ unit: 'Phường Noong Bua' }]);
  });

  it('are at fault together where both are of one period', async () => {
    const { after } = await twoQuarters();
    const { comparison } = compareScored(await scoreAll([after, after], undefined));
    expect(comparison).toMatchObject({ ending: 'faulty', diagnostics: [{ code: 'period-doubled' }] });
  });
});

async function twoQuarters() {
  const folder = await temporaryFolder();
  const [before, after] = [join(folder, 'q1.xlsx'), join(folder, 'q2.xlsx')];
  await copyFile('fixtures/q2-2022.xlsx', after);
  await writePreviousQuarter(before);
  return { folder, before, after };
}

/** The same workbook a quarter before, with half of Phường Noong Bua's 370 early dossiers on time instead. */
async function writePreviousQuarter(path: string): Promise<void> {
  await changed('fixtures/q2-2022.xlsx', path, { 'Kỳ đánh giá': 'Quý I/2022' });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  workbook.getWorksheet('Đơn vị')?.eachRow((row) => {
    if (row.getCell('C').value !== 'Phường Noong Bua') return;
    row.getCell('I').value = 185;
    row.getCell('J').value = 185;
  });
  await workbook.xlsx.writeFile(path);
}

/** A copy with other values on sheet Thông tin. */
async function changed(from: string, to: string, values: Readonly<Record<string, string>>): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(from);
  workbook.getWorksheet('Thông tin')?.eachRow((row) => {
    const value = values[`${row.getCell('A').value}`];
    if (value !== undefined) row.getCell('B').value = value;
  });
  await workbook.xlsx.writeFile(to);
}
