// What stands on a template's sheet beside its cells: kept and brought to the rows of the report, or told by sheet and name.
import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '#documents/check-template';

import { inWords } from '../../said.ts';

import { shippedTemplate } from './reports.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const anchored = (thing: string) =>
  `<xdr:twoCellAnchor><xdr:from/>${thing}<xdr:clientData/></xdr:twoCellAnchor>`;
const named = (tag: string, name: string, more = '') =>
  `<xdr:${tag}><xdr:nvPr><xdr:cNvPr id="2" name="${name}"/>${more}</xdr:nvPr></xdr:${tag}>`;
const graphic = (uri: string, name: string) =>
  named('graphicFrame', name, `<a:graphic><a:graphicData uri="${uri}"/></a:graphic>`);

describe('what a template has and its report will lack is told by sheet and name', () => {
  const drawn: readonly (readonly [string, string])[] = [
    [
      'biểu đồ kiểu mới, bộ lọc hoặc đối tượng “Thác nước”',
      graphic('http://schemas.microsoft.com/office/drawing/2014/chartex', 'Thác nước'),
    ],
    [
      'nút hoặc ô đánh dấu “Nút <1>”',
      `<mc:AlternateContent><mc:Choice>${named('sp', 'Nút &lt;1&gt;')}</mc:Choice></mc:AlternateContent>`,
    ],
  ];
  it.each(drawn)('%s', async (words, thing) => {
    const template = await withDrawing(anchored(named('pic', 'Logo')) + anchored(thing));
    expect(await lostIn(template)).toEqual([`{{#Bảng tổng hợp}}: ${words}.`]);
  });

  const onSheet: readonly (readonly [string, string])[] = [
    ['ảnh ở đầu trang, cuối trang', '<legacyDrawingHF r:id="rId9"/>'],
    [
      'biểu đồ nhỏ trong ô',
      '<extLst><ext><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
    ],
    [
      'danh sách chọn lấy từ trang khác',
      '<extLst><ext><x14:dataValidations><x14:dataValidation/></x14:dataValidations></ext></extLst>',
    ],
    ['nút hoặc ô đánh dấu', '<controls><control/></controls>'],
  ];
  it.each(onSheet)('%s', async (words, xml) => {
    const template = await withSheet((sheet) => sheet.replace('</worksheet>', `${xml}</worksheet>`));
    expect(await lostIn(template)).toEqual([`{{#Bảng tổng hợp}}: ${words}.`]);
  });

  it('all of a sheet in one warning', async () => {
    const template = await withDrawing(
      drawn.map(([, thing]) => anchored(thing)).join('') + anchored(named('pic', 'Logo')),
    );
    const [warning, ...others] = await lostIn(template);
    expect(warning?.match(/“/gu)).toHaveLength(drawn.length);
    expect(others).toEqual([]);
  });

  it('nothing of the shipped ones', async () => {
    for (const name of ['bao-cao.xlsx', 'bieu-don-vi.xlsx', 'chi-so.xlsx']) {
      const bytes = await readFile(new URL(`../../../templates/${name}`, import.meta.url));
      const subject = name === 'chi-so.xlsx' ? 'index' : 'report';
      expect((await checkTemplate('xlsx', bytes, subject)).diagnostics).toEqual([]);
    }
  });
});

async function lostIn(template: Uint8Array): Promise<readonly string[]> {
  const { diagnostics } = await checkTemplate('xlsx', template);
  return inWords(diagnostics.filter(({ code }) => code === 'template-parts-lost')).map(
    ({ place, message }) => `${place?.sheet}: ${message.vi.replace(/^.*?: /u, '')}`,
  );
}

/** The third sheet of the shipped template is the summary table. */
async function withSheet(edit: (xml: string) => string): Promise<Uint8Array> {
  const archive = new PizZip(await shippedTemplate());
  const path = 'xl/worksheets/sheet3.xml';
  archive.file(path, edit(archive.file(path)?.asText() ?? ''));
  return archive.generate({ type: 'uint8array' });
}

async function withDrawing(things: string): Promise<Uint8Array> {
  const archive = new PizZip(
    await withSheet((xml) => xml.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>')),
  );
  archive.file(
    'xl/worksheets/_rels/sheet3.xml.rels',
    `<Relationships><Relationship Id="rId1" Type="${relations}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  );
  archive.file('xl/drawings/drawing1.xml', `<xdr:wsDr>${things}</xdr:wsDr>`);
  return archive.generate({ type: 'uint8array' });
}
