import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { normalizeWorkbook } from '#ooxml/write/normalize-workbook';
import { faultsOf } from '../faults-of.ts';

describe('fixing what exceljs writes', () => {
  it('gives a workbook that the Open XML SDK finds no fault with, where exceljs’s own has some', async () => {
    const written = await writeSample();
    expect(await faultsOf(written)).not.toEqual([]);
    expect(await faultsOf(normalizeWorkbook(written))).toEqual([]);
  });

  it('leaves cells, styles and notes as they were', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(buffer(normalizeWorkbook(await writeSample())));
    const cell = workbook.getWorksheet('Đơn vị')?.getCell('A1');
    expect(cell?.value).toBe('Phường Him Lam');
    expect(cell?.font).toMatchObject({ name: 'Times New Roman', size: 12, bold: true, italic: true });
    expect(JSON.stringify(cell?.note)).toContain('Tên đơn vị');
  });

  it('names a sheet’s filter, without which LibreOffice does not show it', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Khối');
    workbook.addWorksheet("Đơn vị 'A' này").autoFilter = 'A5:P29';
    const fixed = normalizeWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const xml = new PizZip(fixed).file('xl/workbook.xml')?.asText();
    expect(xml).toContain(
      'localSheetId="1" hidden="1">&apos;Đơn vị &apos;&apos;A&apos;&apos; này&apos;!$A$5:$P$29<',
    );
    expect(await faultsOf(fixed)).toEqual([]);
  });

  it('gives the same bytes whenever the same workbook is written', async () => {
    const first = normalizeWorkbook(await writeSample(new Date('2022-06-14T08:00:00Z')));
    const second = normalizeWorkbook(await writeSample(new Date('2024-02-29T23:59:58Z')));
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

async function writeSample(moment = new Date('2022-06-14T08:00:00Z')): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = moment;
  workbook.modified = moment;
  const cell = workbook.addWorksheet('Đơn vị').getCell('A1');
  cell.value = 'Phường Him Lam';
  cell.font = { name: 'Times New Roman', size: 12, bold: true, italic: true, color: { argb: 'FF1F3864' } };
  cell.note = 'Tên đơn vị, không trùng trong cùng khối.';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** exceljs's own types know an older Buffer than Node's. */
function buffer(bytes: Uint8Array): ExcelJS.Buffer {
  return bytes as unknown as ExcelJS.Buffer;
}
