// Files that are something else than their name says, told by their content; and what is no file of bytes at all.
import {
  damaged,
  type Expected,
  faulty,
  type HostileFile,
  ofKind,
  read,
  refused,
  unsafe,
} from '../hostile-file.ts';
import { changed, paths, sampleParts, times, zipOf } from '../sample-parts.ts';
import { writeZip } from '../write-zip.ts';

const other = refused('workbook-in-other-format');
const none = refused('not-a-workbook');
const locked = refused('workbook-password-protected');
const text = (content: string) => () => Buffer.from(content);
const ole =
  (...streams: readonly string[]) =>
  () =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1_016),
      ...streams.map((name) => Buffer.concat([Buffer.from(name, 'utf16le'), Buffer.alloc(512)])),
    ]);
const typed =
  (type: string, ...names: readonly string[]) =>
  () =>
    writeZip([
      { name: paths.types, data: `<Types><Override PartName="/x" ContentType="${type}"/></Types>` },
      ...names.map((name) => ({ name, data: '<x/>' })),
    ]);
const open = (mimetype: string) => () =>
  writeZip([
    { name: 'mimetype', data: mimetype, method: 0 },
    { name: 'content.xml', data: '<x/>' },
  ]);
const retyped = (type: string) => () =>
  changed(paths.types, (xml) =>
    xml.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type),
  );
const csv = (sign: string) =>
  text(`\ufeffSTT${sign}Đơn vị${sign}Tiếp nhận\n1${sign}Phòng Tư pháp${sign}270\n`);
const random = (seed: number) => () => {
  let state = seed;
  return Buffer.from(
    Array.from({ length: 20_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state % 256;
    }),
  );
};

const exported = `<html><head><meta charset="utf-8"></head><body><table><tr><th>Khối</th><th>Đơn vị</th><th>Tiếp nhận / Trực tuyến</th><th>Tiếp nhận / Trực tiếp</th><th>Đã giải quyết / Trước hạn</th></tr><tr><td>TP</td><td>Phòng Tư pháp</td><td>1.269</td><td>1</td><td>1.270</td></tr></table></body></html>`;
const inTable = (content: string) => text(exported.replace('</table>', `${content}</table>`));

const kinds: readonly (readonly [string, string, Expected, () => Uint8Array])[] = [
  ['xls-97', 'xls', other, ole('Workbook')],
  ['xls-95', 'xls', other, ole('Book')],
  ['xls-renamed', 'xlsx', other, ole('Workbook')],
  ['doc-renamed', 'xlsx', none, ole('WordDocument')],
  ['msg-renamed', 'xlsx', none, ole('__substg1.0_0037001F')],
  ['ole-header-only', 'xlsx', none, ole()],
  [
    'xlsb-renamed',
    'xlsx',
    other,
    typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin'),
  ],
  ['ods-renamed', 'xlsx', other, open('application/vnd.oasis.opendocument.spreadsheet')],
  ['odt-renamed', 'xlsx', none, open('application/vnd.oasis.opendocument.text')],
  ['epub-renamed', 'xlsx', none, open('application/epub+zip')],
  [
    'docx-renamed',
    'xlsx',
    none,
    typed(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'word/document.xml',
    ),
  ],
  [
    'pptx-renamed',
    'xlsx',
    none,
    typed('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
  ],
  ['numbers-renamed', 'xlsx', other, () => writeZip([{ name: 'Index/Document.iwa', data: 'x' }])],
  ['jar-renamed', 'xlsx', none, () => writeZip([{ name: 'META-INF/MANIFEST.MF', data: 'x' }])],
  ['csv-comma', 'xlsx', other, csv(',')],
  ['csv-semicolon', 'xlsx', other, csv(';')],
  ['csv-tab', 'xls', other, csv('\t')],
  [
    'xml-2003',
    'xls',
    other,
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'),
  ],
  ['mht', 'xls', other, text('MIME-Version: 1.0\nContent-Type: multipart/related\n')],
  ['xml-renamed', 'xlsx', none, text('<?xml version="1.0"?><note/>')],
  ['svg-renamed', 'xlsx', none, text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['pdf-renamed', 'xlsx', none, text('%PDF-1.7\n')],
  ['rtf-renamed', 'xlsx', none, text('{\\rtf1 x}')],
  ['png-renamed', 'xlsx', none, () => Buffer.from('89504e470d0a1a0a', 'hex')],
  ['jpeg-renamed', 'xlsx', none, () => Buffer.from('ffd8ffe0', 'hex')],
  ['gif-renamed', 'xlsx', none, text('GIF89a')],
  ['rar-renamed', 'xlsx', none, text('Rar!\u001a')],
  ['7z-renamed', 'xlsx', none, () => Buffer.from('377abcaf271c', 'hex')],
  ['gzip-renamed', 'xlsx', none, () => Buffer.from('1f8b08', 'hex')],
  ['exe-renamed', 'xlsx', none, text('MZ\u0090')],
  ['json-renamed', 'xlsx', none, text('{"a": 1}')],
  ['text-renamed', 'xlsx', none, text('Kính gửi')],
  ['shell-script', 'xlsx', none, text('#!/bin/sh\nrm -rf /\n')],
];

export const formats: readonly HostileFile[] = [
  ...kinds.flatMap(([name, extension, expected, make]) =>
    ofKind('Other formats, by whatever name', extension, [[name, expected, make]]),
  ),
  ...ofKind('Workbooks under a password', 'xlsx', [
    ['password', locked, ole('EncryptionInfo', 'EncryptedPackage')],
    ['password-with-workbook-stream', locked, ole('Workbook', 'EncryptedPackage')],
  ]),
  ...ofKind('Macros: read, never run', 'xlsm', [
    [
      'macros',
      read,
      () =>
        zipOf({
          ...sampleParts(),
          [paths.types]: (sampleParts()[paths.types] ?? '').replace(
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
            'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
          ),
          'xl/vbaProject.bin': 'x',
        }),
    ],
    [
      'template',
      read,
      retyped('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'),
    ],
    ['template-with-macros', read, retyped('application/vnd.ms-excel.template.macroEnabled.main+xml')],
    ['add-in', read, retyped('application/vnd.ms-excel.addin.macroEnabled.main+xml')],
  ]),
  ...ofKind('HTML tables named .xls', 'xls', [
    ['html-export', faulty('sheet-missing'), text(exported)],
    [
      'html-log-in-page',
      refused('html-without-table'),
      text('<!DOCTYPE html><html><body><form>Đăng nhập</form></body></html>'),
    ],
    ['html-empty-table', refused('html-without-table'), text('<html><table></table></html>')],
    [
      'html-script',
      faulty('sheet-missing'),
      inTable(
        '<script>fetch("http://127.0.0.1:48123/")</script><img src="http://127.0.0.1:48123/x" onerror="x()">',
      ),
    ],
    ['html-deep', unsafe, inTable('<div>'.repeat(100_000))],
    ['html-tables-nested', unsafe, text(`<html>${'<table><tr><td>'.repeat(5_000)}`)],
    [
      'html-spans',
      refused('workbook-too-large'),
      inTable(times(20_000, () => '<tr><td rowspan="65000" colspan="1000">x</td></tr>')),
    ],
    [
      'html-cells-a-million',
      refused('workbook-too-large'),
      inTable(times(1_000, () => `<tr>${'<td>1</td>'.repeat(1_000)}</tr>`)),
    ],
    ['html-30mb', refused('workbook-too-large'), inTable(`<tr><td>${' x'.repeat(15_000_000)}</td></tr>`)],
    [
      'html-attribute-of-10mb',
      faulty('sheet-missing'),
      inTable(`<tr><td class="${'x'.repeat(10_000_000)}">1</td></tr>`),
    ],
    ['html-unclosed', faulty('sheet-missing'), text(exported.slice(0, -40))],
    ['html-entities', faulty('sheet-missing'), inTable('<tr><td>&#0;&#xD800;&#x110000;&lol;&#27;</td></tr>')],
    ['html-charset-unknown', faulty('sheet-missing'), text(exported.replace('utf-8', 'x-evil'))],
    ['html-charset-utf-7', faulty('sheet-missing'), text(exported.replace('utf-8', 'utf-7'))],
    ['html-zeroes-within', refused('not-a-workbook'), text(exported.replace('Phòng', 'Ph\u0000òng'))],
    [
      'html-number-attribute',
      faulty('count-too-large'),
      inTable('<tr><td>TP</td><td>X</td><td x:num="1e308">1</td></tr>'),
    ],
  ]),
  ...ofKind('Bytes of nothing', 'xlsx', [
    ['empty', refused('file-empty'), text('')],
    ['one-byte', none, text('P')],
    ['two-bytes', none, text('PK')],
    ['spaces', none, text('  \n\n  ')],
    ['zeroes-5mb', none, () => Buffer.alloc(5_000_000)],
    ['ones-5mb', none, () => Buffer.alloc(5_000_000, 0xff)],
    ['mark-only', none, text('\ufeff')],
    ['letters-40mb', none, () => Buffer.alloc(40_000_000, 0x41)],
    ['lesser-than-40mb', none, () => Buffer.alloc(40_000_000, 0x3c)],
    ['too-large-60mb', refused('file-over-limit'), () => Buffer.alloc(60_000_000, 0x41)],
    ...[1, 2, 3, 4].map((seed) => [`random-${seed}`, none, random(seed)] as const),
    ['random-behind-a-signature', damaged, () => Buffer.concat([Buffer.from('PK\u0003\u0004'), random(5)()])],
  ]),
  ...(
    [
      ['a-folder', 'folder', refused('file-is-folder')],
      ['a-pipe', 'pipe', refused('file-is-device')],
      ['dev-zero', 'device', refused('file-is-device')],
      ['link-in-a-circle', 'loop', refused('file-unreadable')],
      ['sparse-10gb', 'sparse', refused('file-over-limit')],
      ['missing', 'missing', refused('file-missing')],
      ['growing', 'growing', none],
    ] as const
  ).map(
    ([name, special, expected]): HostileFile => ({
      name: `${name}.xlsx`,
      kind: 'Folders, devices, links, files that grow',
      content: { special },
      expected,
    }),
  ),
];
