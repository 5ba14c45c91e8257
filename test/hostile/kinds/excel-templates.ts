// Excel templates that are too much, that repeat without end, or that would run or fetch something.
import { type HostileTemplate, templatesOf } from '../hostile-template.ts';
import { times } from '../sample-parts.ts';
import { relate, templateWith } from '../template-parts.ts';

const sheet = 'xl/worksheets/sheet3.xml';
const book = 'xl/workbook.xml';
const edited = (path: string, change: (xml: string) => string) => () =>
  templateWith('bao-cao.xlsx', ({ get, put }) => put(path, change(get(path))));
const moreRows = (xml: string) =>
  edited(sheet, (old) => old.replace('</sheetData>', () => `${xml}</sheetData>`));
const afterRows = (xml: string) =>
  edited(sheet, (old) => old.replace('</sheetData>', () => `</sheetData>${xml}`));
const row = (number: number, words: string) =>
  `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${words}</t></is></c></row>`;
const formula = (written: string) => moreRows(`<row r="20"><c r="A20"><f>${written}</f></c></row>`);
const around = (names: readonly string[], inside: string) =>
  [...names.map((name) => `{{#${name}}}`), inside, ...[...names].reverse().map((name) => `{{/${name}}}`)]
    .map((words, index) => row(20 + index, words))
    .join('');
const merges = (refs: readonly string[]) =>
  edited(sheet, (old) =>
    old
      .replace(/<mergeCells.*?<\/mergeCells>/su, '')
      .replace(
        '</sheetData>',
        `</sheetData><mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      ),
  );
const lists = [
  'Phương hướng',
  'Nơi nhận',
  'Kết quả từng khối',
  'Chi tiết',
  'Khối',
  'Đơn vị',
  'Biểu tiêu chí',
  'Tiêu chí',
  'Mức điểm',
];

export const excelTemplates: readonly HostileTemplate[] = [
  ...templatesOf('Excel templates beyond all measure', 'bao-cao.xlsx', [
    [
      'rows-1048576',
      'template-too-complex',
      moreRows(times(1_048_576, (index) => `<row r="${index + 20}"/>`)),
    ],
    ['rows-200000', 'template-too-complex', moreRows(times(200_000, (index) => `<row r="${index + 20}"/>`))],
    ['rows-50000', null, moreRows(times(50_000, (index) => `<row r="${index + 20}"/>`))],
    ['row-1048576', null, moreRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    ['merges-whole-columns', 'template-too-complex', merges(['P1:P1048576', 'Q1:XFD1048576'])],
    [
      'merges-100000',
      'template-too-complex',
      merges(Array.from({ length: 100_000 }, (_, index) => `R${index + 20}:S${index + 20}`)),
    ],
    [
      'merges-4000',
      null,
      merges(Array.from({ length: 4_000 }, (_, index) => `R${index + 20}:S${index + 20}`)),
    ],
    [
      'formats-1000000',
      'template-too-complex',
      afterRows('<conditionalFormatting sqref="A1"/>'.repeat(1_000_000)),
    ],
    [
      'formats-50000',
      'template-too-complex',
      afterRows(
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>'.repeat(
          50_000,
        ),
      ),
    ],
    [
      'drop-down-whole-sheet',
      null,
      afterRows(
        '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
      ),
    ],
    [
      'name-whole-sheet',
      null,
      edited(book, (xml) =>
        xml.replace(
          '<definedNames>',
          `<definedNames><definedName name="Toan">Sheet1!$A$1:$XFD$1048576</definedName>`,
        ),
      ),
    ],
    [
      'name-of-5mb',
      null,
      edited(book, (xml) =>
        xml.replace(
          '<definedNames>',
          `<definedNames><definedName name="Dai">${'1+'.repeat(2_500_000)}1</definedName>`,
        ),
      ),
    ],
    [
      'names-50000',
      null,
      edited(book, (xml) =>
        xml.replace(
          '<definedNames>',
          `<definedNames>${times(50_000, (index) => `<definedName name="n${index}">Sheet1!$A$1</definedName>`)}`,
        ),
      ),
    ],
    [
      'columns-100000',
      'template-too-complex',
      edited(sheet, (xml) =>
        xml.replace('<cols>', `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(100_000)}`),
      ),
    ],
    [
      'sheets-1000',
      'template-too-complex',
      edited(book, (xml) =>
        xml.replace(
          '</sheets>',
          `${times(1_000, (index) => `<sheet sheetId="${index + 9}" name="s${index}" r:id="rId4"/>`)}</sheets>`,
        ),
      ),
    ],
    ['marks-100000', 'template-too-complex', moreRows(row(20, '{{Cơ quan}}'.repeat(100_000)))],
    [
      'marks-shared-by-40000',
      'template-too-complex',
      moreRows(
        times(40_000, (index) => `<row r="${index + 20}"><c r="A${index + 20}" t="s"><v>0</v></c></row>`),
      ),
    ],
    [
      'styles-200000',
      null,
      edited('xl/styles.xml', (xml) =>
        xml.replace('</cellXfs>', `${'<xf numFmtId="0"/>'.repeat(200_000)}</cellXfs>`),
      ),
    ],
    [
      'bomb-200mb',
      'template-too-large',
      () => templateWith('bao-cao.xlsx', ({ put }) => put('xl/media/a.png', new Uint8Array(200_000_000))),
    ],
  ]),
  ...templatesOf('Excel templates that repeat without end', 'bao-cao.xlsx', [
    [
      'passage-in-itself-30-times',
      'template-too-complex',
      moreRows(
        around(
          Array.from({ length: 30 }, () => 'Nơi nhận'),
          'x',
        ),
      ),
    ],
  ]),
  ...templatesOf('Excel templates that repeat without end', 'bao-cao.xlsx', [
    [
      'lists-in-lists',
      'template-repeats-too-much',
      moreRows(around(lists, `{{Cơ quan}} ${'x'.repeat(30_000)}`)),
    ],
    [
      'lists-in-lists-of-nothing',
      'template-repeats-too-much',
      moreRows(around(lists, '{{^Cơ quan}}{{/Cơ quan}}')),
    ],
  ]).map((template) => ({ ...template, onlyInReport: true })),
  ...templatesOf('Excel templates that would run or fetch something', 'bao-cao.xlsx', [
    ['formula-webservice', 'template-unsafe', formula('WEBSERVICE("http://127.0.0.1:48123/a")')],
    ['formula-image', 'template-unsafe', formula('_xlfn.IMAGE("http://127.0.0.1:48123/b.png")')],
    ['formula-dde', 'template-unsafe', formula('cmd|&apos;/c calc&apos;!A0')],
    ['formula-other-workbook', 'template-unsafe', formula('&apos;C:\\x\\[b.xlsx]S&apos;!A1')],
    [
      'other-workbook-linked',
      'template-unsafe',
      () =>
        templateWith('bao-cao.xlsx', (parts) => {
          relate(book, 'rX', 'externalLink', 'externalLinks/externalLink1.xml', 'Internal')(parts);
          parts.put('xl/externalLinks/externalLink1.xml', '<externalLink/>');
          relate(
            'xl/externalLinks/externalLink1.xml',
            'rId1',
            'externalLinkPath',
            'http://127.0.0.1:48123/c.xlsx',
          )(parts);
        }),
    ],
    [
      'picture-linked',
      'template-unsafe',
      () => templateWith('bao-cao.xlsx', relate(sheet, 'rX', 'image', 'http://127.0.0.1:48123/d.png')),
    ],
    [
      'macros',
      'template-unsafe',
      () => templateWith('bao-cao.xlsx', ({ put }) => put('xl/vbaProject.bin', 'x')),
    ],
    ['formula-hyperlink', null, formula('HYPERLINK("http://127.0.0.1:48123/e","x")')],
    ['formula-sum', null, formula('SUM(A1:A3)')],
  ]),
];
