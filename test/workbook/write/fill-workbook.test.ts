import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { readSubmission } from '#workbook/read-submission';
import { fillWorkbook, type SheetFill } from '#workbook/write/fill-workbook';
import { writeInputWorkbook } from '#workbook/write/write-input';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';
import { makeWorkbook, workbookParts, zipParts } from '../make-workbook.ts';

const fixture = () => readFile('fixtures/q2-2022.xlsx');

function units(
  values: Readonly<Record<string, string | number>>,
  name = 'Phòng Tư pháp',
): readonly SheetFill[] {
  return [{ sheet: 'units', rows: [{ group: 'TP', name, values }] }];
}

describe('values filled into a copy of a person’s workbook', () => {
  it('stand in the row of that name, whatever else the workbook holds', async () => {
    const { bytes, changes, diagnostics } = await fillWorkbook(
      await fixture(),
      units({ 'received.online': 7, 'resolved.early': 276 }),
    );
    expect(diagnostics).toEqual([]);
    expect(changes).toEqual([
      {
        sheet: 'Đơn vị',
        cell: 'E9',
        column: 'Tiếp nhận / Trực tuyến',
        name: 'Phòng Tư pháp',
        before: '1',
        after: '7',
      },
      {
        sheet: 'Đơn vị',
        cell: 'I9',
        column: 'Đã giải quyết / Trước hạn',
        name: 'Phòng Tư pháp',
        before: '270',
        after: '276',
      },
    ]);
    const { submission, diagnostics: found } = await readSubmission(bytes ?? new Uint8Array());
    expect(submission?.units[0]?.counts).toMatchObject({ received: { online: 7 }, resolved: { early: 276 } });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('stand in that row also where column Khối has the group’s full name, or is merged over its units', async () => {
    const written = await fixture();
    const retyped = await openWorkbook(written);
    const sheet = sheetOf(retyped, 'Đơn vị');
    const { submission } = await readSubmission(written);
    const title = submission?.groups[0]?.name ?? '';
    for (let row = 9; row <= 18; row += 1) sheet.getCell(`B${row}`).value = title;
    const named = new Uint8Array(await retyped.xlsx.writeBuffer());
    sheet.mergeCells('B9:B18');
    for (const bytes of [named, new Uint8Array(await retyped.xlsx.writeBuffer())]) {
      const { changes } = await fillWorkbook(bytes, units({ 'received.online': 7 }, 'Phòng Quản lý đô thị'));
      expect(changes.map(({ cell, after }) => [cell, after])).toEqual([['E10', '7']]);
    }
  });

  it('leave formats, notes, merges and every other cell as they were', async () => {
    const before = await openWorkbook(await fixture());
    const filled = await fillWorkbook(await fixture(), units({ 'received.online': 7 }));
    const after = await openWorkbook(filled.bytes ?? new Uint8Array());
    for (const sheet of before.worksheets) {
      expect(sheetOf(after, sheet.name).model.merges).toEqual(sheet.model.merges);
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const copy = sheetOf(after, sheet.name).getCell(cell.address);
          expect([cell.address, copy.numFmt, copy.font, copy.border]).toEqual([
            cell.address,
            cell.numFmt,
            cell.font,
            cell.border,
          ]);
          if (cell.note !== undefined) expect(copy.note).toEqual(cell.note);
          if (!/^[DE](9|32)$/u.test(cell.address) || sheet.name !== 'Đơn vị')
            expect(copy.value).toEqual(cell.value);
        }),
      );
    }
    expect(await faultsOf(filled.bytes ?? new Uint8Array(), 'xlsx')).toEqual([]);
  });

  it('bring the sums beside them up to date, so that no old sum contradicts a new count', async () => {
    const { bytes } = await fillWorkbook(await fixture(), units({ 'received.online': 7 }));
    const sheet = sheetOf(await openWorkbook(bytes ?? new Uint8Array()), 'Đơn vị');
    expect(sheet.getCell('D9').result).toBe(276);
    expect(sheet.getCell('D32').result).toBe(10_107);
    expect(new PizZip(bytes ?? new Uint8Array()).file('xl/workbook.xml')?.asText()).toContain(
      'fullCalcOnLoad="1"',
    );
  });

  it('take the value from a formula that is no sum, rather than leave an old one', async () => {
    const rows = [
      ['Khối', 'Đơn vị', 'Tiếp nhận / Trực tuyến', 'Tiếp nhận / Tổng số', 'Bình quân'],
      ['TP', 'A', 1, { formula: 'C2+0', value: 1 }, { formula: 'AVERAGE(C2:C3)', value: 1 }],
    ];
    const { bytes } = await fillWorkbook(
      makeWorkbook({ 'Đơn vị': rows }),
      units({ 'received.online': 5 }, 'A'),
    );
    const xml = new PizZip(bytes ?? new Uint8Array()).file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    expect(xml).toContain('<f>C2+0</f><v>5</v>');
    expect(xml).toContain('<f>AVERAGE(C2:C3)</f></c>');
  });

  it('change nothing where they stand there already, and nothing the second time', async () => {
    const bytes = await fixture();
    expect(await fillWorkbook(bytes, units({ 'received.online': 1 }))).toEqual({
      bytes,
      changes: [],
      diagnostics: [],
    });
    const once = await fillWorkbook(bytes, units({ 'received.online': 7, 'levels.contacts.best': 270 }));
    const twice = await fillWorkbook(
      once.bytes ?? bytes,
      units({ 'received.online': 7, 'levels.contacts.best': 270 }),
    );
    expect(twice.changes).toEqual([]);
    expect(twice.bytes).toBe(once.bytes);
  });

  it('get a column of their own where the workbook has none, and a sheet where it lacks one', async () => {
    const plain = makeWorkbook({
      'Đơn vị': [
        ['Khối', 'Đơn vị', 'Tiếp nhận', null, 'Ghi chú'],
        [null, null, 'Trực tuyến', 'Trực tiếp', null],
        ['TP', 'A', 1, 2, null],
      ],
    });
    const { bytes } = await fillWorkbook(plain, [
      ...units({ 'levels.contacts.best': 3 }, 'A'),
      {
        sheet: 'officers',
        rows: [{ group: 'TP', name: 'Lê Thị Lụa', values: { position: 'Bộ phận Một cửa' } }],
      },
    ]);
    const { submission } = await readSubmission(bytes ?? plain);
    expect(submission?.units[0]?.levels.contacts?.best).toBe(3);
    expect(submission?.officers.map(({ name, position }) => [name, position])).toEqual([
      ['Lê Thị Lụa', 'Bộ phận Một cửa'],
    ]);
  });

  it('go below the table where the name is new, in a workbook as init makes it', async () => {
    const { bytes } = await fillWorkbook(await writeInputWorkbook(), [
      { sheet: 'published', rows: [{ group: 'TP', name: 'A', values: { 'criteria.1': '1,95' } }] },
    ]);
    const sheet = sheetOf(await openWorkbook(bytes ?? new Uint8Array()), 'Công bố');
    expect([1, 2, 3].map((column) => sheet.getCell(5, column).value)).toEqual(['TP', 'A', '1,95']);
  });

  it('go into the row of that name, however its tone mark is written', async () => {
    const plain = makeWorkbook({
      'Đơn vị': [
        ['Khối', 'Đơn vị', 'Tiếp nhận / Trực tuyến'],
        ['TP', 'Xã Hoà Bình', 1],
      ],
    });
    const { bytes, changes } = await fillWorkbook(plain, units({ 'received.online': 5 }, 'Xã Hòa Bình'));
    expect(changes.map(({ cell, after }) => [cell, after])).toEqual([['C2', '5']]);
    expect(sheetOf(await openWorkbook(bytes ?? plain), 'Đơn vị').rowCount).toBe(2);
  });

  it('are refused with the cell where it is merged with another row’s', async () => {
    const merged = makeWorkbook({
      'Đơn vị': {
        rows: [
          ['Khối', 'Đơn vị', 'Tiếp nhận / Trực tuyến'],
          ['TP', 'A', 1],
          ['TP', 'B', null],
        ],
        merges: ['C2:C3'],
      },
    });
    const { bytes, diagnostics } = await fillWorkbook(merged, units({ 'received.online': 5 }, 'B'));
    expect(bytes).toBeNull();
    expect(diagnostics.map(({ code, place }) => [code, place?.cell])).toEqual([['fill-cell-merged', 'C3']]);
  });

  it('take no formula out of the cells that share it', async () => {
    const parts = workbookParts({
      'Đơn vị': [
        ['Khối', 'Đơn vị', 'Tiếp nhận / Trực tuyến'],
        ['TP', 'A', { formula: '1+1', value: 2 }],
      ],
    });
    const path = 'xl/worksheets/sheet1.xml';
    parts[path] = parts[path]?.replace('<f>', '<f t="shared" ref="C2:C9" si="0">') ?? '';
    const { bytes, diagnostics } = await fillWorkbook(zipParts(parts), units({ 'received.online': 5 }, 'A'));
    expect(bytes).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['fill-shared-formula']);
  });

  it('is told where the file is none that can be filled', async () => {
    const html = Buffer.from(
      '<table><tr><td>Khối</td><td>Đơn vị</td></tr><tr><td>TP</td><td>A</td></tr></table>',
    );
    const { bytes, diagnostics } = await fillWorkbook(html, units({ 'received.online': 5 }, 'A'));
    expect(bytes).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
