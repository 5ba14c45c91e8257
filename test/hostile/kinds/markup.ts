// XML that attacks its parser, or says what no Office program would.
import {
  damaged,
  faulty,
  type HostileFile,
  ofKind,
  read,
  refused,
  tooLarge,
  unsafe,
} from '../hostile-file.ts';
import { afterRows, changed, nameCell, paths, sampleParts, times, zipOf } from '../sample-parts.ts';

const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${times(9, (index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`)}]>`;
const ahead = (path: string, text: string) => () =>
  changed(path, (xml) => xml.replace(/(<\?xml[^>]*\?>\s*)/u, `$1${text}`));
const units = (change: (xml: string) => string | Uint8Array) => () => changed(paths.units, change);
const inText = (text: string) => units((xml) => xml.replace('Phòng Tư pháp', text));
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const markup: readonly HostileFile[] = [
  ...ofKind('Entities that expand, DTDs, external entities', 'xlsx', [
    ...(['units', 'info', 'workbook', 'rels', 'types', 'styles', 'rootRels'] as const).map(
      (part) => [`laughs-in-${part}`, unsafe, ahead(paths[part], laughs)] as const,
    ),
    ['entity-file', unsafe, ahead(paths.units, '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')],
    [
      'entity-network',
      unsafe,
      ahead(paths.units, '<!DOCTYPE x [<!ENTITY a SYSTEM "http://127.0.0.1:48123/x">]>'),
    ],
    [
      'entity-parameter',
      unsafe,
      ahead(paths.units, '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:48123/x">%a;]>'),
    ],
    ['dtd-external', unsafe, ahead(paths.units, '<!DOCTYPE x SYSTEM "http://127.0.0.1:48123/x.dtd">')],
    [
      'dtd-public',
      unsafe,
      ahead(paths.workbook, '<!DOCTYPE x PUBLIC "-//X//X" "http://127.0.0.1:48123/x.dtd">'),
    ],
    ['dtd-of-20mb', unsafe, ahead(paths.units, `<!DOCTYPE x [${'<!-- a -->'.repeat(2_000_000)}]>`)],
    ['entity-undeclared', damaged, inText('&xxe;')],
  ]),
  ...ofKind('XInclude, style sheets, processing instructions', 'xlsx', [
    [
      'xinclude',
      read,
      () =>
        afterRows(
          '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>',
        ),
    ],
    [
      'style-sheet',
      read,
      ahead(paths.units, '<?xml-stylesheet href="http://127.0.0.1:48123/x.xsl" type="text/xsl"?>'),
    ],
    [
      'schema-location',
      read,
      units((xml) =>
        xml.replace(
          '<worksheet ',
          '<worksheet xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://127.0.0.1:48123/ x.xsd" ',
        ),
      ),
    ],
    ['php', read, ahead(paths.units, '<?php system("id") ?>')],
  ]),
  ...ofKind('XML too deep, too long or broken', 'xlsx', [
    [
      'deep-100000',
      unsafe,
      units((xml) => xml.replace('</sheetData>', `${'<a>'.repeat(100_000)}</sheetData>`)),
    ],
    [
      'deep-in-workbook',
      unsafe,
      () => changed(paths.workbook, (xml) => xml.replace('</sheets>', `${'<a>'.repeat(5_000)}</sheets>`)),
    ],
    [
      'attribute-of-10mb',
      unsafe,
      units((xml) => xml.replace('<sheetData>', `<sheetData a="${'b'.repeat(10_000_000)}">`)),
    ],
    [
      'attributes-100000',
      read,
      units((xml) =>
        xml.replace('<sheetData>', `<sheetData ${times(100_000, (index) => ` a${index}="1"`)}>`),
      ),
    ],
    [
      'element-name-of-5mb',
      unsafe,
      units((xml) => xml.replace('</sheetData>', `<${'b'.repeat(5_000_000)}/></sheetData>`)),
    ],
    [
      'comment-of-20mb',
      read,
      units((xml) => xml.replace('</sheetData>', `<!--${noise(20_000_000)}--></sheetData>`)),
    ],
    [
      'text-of-60mb-outside-cells',
      read,
      units((xml) => xml.replace('</sheetData>', `${noise(60_000_000)}</sheetData>`)),
    ],
    ['entities-a-million', unsafe, inText('&amp;'.repeat(1_000_000))],
    ['cdata', read, inText('<![CDATA[Phòng <Tư> pháp]]>')],
    ['unclosed', damaged, units((xml) => xml.slice(0, -30))],
    ['two-roots', damaged, units((xml) => `${xml}<worksheet/>`)],
    ['doubled-attribute', damaged, units((xml) => xml.replace('<row r="2">', '<row r="2" r="3">'))],
    ['crossed-tags', damaged, units((xml) => xml.replace('</row></sheetData>', '</sheetData></row>'))],
    ['empty-part', damaged, units(() => '')],
    ['spaces-only', damaged, units(() => '   \n')],
    ['json-for-xml', damaged, units(() => '{"a":1}')],
    [
      'binary-for-xml',
      damaged,
      units(() => Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 37) % 256))),
    ],
    [
      'html-for-sheet',
      faulty('sheet-empty'),
      units(() => '<html><body><table><tr><td>1</td></tr></table></body></html>'),
    ],
  ]),
  ...ofKind('Encodings and characters', 'xlsx', [
    ['utf-16le', read, units((xml) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'))],
    [
      'utf-16be',
      read,
      units((xml) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16()),
    ],
    ['utf-16-without-mark', damaged, units((xml) => Buffer.from(xml, 'utf16le'))],
    ['utf-16-odd-length', damaged, units((xml) => Buffer.from(`\ufeff${xml}`, 'utf16le').subarray(0, -1))],
    ['utf-8-with-mark', read, units((xml) => `\ufeff${xml}`)],
    ['two-marks', read, units((xml) => `\ufeff\ufeff${xml}`)],
    ['utf-8-broken', damaged, units((xml) => bytesFor(xml, [0xff, 0xfe, 0xc3]))],
    ['utf-8-overlong', damaged, units((xml) => bytesFor(xml, [0xc0, 0xaf]))],
    ['utf-8-surrogate', damaged, units((xml) => bytesFor(xml, [0xed, 0xa0, 0x80]))],
    [
      'latin-1-declared',
      damaged,
      units((xml) =>
        Buffer.from(xml.replace('UTF-8', 'ISO-8859-1').replace('Phòng', 'Ph\u00f2ng'), 'latin1'),
      ),
    ],
    ['reference-to-surrogate', damaged, inText('&#xD800;')],
    ['reference-to-zero', damaged, inText('&#0;')],
    ['reference-to-escape', damaged, inText('&#27;[2J')],
    ['reference-too-high', damaged, inText('&#x110000;')],
    ['excel-escape-of-escape', read, inText('Phòng _x001B_[2J_x0007_ Tư pháp')],
    ['excel-escape-of-zero', read, inText('Phòng _x0000_ Tư pháp')],
    ['excel-escape-of-surrogate', read, inText('Phòng _xD800_ Tư pháp')],
    ['noncharacter', read, inText('Phòng \ufdd0 Tư pháp')],
  ]),
  ...ofKind('Relationships that lead elsewhere, in circles or nowhere', 'xlsx', [
    [
      'external-styles',
      read,
      () =>
        changed(paths.rels, (xml) =>
          xml.replace(
            'Target="styles.xml"',
            'Target="http://127.0.0.1:48123/styles.xml" TargetMode="External"',
          ),
        ),
    ],
    [
      'external-sheet',
      damaged,
      () =>
        changed(paths.rels, (xml) =>
          xml.replace(
            'Target="worksheets/sheet3.xml"',
            'Target="http://127.0.0.1:48123/s.xml" TargetMode="External"',
          ),
        ),
    ],
    [
      'address-without-mode',
      damaged,
      () =>
        changed(paths.rels, (xml) => xml.replace('worksheets/sheet3.xml', 'http://127.0.0.1:48123/s.xml')),
    ],
    [
      'target-up',
      damaged,
      () => changed(paths.rels, (xml) => xml.replace('worksheets/sheet3.xml', '../../../../etc/passwd')),
    ],
    [
      'target-file',
      damaged,
      () => changed(paths.rels, (xml) => xml.replace('worksheets/sheet3.xml', 'file:///etc/passwd')),
    ],
    [
      'target-itself',
      faulty('sheet-empty'),
      () => changed(paths.rels, (xml) => xml.replace('worksheets/sheet3.xml', '_rels/workbook.xml.rels')),
    ],
    [
      'sheet-is-workbook',
      faulty('sheet-empty'),
      () => changed(paths.rels, (xml) => xml.replace('worksheets/sheet3.xml', 'workbook.xml')),
    ],
    [
      'relationships-of-relationships',
      read,
      () =>
        zipOf({
          ...sampleParts(),
          'xl/_rels/_rels/workbook.xml.rels.rels': `<Relationships><Relationship Id="a" Type="${rel}/worksheet" Target="../workbook.xml"/></Relationships>`,
        }),
    ],
    [
      'sheet-without-relationship',
      damaged,
      () => changed(paths.workbook, (xml) => xml.replace('r:id="rId3"', 'r:id="rId999"')),
    ],
    [
      'relationships-a-million',
      tooLarge,
      () =>
        changed(paths.rels, (xml) =>
          xml.replace(
            '</Relationships>',
            `${times(1_000_000, (index) => `<Relationship Id="x${index}" Type="${rel}/worksheet" Target="worksheets/sheet${index}.xml"/>`)}</Relationships>`,
          ),
        ),
    ],
    [
      'types-a-million',
      read,
      () =>
        changed(paths.types, (xml) =>
          xml.replace(
            '</Types>',
            `${times(700_000, (index) => `<Override PartName="/xl/x${index}" ContentType="a/b${index}"/>`)}</Types>`,
          ),
        ),
    ],
    ['sheets-5000', tooLarge, () => manySheets(5_000)],
    ['sheets-900', read, () => manySheets(900)],
    ['one-sheet-900-times', faulty('sheet-doubled'), () => manySheets(900, 'Đơn vị')],
    ['sheet-name-of-5mb', unsafe, () => manySheets(1, 'x'.repeat(5_000_000))],
    ['sheet-name-doubled', faulty('sheet-doubled'), () => manySheets(1, 'ĐƠN VỊ ')],
    [
      'external-data',
      read,
      () =>
        zipOf({
          ...sampleParts(),
          'xl/connections.xml':
            '<connections><connection id="1" type="5" name="x" odcFile="http://127.0.0.1:48123/x"><dbPr connection="Provider=X" command="x"/></connection></connections>',
        }),
    ],
    [
      'external-link',
      read,
      () =>
        zipOf({
          ...sampleParts(),
          'xl/externalLinks/externalLink1.xml':
            '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
        }),
    ],
    [
      'hyperlinks-20000',
      read,
      () =>
        afterRows(
          `<hyperlinks>${times(20_000, (index) => `<hyperlink ref="A${index + 1}" r:id="rId1" xmlns:r="${rel}"/>`)}</hyperlinks>`,
        ),
    ],
    ['picture-on-network', read, () => afterRows(`<drawing xmlns:r="${rel}" r:id="rId1"/>`)],
  ]),
  ...ofKind('Prefixes and flavours that are legal', 'xlsx', [
    [
      'prefix-everywhere',
      read,
      units((xml) => xml.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-z])/gu, '<$1x:')),
    ],
    [
      'strict-flavour',
      read,
      () =>
        changed(paths.rels, (xml) =>
          xml.replaceAll(
            'schemas.openxmlformats.org/officeDocument/2006',
            'purl.oclc.org/ooxml/officeDocument',
          ),
        ),
    ],
    [
      'phonetic',
      read,
      () =>
        nameCell(
          '<c r="C2" t="inlineStr"><is><r><t>Phòng Tư pháp</t></r><rPh sb="0" eb="1"><t>xxx</t></rPh></is></c>',
        ),
    ],
    [
      'other-program',
      refused('not-a-workbook'),
      () => changed(paths.types, (xml) => xml.replaceAll('spreadsheetml', 'somethingml')),
    ],
  ]),
];

function bytesFor(xml: string, bytes: readonly number[]): Uint8Array {
  const [before = '', after = ''] = xml.split('Phòng Tư pháp');
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
}

function noise(length: number): string {
  const words = times(4_000, (index) => `${(index * 7_919) % 10_007} `);
  return words.repeat(Math.ceil(length / words.length));
}

function manySheets(count: number, name?: string): Uint8Array {
  return changed(paths.workbook, (xml) =>
    xml.replace(
      '</sheets>',
      `${times(count, (index) => `<sheet name="${name ?? `Trang ${index}`}" sheetId="${index + 10}" r:id="rId3"/>`)}</sheets>`,
    ),
  );
}
