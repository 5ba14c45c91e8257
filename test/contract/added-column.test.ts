import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { count, word } from '#contract/members';
import { sheet } from '#contract/sheet';
import { sheets } from '#contract/sheets';
import { unitRow } from '#contract/unit-row';
import { readGrids } from '#workbook/grids/read-grids';
import { rowValues } from '#workbook/table/row-values';
import { readTable } from '#workbook/table/table';
import { addTableSheet } from '#workbook/write/table-sheet';
import { workbookPage } from '../../scripts/docs/workbook.ts';
import { workbookJsonSchema } from '../../scripts/docs/workbook-schema.ts';
import { messageOf } from '../said.ts';
import { makeWorkbook } from '../workbook/make-workbook.ts';
import { sampleSheets, unitHeader, unitRows } from '../workbook/sample.ts';

const units = sheet({
  ...sheets.units,
  row: z.object({
    ...unitRow.shape,
    'returned.byPost': count(
      [word('Trả kết quả'), word('Qua bưu chính', 'BCCI')],
      'zero',
      'Số hồ sơ trả qua bưu chính.',
    ),
  }),
});

async function read(heading: string, cell: string | number | null) {
  const rows = [[...unitHeader, heading], ...unitRows.slice(1, 2).map((row) => [...row, cell])];
  const { grids } = await readGrids(makeWorkbook({ ...sampleSheets, 'Đơn vị': rows }));
  const grid = grids.find(({ name }) => name === 'Đơn vị');
  if (grid === undefined) throw new Error('no sheet Đơn vị');
  const { table, diagnostics } = readTable(grid, units);
  const [first] = table?.rows ?? [];
  if (table === null || first === undefined) throw new Error('no row');
  const values = rowValues(table, first, 'Phòng Tư pháp');
  return { byPost: values.row['returned.byPost'], found: [...diagnostics, ...values.diagnostics] };
}

describe('a column that is written into the schema of a sheet, and nowhere else', () => {
  it('is found by its heading or another word for it, and read', async () => {
    expect(await read('Trả kết quả / Qua bưu chính', '1.855')).toEqual({ byPost: 1855, found: [] });
    expect((await read('Trả kết quả / BCCI', 7)).byPost).toBe(7);
  });

  it('has the meaning of a blank that its schema gives', async () => {
    expect(await read('Trả kết quả / Qua bưu chính', null)).toEqual({ byPost: 0, found: [] });
  });

  it('is checked, and a fault names its cell', async () => {
    const { byPost, found } = await read('Trả kết quả / Qua bưu chính', 'nhiều');
    expect(byPost).toBe(0);
    expect(found).toMatchObject([
      { code: 'number-not-understood', place: { sheet: 'Đơn vị', cell: 'N2' }, unit: 'Phòng Tư pháp' },
    ]);
    expect(messageOf(found[0])).toContain('Trả kết quả / Qua bưu chính');
  });

  it('is offered by init, with its note and what may be typed', () => {
    const workbook = new ExcelJS.Workbook();
    const table = { contract: units, title: '', rows: [], frozen: 3, pagesWide: 1 };
    addTableSheet(workbook, table, { groups: 'A', units: 'B' });
    const made = workbook.getWorksheet('Đơn vị');
    const last = units.columns.length;
    expect(made?.getCell(4, last).text).toBe('Trả kết quả');
    const head = made?.getCell(5, last);
    expect(head?.text).toBe('Qua bưu chính');
    expect(head?.note).toContain('Số hồ sơ trả qua bưu chính.');
    expect(head?.note).toContain('Để trống: tính là 0.');
    const { dataValidations } = made as unknown as { dataValidations: { model: Record<string, object> } };
    const range = `${made?.getColumn(last).letter}6:${made?.getColumn(last).letter}505`;
    expect(dataValidations.model[range]).toMatchObject({ type: 'whole' });
  });

  it('is documented, and stands in the JSON Schema with its range', () => {
    expect(workbookPage([units])).toContain(
      '| `Trả kết quả / Qua bưu chính` | Số hồ sơ trả qua bưu chính. | `1855` | tính là 0 |',
    );
    const schema = JSON.parse(workbookJsonSchema([units]));
    expect(schema.properties['Đơn vị'].items.properties['Trả kết quả / Qua bưu chính']).toMatchObject({
      type: 'integer',
      minimum: 0,
      'x-synonyms': ['BCCI'],
    });
  });
});
