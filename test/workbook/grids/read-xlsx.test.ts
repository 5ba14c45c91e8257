import { describe, expect, it } from 'vitest';
import { readXlsx } from '#workbook/grids/read-xlsx';
import { messageOf } from '../../said.ts';
import { workbookParts, zipParts } from '../make-workbook.ts';

/** What cell A1 of sheet Đơn vị holds when its XML is `cell`, beside the other parts given. */
async function cellOf(cell: string, others: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { grids, diagnostics } = await readXlsx(workbook(cell, others));
  expect(diagnostics).toEqual([]);
  const [read] = grids[0]?.rows[0]?.cells ?? [];
  return read;
}

function workbook(cell: string, others: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts = workbookParts({ 'Đơn vị': [['x']] });
  const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '').replace(/<c .*<\/c>/u, cell);
  return zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet, ...others });
}

const styles = (...formats: readonly string[]) => ({
  'xl/styles.xml': `<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('')}</numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
});

const sharedStrings = (items: string) => ({
  'xl/sharedStrings.xml': `<sst>${items}</sst>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/>
    <Relationship Id="rId2" Type="x/styles" Target="./styles.xml"/><Relationship Id="rId3" Type="x/sharedStrings" Target="../xl/sharedStrings.xml"/></Relationships>`,
});

describe('a text', () => {
  it('is put together from its runs, without phonetic guides', async () => {
    const items =
      '<si><t>no</t></si><si><r><t>Phường </t></r><r><rPr><b/></rPr><t>Him Lam</t></r><rPh><t>huh</t></rPh></si>';
    expect(await cellOf('<c r="A1" t="s"><v>1</v></c>', sharedStrings(items))).toMatchObject({
      kind: 'text',
      text: 'Phường Him Lam',
    });
  });

  it.each(['7', '-1', '0.5', 'x'])('that the file lacks is no blank: text number %s', async (index) => {
    const { grids, diagnostics } = await readXlsx(
      workbook(`<c r="A1" t="s"><v>${index}</v></c>`, sharedStrings('<si><t>a</t></si>')),
    );
    expect(grids).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'workbook-damaged' }]);
  });

  it('is blank where the cell names none', async () => {
    expect(await cellOf('<c r="A1" t="s"><v></v></c>', sharedStrings('<si><t>a</t></si>'))).toBeUndefined();
  });

  it('inline in the cell is read the same, and composed', async () => {
    const nfd = 'Đơn vị'.normalize('NFD');
    const cell = `<c r="A1" t="inlineStr"><is><r><t>${nfd}</t></r><r><t> A&amp;B</t></r></is></c>`;
    expect(await cellOf(cell)).toMatchObject({ kind: 'text', text: 'Đơn vị A&B' });
  });

  it('has the characters that Excel escapes', async () => {
    const cell = '<c r="A1" t="inlineStr"><is><t>dòng 1_x000D_\ndòng 2</t></is></c>';
    expect(await cellOf(cell)).toMatchObject({ text: 'dòng 1\ndòng 2' });
  });
});

describe('a number', () => {
  it.each(['0x10D', '0b11', 'Infinity', 'NaN', '1_000', '1e999'])(
    'is none that no workbook writes so: %s',
    async (stored) => {
      expect(await cellOf(`<c r="A1"><v>${stored}</v></c>`)).toMatchObject({ kind: 'text', text: stored });
    },
  );

  it.each([
    ['1.4', '0.00', '1,40', '1.4'],
    ['1.4', 'General', '1,4', '1.4'],
    ['1855', '#,##0', '1.855', '1855'],
    ['1855.5', '#,##0.0', '1.855,5', '1855.5'],
    ['15.785714285714286', '0.00', '15,79', '15.7857142857143'],
    ['2', '0.0#', '2,0', '2'],
    ['-3', '#,##0;[Red](#,##0)', '-3', '-3'],
    ['12', '0 &quot;hồ sơ dd/mm&quot;', '12', '12'],
    ['12', '[$-42A]0', '12', '12'],
    ['1E-7', 'General', '0,0000001', '0.0000001'],
    ['1.5E+20', 'General', '150000000000000000000', '150000000000000000000'],
    ['0.30000000000000004', 'General', '0,3', '0.3'],
    ['1855', '#,##0,', '1855', '1855'],
    ['0', '0.00E+00', '0', '0'],
  ])('%s by format %s shows as %s', async (stored, format, text, decimal) => {
    expect(await cellOf(`<c r="A1" s="0"><v>${stored}</v></c>`, styles(format))).toMatchObject({
      kind: 'number',
      text,
      decimal,
      percent: false,
    });
  });

  it.each([
    ['1', '0%', '100%'],
    ['0.995', '0.00%', '99,50%'],
    ['0.9', '0.##%', '90%'],
  ])('%s by format %s is a percentage', async (stored, format, text) => {
    expect(await cellOf(`<c r="A1" s="0"><v>${stored}</v></c>`, styles(format))).toMatchObject({
      kind: 'number',
      text,
      percent: true,
    });
  });

  it('goes by built-in formats too', async () => {
    expect(await cellOf('<c r="A1" s="2"><v>0.5</v></c>', styles('0'))).toMatchObject({ text: '50,00%' });
  });
});

describe('a date', () => {
  const date = (year: number, month: number, day: number) => ({ kind: 'date', date: { year, month, day } });

  it.each([
    ['44726', 'dd/mm/yyyy', date(2022, 6, 14)],
    ['44726.75', '[$-42A]d mmmm yyyy', date(2022, 6, 14)],
    ['44726', 'mmm', date(2022, 6, 14)],
    ['1', 'd/m/yy', date(1900, 1, 1)],
    ['59', 'd/m/yy', date(1900, 2, 28)],
    ['61', 'd/m/yy', date(1900, 3, 1)],
  ])('is %s by format %s', async (stored, format, expected) => {
    expect(await cellOf(`<c r="A1" s="0"><v>${stored}</v></c>`, styles(format))).toMatchObject(expected);
  });

  it('goes by built-in format 14, but not by the formats of cell styles', async () => {
    expect(await cellOf('<c r="A1" s="1"><v>44726</v></c>', styles('0'))).toMatchObject({
      text: '14/6/2022',
    });
    expect(await cellOf('<c r="A1" s="0"><v>44726</v></c>', styles('0'))).toMatchObject({ kind: 'number' });
  });

  it('counts from 1904 where the workbook says so', async () => {
    const parts = workbookParts({ 'Đơn vị': [['x']] });
    const workbook = (parts['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const cell = await cellOf('<c r="A1" s="1"><v>43264</v></c>', {
      ...styles('0'),
      'xl/workbook.xml': workbook,
    });
    expect(cell).toMatchObject({ text: '14/6/2022' });
  });

  it('may be stored as ISO text, and a time has its hours', async () => {
    expect(await cellOf('<c r="A1" t="d"><v>2022-06-14T00:00:00</v></c>')).toMatchObject(date(2022, 6, 14));
    expect(await cellOf('<c r="A1" s="0"><v>0.503472222222222</v></c>', styles('hh:mm'))).toMatchObject({
      kind: 'date',
      text: '12:05',
    });
  });
});

describe('a formula', () => {
  it.each([
    ['<c r="A1"><f>SUM(B1:C1)</f><v>7</v></c>', { kind: 'number', decimal: '7' }],
    ['<c r="A1" t="str"><f>B1</f><v>XP</v></c>', { kind: 'text', text: 'XP' }],
    ['<c r="A1"><f>SUM(B1:C1)</f></c>', { kind: 'uncalculated', formula: 'SUM(B1:C1)' }],
    ['<c r="A1"><f>SUM(B1:C1)</f><v></v></c>', { kind: 'uncalculated' }],
    ['<c r="A1"><f t="shared" si="0"/></c>', { kind: 'uncalculated', formula: '' }],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', text: '#DIV/0!' }],
    ['<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', text: 'TRUE' }],
  ])('%s', async (cell, expected) => {
    expect(await cellOf(cell)).toMatchObject(expected);
  });
});

describe('what stands twice in a sheet', () => {
  it.each([
    ['a cell, the second time blank', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"/></row>', 'ô A1 được'],
    [
      'a cell, with others between',
      '<row r="1"><c r="A1"/><c r="B1"/><c r="A1"><v>1</v></c></row>',
      'ô A1 được',
    ],
    [
      'a cell that states its place and one that does not',
      '<row><c r="B2"/><c r="A2"/><c/></row>',
      'ô B2 được',
    ],
    ['a row', '<row r="3"/><row r="4"/><row r="3"><c r="A3"><v>1</v></c></row>', 'dòng 3 được'],
    ['a row that its cells alone number', '<row r="3"/><row><c r="A3"/></row>', 'dòng 3 được'],
    ['a row, once without any number', '<row><c/></row><row r="1"/>', 'dòng 1 được'],
    ['a row in which the cells are of several', '<row><c r="A3"/><c r="B4"/></row>', 'ô “B4” nằm ở dòng 3'],
  ])('is damage, nobody guesses which one counts: %s', async (_, rows, said) => {
    const { grids, diagnostics } = await readXlsx(ofRows(rows));
    expect(grids).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'workbook-damaged' }]);
    expect(messageOf(diagnostics[0])).toContain(said);
  });

  it('are no rows of which some say where they are, and others follow', async () => {
    const { grids, diagnostics } = await readXlsx(
      ofRows('<row><c/></row><row><c r="A4"/></row><row><c><v>5</v></c></row><row r="9"/><row/><row/>'),
    );
    expect(diagnostics).toEqual([]);
    expect(grids[0]?.rows).toMatchObject([{ number: 5, cells: [{ row: 5, column: 1 }] }]);
  });

  it('are no rows of the anchor of a button', async () => {
    const anchor = '<from><row>0</row></from><to><row>0</row></to>';
    const { diagnostics } = await readXlsx(ofRows('<row r="1"><c r="A1"><v>1</v></c></row>', anchor));
    expect(diagnostics).toEqual([]);
  });
});

function ofRows(rows: string, after = ''): Uint8Array {
  const parts = workbookParts({ 'Đơn vị': [['x']] });
  const sheet = `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
  return zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
}

describe('a workbook of another writer', () => {
  it('may put a prefix before every element', async () => {
    const parts = Object.entries(workbookParts({ 'Đơn vị': { rows: [['a', 7]], merges: ['A1:A3'] } })).map(
      ([path, xml]) => [
        path,
        path.endsWith('.rels')
          ? xml
          : xml.replace(/<(\/?)(?=[a-zA-Z])/gu, '<$1x:').replace('xmlns=', 'xmlns:x='),
      ],
    );
    const { grids, diagnostics } = await readXlsx(zipParts(Object.fromEntries(parts)));
    expect(diagnostics).toEqual([]);
    expect(grids[0]?.rows[0]?.cells).toMatchObject([{ text: 'a' }, { decimal: '7' }]);
    expect(grids[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 1 }]);
  });

  it('may write UTF-16, leave out addresses, and have rows in any order', async () => {
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="2"><c><v>3</v></c><c><v>4</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sheet, 'utf16le')]);
    const parts = workbookParts({ 'Đơn vị': [['x']] });
    const { grids } = await readXlsx(zipParts({ ...parts, 'xl/worksheets/sheet1.xml': bytes }));
    const read = grids[0]?.rows.map(({ number, cells }) => [
      number,
      ...cells.map(({ column, text }) => [column, text]),
    ]);
    expect(read).toEqual([
      [1, [1, '1'], [2, '2']],
      [2, [1, '3'], [2, '4']],
    ]);
  });
});
