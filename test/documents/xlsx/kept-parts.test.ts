// A template as a person dresses it in Excel: charts, shapes, choices, notes, links, names. All of it comes into the report, over its rows.
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillXlsx } from '#documents/xlsx/fill-xlsx';
import { workbookBytes } from '#ooxml/write/workbook-bytes';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';
import { group, unit } from '../../scoring/make-submission.ts';
import { partsIn } from '../parts-in.ts';
import { reportOf, shippedTemplate } from './reports.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';
const types = 'application/vnd.openxmlformats-officedocument';

const report = reportOf(
  [
    unit({ name: 'Phường Him Lam', early: 274, late: 10 }),
    unit({ name: 'Phường Noong Bua', early: 370 }),
    unit({ name: 'Xã Thanh Minh', group: 'XP', early: 5 }),
  ],
  { groups: [group(), group({ key: 'XP', name: 'Các xã' })] },
);
/** Rows 7 and 8, 10: the units under the rows of their groups, 6 and 9. */
const units = 'N7:N10';

let parts: Readonly<Record<string, string>>;
let bytes: Uint8Array;

beforeAll(async () => {
  const filled = fillXlsx(report, await dressedTemplate());
  expect(filled.diagnostics).toEqual([]);
  bytes = filled.bytes ?? new Uint8Array();
  parts = partsIn(bytes);
});

describe('a template dressed in Excel', () => {
  it('gives a workbook that the Open XML SDK finds no fault with', async () => {
    expect(await faultsOf(bytes)).toEqual([]);
  });

  it('keeps a chart, which shows the rows of the report and none of the template’s', () => {
    const [drawing = ''] = targets('xl/worksheets/_rels/sheet4.xml.rels', 'drawing');
    const [chart = ''] = targets(`xl/drawings/_rels/${drawing}.rels`, 'chart');
    const xml = parts[`xl/charts/${chart}`] ?? '';
    expect([...xml.matchAll(/<c:f>([^<]*)/gu)].map(([, formula]) => formula)).toEqual([
      '&#39;Bảng tổng hợp&#39;!$B$7:$B$10',
      '&#39;Bảng tổng hợp&#39;!$L$7:$L$10',
    ]);
    expect(xml).not.toContain('Cache');
  });

  it('moves pictures, charts and shapes with their row, each once, and never a macro', () => {
    const xml = parts['xl/drawings/drawing3.xml'] ?? '';
    expect([...xml.matchAll(/<xdr:row>(\d+)</gu)].map(([, row]) => row)).toEqual([
      '11',
      '11',
      '15',
      '11',
      '12',
    ]);
    expect(xml).toContain('Lưu ý');
    expect(xml).toContain('macro=""');
  });

  it('has a drawing of its own on each sheet made of one, and a picture once', () => {
    const drawn = ['sheet1', 'sheet2'].flatMap((sheet) =>
      targets(`xl/worksheets/_rels/${sheet}.xml.rels`, 'drawing'),
    );
    expect(new Set(drawn).size).toBe(2);
    for (const drawing of drawn)
      expect(targets(`xl/drawings/_rels/${drawing}.rels`, 'image')).toEqual(['image1.png']);
    expect(Object.keys(parts).filter((path) => path.startsWith('xl/media/'))).toHaveLength(1);
  });

  it('keeps what may be chosen, formats by condition and their formulas on all rows', () => {
    const sheet = parts['xl/worksheets/sheet4.xml'] ?? '';
    expect(/<dataValidation [^>]*sqref="([^"]*)"/u.exec(sheet)?.[1]).toBe('O7:O10');
    expect(sheet).toContain(`<conditionalFormatting sqref="${units}">`);
    expect(sheet).toContain('<formula>$L7&gt;5</formula>');
    expect(sheet).toContain('<sheetProtection sheet="1"/>');
  });

  it('has a note with each row made from its own, and a link', async () => {
    const sheet = sheetOf(await openWorkbook(bytes), 'Bảng tổng hợp');
    expect(['B7', 'B8', 'B9', 'B10'].map((cell) => noteOf(sheet.getCell(cell).note))).toEqual([
      'Ghi đủ tên',
      'Ghi đủ tên',
      '',
      'Ghi đủ tên',
    ]);
    expect(sheet.getCell('P10').hyperlink).toBe('https://dichvucong.gov.vn');
  });

  it('keeps names of areas, and formulas that name another sheet', () => {
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="DonVi">&#39;Bảng tổng hợp&#39;!$B$7:$B$10</definedName>',
    );
    const last = /<row r="11".*?<\/row>/su.exec(parts['xl/worksheets/sheet4.xml'] ?? '')?.[0];
    expect(last).toContain('<f>SUM(&#39;Bảng tổng hợp&#39;!$L$7:$L$10)</f>');
  });

  it('opens at its first sheet, and that alone is chosen', () => {
    const chosen = Object.entries(parts).filter(([, xml]) => xml.includes('tabSelected="1"'));
    expect(chosen.map(([path]) => path)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('keeps nothing that the template alone needs: its names for places, its connections', () => {
    for (const [path, xml] of Object.entries(parts)) expect(xml, path).not.toMatch(/\{\{|connections/u);
    expect(parts['xl/connections.xml']).toBeUndefined();
  });
});

describe('a template with relationships that lead nowhere', () => {
  it.each(['Target', 'Type', 'Id'])(
    'passes over one without its %s, and makes no part for it',
    async (lacking) => {
      const all = { Id: 'rId99', Type: `${relations}/theme`, Target: 'theme/none.xml' };
      const has = Object.entries(all).filter(([name]) => name !== lacking);
      const tag = `<Relationship ${has.map(([name, value]) => `${name}="${value}"`).join(' ')}/>`;
      const archive = new PizZip(await shippedTemplate());
      for (const path of ['xl/_rels/workbook.xml.rels', 'xl/worksheets/_rels/sheet1.xml.rels']) {
        const before = archive.file(path)?.asText() ?? emptyRelationships;
        archive.file(path, before.replace(/(<Relationships[^>]*>)/u, `$1${tag}`));
      }
      const filled = fillXlsx(report, archive.generate({ type: 'uint8array' }));
      expect(filled.diagnostics).toEqual([]);
      const made = partsIn(filled.bytes ?? new Uint8Array());
      expect(Object.keys(made).filter((path) => made[path] === '')).toEqual([]);
      expect(made['xl/theme/theme1.xml']).toContain('<a:theme');
    },
  );
});

const emptyRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function targets(path: string, kind: string): readonly string[] {
  const found = [...(parts[path] ?? '').matchAll(/<Relationship [^>]*>/gu)].filter(([tag]) =>
    tag.includes(`/${kind}"`),
  );
  return found.map(([tag]) => /Target="[^"]*?([^"/]+)"/u.exec(tag)?.[1] ?? '');
}

function noteOf(note: unknown): string {
  const { texts = [] } = (note ?? {}) as { readonly texts?: readonly { readonly text: string }[] };
  return typeof note === 'string' ? note : texts.map(({ text }) => text).join('');
}

async function dressedTemplate(): Promise<Uint8Array> {
  const workbook = await openWorkbook(await shippedTemplate());
  const [form, , summary] = workbook.worksheets;
  if (form === undefined || summary === undefined) throw new Error('the template has three sheets');
  const logo = workbook.addImage({ base64: onePixel, extension: 'png' });
  form.addImage(logo, { tl: { col: 0, row: 0 }, ext: { width: 20, height: 20 } });
  summary.addImage(logo, { tl: { col: 1, row: 8 }, ext: { width: 20, height: 20 } });
  summary.getCell('B7').note = 'Ghi đủ tên';
  summary.getCell('P7').value = {
    text: '{{Ghi chú}}{{/Đơn vị}}{{/Khối}}',
    hyperlink: 'https://dichvucong.gov.vn',
  };
  summary.getCell('L8').value = { formula: "SUM('{{#Bảng tổng hợp}}'!$L$7:$L$7)", date1904: false };
  summary.addConditionalFormatting({
    ref: 'N7',
    rules: [{ type: 'expression', priority: 9, formulae: ['$L7>5'], style: { font: { bold: true } } }],
  });
  return withMore(await workbookBytes(workbook));
}

/** What exceljs does not write: a chart, a shape, a choice, a lock, a name, a connection. */
function withMore(written: Uint8Array): Uint8Array {
  const archive = new PizZip(written);
  const edit = (path: string, change: (xml: string) => string) =>
    archive.file(path, change(archive.file(path)?.asText() ?? ''));
  edit('xl/worksheets/sheet3.xml', (xml) =>
    xml
      .replace('<autoFilter', '<sheetProtection sheet="1"/><autoFilter')
      .replace(
        /<hyperlinks>/u,
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="O7"><formula1>"Có,Không"</formula1></dataValidation></dataValidations><hyperlinks>',
      ),
  );
  edit('xl/workbook.xml', (xml) =>
    xml.replace(
      '</definedNames>',
      '<definedName name="DonVi">\'{{#Bảng tổng hợp}}\'!$B$7:$B$7</definedName><definedName name="Ngoai">WEBSERVICE("http://a")</definedName></definedNames>',
    ),
  );
  const at = (row: number, rows: number) =>
    `<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + rows}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
  const box = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm>';
  edit('xl/drawings/drawing2.xml', (xml) =>
    xml.replace(
      '</xdr:wsDr>',
      `<xdr:twoCellAnchor>${at(8, 4)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="8" name="Điểm"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingml}/chart"><c:chart xmlns:c="${drawingml}/chart" xmlns:r="${relations}" r:id="rId9"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor>${at(8, 1)}<xdr:sp macro="[0]!Chay" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Khung"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${box}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Lưu ý</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    ),
  );
  edit('xl/drawings/_rels/drawing2.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${relations}/chart" Target="../charts/chart1.xml"/></Relationships>`,
    ),
  );
  const figures = (column: string, kind: 'str' | 'num') =>
    `<c:${kind}Ref><c:f>'{{#Bảng tổng hợp}}'!$${column}$7:$${column}$7</c:f><c:${kind}Cache><c:ptCount val="1"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:${kind}Cache></c:${kind}Ref>`;
  archive.file(
    'xl/charts/chart1.xml',
    `<c:chartSpace xmlns:c="${drawingml}/chart" xmlns:a="${drawingml}/main"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat>${figures('B', 'str')}</c:cat><c:val>${figures('L', 'num')}</c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  );
  archive.file('xl/connections.xml', '<connections/>');
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/xl/charts/chart1.xml" ContentType="${types}.drawingml.chart+xml"/></Types>`,
    ),
  );
  return archive.generate({ type: 'uint8array' });
}

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
