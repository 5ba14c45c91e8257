// Random Word templates: paragraphs, tables in tables, passages around and inside them, breaks, and what Word leaves half empty.
import fc from 'fast-check';
import { packArchive } from '#ooxml/package/pack-archive';

const looks = fc.constantFrom(
  '',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr/>',
  '<w:rPr><w:i/><w:sz w:val="20"/></w:rPr>',
);
const space = fc.constantFrom('', ' xml:space="preserve"');
const said = fc.constantFrom('a', ' b ', '{{Tên}}', '{{Tên}} {{Ghi chú}}', '{{Ghi chú}}', '', '&amp;');
const saidOfUnit = fc.constantFrom(
  'c',
  '{{Tên}}',
  '{{Cột 1}}',
  '{{Cột 2}} d',
  '{{#Mức}}{{Chữ}}{{/Mức}}',
  '{{^Mức}}e{{/Mức}}',
  '',
);
const breaks = fc.constantFrom('', '', '', '', '<w:br/>', '<w:br w:type="page"/>');

function run(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(looks, breaks, space, words)
    .map(([rPr, br, preserve, each]) => `<w:r>${rPr}${br}<w:t${preserve}>${each}</w:t></w:r>`);
}

function paragraph(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const properties = fc.constantFrom(
    '',
    '<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>',
    '<w:pPr><w:keepNext/></w:pPr>',
  );
  return fc
    .tuple(properties, fc.array(run(words), { maxLength: 3 }))
    .map(([pPr, runs]) => `<w:p>${pPr}${runs.join('')}</w:p>`);
}

function mark(written: string): fc.Arbitrary<string> {
  return breaks.map((br) => `<w:p><w:r>${br}<w:t>${written}</w:t></w:r></w:p>`);
}

function passage(name: string, inside: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const sign = fc.constantFrom('#', '#', '^');
  return sign.chain((first) =>
    fc.tuple(mark(`{{${first}${name}}}`), inside, mark(`{{/${name}}}`)).map((all) => all.join('')),
  );
}

function cell(inside: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return inside.map((each) => `<w:tc><w:tcPr/>${each}</w:tc>`);
}

function table(words: fc.Arbitrary<string>, inside: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const plain = fc.array(cell(inside), { minLength: 1, maxLength: 2 }).map((cells) => row(cells.join('')));
  const repeated = paragraph(words).map((each) =>
    row(
      `<w:tc><w:p><w:r><w:t>{{#Mức}}</w:t></w:r></w:p>${each}</w:tc><w:tc><w:p><w:r><w:t>{{Chữ}}{{/Mức}}</w:t></w:r></w:p></w:tc>`,
    ),
  );
  const marked = fc.constant(
    `${row('<w:tc><w:p><w:r><w:t>{{#Mức}}</w:t></w:r></w:p></w:tc>')}${row('<w:tc><w:p><w:r><w:t>{{Chữ}}{{/Mức}}</w:t></w:r></w:p></w:tc>')}`,
  );
  return fc
    .array(fc.oneof(plain, plain, repeated, marked), { minLength: 1, maxLength: 3 })
    .map((rows) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`);
}

function row(cells: string): string {
  return `<w:tr><w:trPr/>${cells}</w:tr>`;
}

function blocks(one: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(one, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
}

const inUnit = paragraph(saidOfUnit);
const inCell = fc.oneof(
  { arbitrary: inUnit, weight: 6 },
  { arbitrary: passage('Mức', paragraph(fc.constantFrom('{{Chữ}}', 'f'))), weight: 1 },
  { arbitrary: fc.constant('<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>'), weight: 1 },
);
const ofUnit = fc.oneof(inUnit, inUnit, table(saidOfUnit, inCell), table(saidOfUnit, blocks(inCell)));
const section = fc.constant('<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>');
const around = fc.oneof(
  { arbitrary: paragraph(said), weight: 4 },
  { arbitrary: passage('Đơn vị', blocks(ofUnit)), weight: 4 },
  { arbitrary: fc.constant('<w:tbl><w:tblPr/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'), weight: 1 },
  { arbitrary: section, weight: 1 },
);

/** The body of a document, with something to fill in. */
export const bodies = blocks(around).map(
  (all) => `${all}<w:p><w:r><w:t>{{Tên}}</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr>`,
);

export function document(body: string): Uint8Array {
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relations = 'http://schemas.openxmlformats.org';
  return packArchive(
    new Map([
      [
        '[Content_Types].xml',
        `<Types xmlns="${relations}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
      ],
      [
        '_rels/.rels',
        `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="a" Type="${relations}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ],
      [
        'word/document.xml',
        `<w:document xmlns:w="${relations}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ],
    ]),
  );
}
