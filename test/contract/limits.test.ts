import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '#ooxml/spreadsheet/grid';
import { readSubmission } from '#workbook/read-submission';
import { zipOf } from '../hostile/sample-parts.ts';
import { messageOf } from '../said.ts';
import { makeWorkbook, workbookParts } from '../workbook/make-workbook.ts';
import { found, sampleSheets } from '../workbook/sample.ts';

const unitsPart = 'xl/worksheets/sheet3.xml';
const parts = () => workbookParts(sampleSheets);
/** The sample with the sheet of units changed as text. */
const withUnits = (change: (xml: string) => string) => {
  const all = parts();
  return zipOf({ ...all, [unitsPart]: change(all[unitsPart] ?? '') });
};
const codes = async (bytes: Uint8Array) => found(await readSubmission(bytes));

describe('legal workbooks that other readers hang on', () => {
  it('reads a sheet whose 1,048,576 rows are formatted and empty', async () => {
    const rows: string[] = [];
    for (let row = 6; row <= 1_048_576; row += 1) rows.push(`<row r="${row}"><c r="A${row}" s="0"/></row>`);
    const bytes = withUnits((xml) => xml.replace('</sheetData>', `${rows.join('')}</sheetData>`));
    const start = process.cpuUsage();
    const { submission, diagnostics } = await readSubmission(bytes);
    expect(diagnostics).toEqual([]);
    expect(submission?.units).toHaveLength(4);
    expect(process.cpuUsage(start).user).toBeLessThan(15_000_000);
  }, 120_000);

  it('reads a sheet whose last cell is XFD1048576', async () => {
    const last = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const { submission, diagnostics } = await readSubmission(
      withUnits((xml) => xml.replace('</sheetData>', last)),
    );
    expect(diagnostics).toEqual([]);
    expect(submission?.units).toHaveLength(4);
  });

  it('reads merges and validations over whole columns', async () => {
    const extra = `</sheetData><mergeCells count="2"><mergeCell ref="P1:P1048576"/><mergeCell ref="Q1:XFD1048576"/></mergeCells>
      <dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"TP,XP"</formula1></dataValidation></dataValidations>`;
    const { submission, diagnostics } = await readSubmission(
      withUnits((xml) => xml.replace('</sheetData>', extra)),
    );
    expect(diagnostics).toEqual([]);
    expect(submission?.units).toHaveLength(4);
  });

  it('takes a group merged down a whole column for the rows that are there', async () => {
    const extra = '</sheetData><mergeCells count="1"><mergeCell ref="B2:B1048576"/></mergeCells>';
    const { submission } = await readSubmission(
      withUnits((xml) => xml.replace('</sheetData>', extra).replace(/<c r="B[345]".*?<\/c>/gu, '')),
    );
    expect(submission?.units.map(({ group }) => group)).toEqual(['TP', 'TP', 'TP', 'TP']);
  });

  it('leaves sheets that are not of the contract unread, whatever they hold', async () => {
    const all = workbookParts({ ...sampleSheets, 'Danh sách hồ sơ': [['Chủ hồ sơ', 'Địa chỉ']] });
    const bytes = zipOf({ ...all, 'xl/worksheets/sheet4.xml': '<not closed' });
    expect(await codes(bytes)).toEqual([]);
  });
});

describe('archives that would harm', () => {
  it('refuses a part that unpacks to far more than it says of text', async () => {
    const bomb = withUnits((xml) => xml.replace('</sheetData>', `${' '.repeat(60_000_000)}</sheetData>`));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codes(bomb)).toEqual(['workbook-unsafe']);
  });

  it('refuses shared strings that do', async () => {
    const all = parts();
    const text = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${'<si><t>a</t></si>'.repeat(300_000)}</sst>`;
    const rels = all['xl/_rels/workbook.xml.rels'] ?? '';
    const bytes = zipOf({
      ...all,
      'xl/sharedStrings.xml': text,
      'xl/_rels/workbook.xml.rels': rels.replace(
        '</Relationships>',
        '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
      [unitsPart]: (all[unitsPart] ?? '').replace('</row>', '<c r="Z1" t="s"><v>0</v></c></row>'),
    });
    expect(await codes(bytes)).toEqual(['workbook-unsafe']);
  });

  it('never unpacks pictures, however large', async () => {
    const bytes = zipOf({ ...parts(), 'xl/media/image1.png': '0'.repeat(50_000_000) });
    expect(await codes(bytes)).toEqual([]);
  });

  it.each([
    ['more cells than a table has', 6_200, 100, 'workbook-too-large'],
    ['more rows than a sheet has', 30_000, 1, 'workbook-too-large'],
    ['as many cells as a large table has', 4_000, 100, null],
  ])('counts cells: %s', async (_, rows, columns, code) => {
    const cells = (row: number) =>
      Array.from(
        { length: columns },
        (__, at) => `<c r="${cellAddress(row, at + 1)}"><v>${row}</v></c>`,
      ).join('');
    const more = Array.from(
      { length: rows },
      (_, index) => `<row r="${index + 50}">${cells(index + 50)}</row>`,
    );
    const outcome = await codes(
      withUnits((xml) => xml.replace('</sheetData>', `${more.join('')}</sheetData>`)),
    );
    if (code === null) expect(outcome).not.toContain('workbook-too-large');
    else expect(outcome).toEqual([code]);
  });

  it('refuses a table of more rows than it can have units', async () => {
    const row = (number: number) =>
      `<row r="${number}"><c r="B${number}" t="inlineStr"><is><t>XP</t></is></c><c r="C${number}" t="inlineStr"><is><t>Xã ${number}</t></is></c><c r="D${number}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 5_001 }, (_, index) => row(index + 6)).join('');
    expect(await codes(withUnits((xml) => xml.replace('</sheetData>', `${rows}</sheetData>`)))).toEqual([
      'table-too-long Đơn vị',
    ]);
  });

  it('refuses too many parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`xl/x${index}.xml`, '']));
    expect(await codes(zipOf({ ...parts(), ...many }))).toEqual(['workbook-too-large']);
  });

  it.each(['../../khoi-dong.bat', '/etc/cron.d/x', 'C:\\Windows\\x.dll'])(
    'refuses a path like %s',
    async (path) => {
      expect(await codes(zipOf({ ...parts(), [path]: 'x' }))).toEqual(['workbook-unsafe']);
    },
  );

  it.each([
    ['entities', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
    ['a file of this machine', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['an empty one', '<!DOCTYPE worksheet>'],
  ])('refuses a DOCTYPE with %s', async (_, doctype) => {
    expect(await codes(withUnits((xml) => xml.replace('<worksheet', `${doctype}<worksheet`)))).toEqual([
      'workbook-unsafe',
    ]);
  });

  it('refuses XML that nests without end', async () => {
    expect(
      await codes(withUnits((xml) => xml.replace('</sheetData>', `${'<a>'.repeat(100_000)}</sheetData>`))),
    ).toEqual(['workbook-unsafe']);
  });

  it('fetches nothing from an external target', async () => {
    const all = parts();
    const rels = all['xl/_rels/workbook.xml.rels'] ?? '';
    const bytes = zipOf({
      ...all,
      'xl/_rels/workbook.xml.rels': rels.replace(
        'Target="styles.xml"',
        'Target="https://example.invalid/styles.xml" TargetMode="External"',
      ),
    });
    expect(await codes(bytes)).toEqual([]);
  });
});

describe('damaged archives', () => {
  const whole = makeWorkbook(sampleSheets);

  it.each([0.1, 0.5, 0.9, 0.999])(
    'says that the file is damaged when only %d of it arrived',
    async (share) => {
      expect(await codes(whole.subarray(0, Math.floor(whole.length * share)))).toEqual(['workbook-damaged']);
    },
  );

  it('does not trust a size stated too small', async () => {
    expect(await codes(withStatedSize(whole, 10))).toEqual(['workbook-damaged']);
  });

  it('does not trust a size stated too large', async () => {
    expect(await codes(withStatedSize(whole, 4_000_000_000))).toEqual(['workbook-damaged']);
  });

  it('notices one flipped bit by the checksum', async () => {
    const stored = new PizZip();
    for (const [path, content] of Object.entries(parts())) stored.file(path, content);
    const bytes: Uint8Array = stored.generate({ type: 'uint8array', compression: 'STORE' });
    const at = Buffer.from(bytes).indexOf('<v>274</v>') + 3;
    bytes[at] = '3'.charCodeAt(0);
    expect(await codes(bytes)).toEqual(['workbook-damaged']);
  });

  it('names the part that is no well-formed XML', async () => {
    const { diagnostics } = await readSubmission(withUnits((xml) => xml.slice(0, -20)));
    expect(diagnostics.map(({ code }) => code)).toEqual(['workbook-damaged']);
    expect(messageOf(diagnostics[0])).toContain(unitsPart);
  });

  it('says so of a missing part, and of an undeclared entity', async () => {
    const { [unitsPart]: _, ...others } = parts();
    expect(await codes(zipOf(others))).toEqual(['workbook-damaged']);
    expect(await codes(withUnits((xml) => xml.replace('Phòng Tư pháp', '&xxe;')))).toEqual([
      'workbook-damaged',
    ]);
  });
});

/** The uncompressed size of every entry overwritten in the central directory and the local headers. */
function withStatedSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = 0; at < copy.length - 4; at += 1) {
    const signature = copy.readUInt32LE(at);
    if (signature === 0x02014b50) copy.writeUInt32LE(size, at + 24);
    if (signature === 0x04034b50) copy.writeUInt32LE(size, at + 22);
  }
  return copy;
}
