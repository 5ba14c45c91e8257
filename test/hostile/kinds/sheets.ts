// Sheets of absurd extent, and formulas, styles and cells that mean harm or nothing.
import { damaged, faulty, type HostileFile, ofKind, read, tooLarge } from '../hostile-file.ts';
import {
  afterRows,
  changed,
  countCell,
  moreRows,
  nameCell,
  paths,
  sampleParts,
  times,
  zipOf,
} from '../sample-parts.ts';

const formula = (text: string) => () => countCell(`<c r="E2"><f>${text}</f><v>269</v></c>`);
const value =
  (text: string, style = '') =>
  () =>
    countCell(`<c r="E2"${style}><v>${text}</v></c>`);
const typed = (type: string, text: string) => () => countCell(`<c r="E2" t="${type}"><v>${text}</v></c>`);
const merges = (areas: readonly string[]) => () =>
  afterRows(`<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`);
const many = (count: number, area: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => area(index));
const styled = (change: (xml: string) => string) => () => changed(paths.styles, change);

export const sheets: readonly HostileFile[] = [
  ...ofKind('Huge dimensions', 'xlsx', [
    [
      'dimension-whole-sheet',
      read,
      () =>
        changed(paths.units, (xml) =>
          xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
        ),
    ],
    ['last-cell-xfd1048576', read, () => moreRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    [
      'cell-beyond-the-sheet',
      damaged,
      () => moreRows('<row r="9999999"><c r="ZZZZ9999999"><v>1</v></c></row>'),
    ],
    ['row-number-negative', damaged, () => moreRows('<row r="-5"><c><v>1</v></c></row>')],
    ['row-number-text', damaged, () => moreRows('<row r="abc"><c><v>1</v></c></row>')],
    ['cell-address-broken', damaged, () => moreRows('<row r="9"><c r="$$1"/><c r="A0"/><c r=""/></row>')],
    [
      'columns-definition-huge',
      read,
      () =>
        changed(paths.units, (xml) =>
          xml.replace(
            '<sheetData>',
            `<cols>${times(20_000, () => '<col min="1" max="16384" width="9"/>')}</cols><sheetData>`,
          ),
        ),
    ],
    [
      'cells-doubled-100000',
      damaged,
      () => nameCell(times(100_000, () => '<c r="C2" t="inlineStr"><is><t>Phòng Tư pháp</t></is></c>')),
    ],
    [
      'row-16384-cells',
      faulty('group-unknown'),
      () => moreRows(`<row r="40">${times(16_384, () => '<c><v>1</v></c>')}</row>`),
    ],
  ]),
  ...ofKind('Merged areas, validations, conditional formats', 'xlsx', [
    ['merge-whole-columns', read, merges(['P1:P1048576', 'Q1:XFD1048576'])],
    ['merge-whole-sheet', read, merges(['N1:XFD1048576'])],
    ['merges-60000', tooLarge, merges(many(60_000, (index) => `P${index + 20}:Q${index + 20}`))],
    ['merges-40000-alike', read, merges(many(40_000, () => 'B2:B1048576'))],
    ['merges-40000-of-header', read, merges(many(40_000, () => 'N1:XFD60'))],
    ['merges-broken', read, merges(['', 'A', 'A1:', ':B2', 'B9:A1:C3', 'ZZZZ1:A1'])],
    [
      'validations-10000-whole-columns',
      read,
      () =>
        afterRows(
          `<dataValidations>${times(10_000, () => '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"TP,XP"</formula1></dataValidation>')}</dataValidations>`,
        ),
    ],
    [
      'conditional-formats-50000',
      read,
      () =>
        afterRows(
          times(
            50_000,
            (index) =>
              `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${index + 1}"><formula>A1&gt;${index}</formula></cfRule></conditionalFormatting>`,
          ),
        ),
    ],
    ['comments-broken', read, () => zipOf({ ...sampleParts(), 'xl/comments1.xml': '<comments' })],
  ]),
  ...ofKind('Formulas that would run or fetch something', 'xlsx', [
    ['formula-dde', read, formula('cmd|&apos;/c calc&apos;!A0')],
    ['formula-hyperlink', read, formula('HYPERLINK("http://127.0.0.1:48123/","x")')],
    ['formula-webservice', read, formula('WEBSERVICE("http://127.0.0.1:48123/")')],
    ['formula-external', read, formula('[1]Sheet1!A1')],
    ['formula-of-1mb', tooLarge, formula('1+'.repeat(500_000))],
    ['formula-circular', read, formula('E2')],
    [
      'formula-shared-without-master',
      read,
      () => countCell('<c r="E2"><f t="shared" si="99"/><v>269</v></c>'),
    ],
    [
      'formula-whole-sheet-array',
      read,
      () => countCell('<c r="E2"><f t="array" ref="A1:XFD1048576">1</f><v>269</v></c>'),
    ],
    [
      'formula-without-value',
      faulty('formula-without-value'),
      () => countCell('<c r="E2"><f>SUM(A:A)</f></c>'),
    ],
    [
      'text-that-looks-like-formula',
      read,
      () => nameCell('<c r="C2" t="inlineStr"><is><t>=cmd|\'/c calc\'!A0</t></is></c>'),
    ],
    ['text-at-sign', read, () => nameCell('<c r="C2" t="inlineStr"><is><t>@SUM(1+1)*cmd|</t></is></c>')],
  ]),
  ...ofKind('Styles without end', 'xlsx', [
    [
      'styles-1000000',
      read,
      styled((xml) =>
        xml
          .replace('</cellXfs>', `${'<xf numFmtId="0"/>'.repeat(1_000_000)}</cellXfs>`)
          .replace('</styleSheet>', `<!--${times(60_000, (index) => `${index}`)}--></styleSheet>`),
      ),
    ],
    [
      'number-formats-300000',
      read,
      styled((xml) =>
        xml.replace(
          '</numFmts>',
          `${times(300_000, (index) => `<numFmt numFmtId="${index + 200}" formatCode="0.${index}"/>`)}</numFmts>`,
        ),
      ),
    ],
    [
      'number-format-of-1mb',
      read,
      styled((xml) =>
        xml.replace('</numFmts>', `<numFmt numFmtId="0" formatCode="0.${'0'.repeat(1_000_000)}"/></numFmts>`),
      ),
    ],
    ['style-out-of-range', read, value('269', ' s="99999999"')],
    ['style-negative', read, value('269', ' s="-1"')],
    [
      'fonts-200000',
      read,
      styled((xml) =>
        xml.replace('</fonts>', `${times(200_000, (index) => `<font><sz val="${index}"/></font>`)}</fonts>`),
      ),
    ],
  ]),
  ...ofKind('Shared strings that are not there', 'xlsx', [
    ['string-index-out-of-range', damaged, () => nameCell('<c r="C2" t="s"><v>99999</v></c>')],
    ['string-index-negative', damaged, () => nameCell('<c r="C2" t="s"><v>-1</v></c>')],
    ['string-index-text', damaged, () => nameCell('<c r="C2" t="s"><v>abc</v></c>')],
    ['string-index-huge', damaged, () => nameCell('<c r="C2" t="s"><v>1e300</v></c>')],
  ]),
  ...ofKind('Numbers and dates at the edge', 'xlsx', [
    ['number-1e308', faulty('count-too-large'), value('1e308')],
    ['number-1e-308', faulty('count-not-whole'), value('1e-308')],
    ['number-1e999', faulty('number-not-understood'), value('1e999')],
    ['number-nan', faulty('number-not-understood'), value('NaN')],
    ['number-inf', faulty('number-not-understood'), value('-INF')],
    ['number-minus-zero', faulty('received-balance-differs'), value('-0')],
    ['number-1.0000000000000001', faulty('received-balance-differs'), value('1.0000000000000001')],
    ['number-0.5', faulty('count-not-whole'), value('0.5')],
    ['number-negative', faulty('count-negative'), value('-269')],
    ['number-hexadecimal', faulty('number-not-understood'), value('0x10D')],
    ['number-with-spaces', read, value('  269  ')],
    ['number-empty', faulty('received-balance-differs'), value('')],
    ['number-20-digits', faulty('count-too-large'), value('26900000000000000000')],
    ['text-of-30000-digits', faulty('count-too-large'), typed('str', '9'.repeat(30_000))],
    ['text-full-width-digits', read, typed('str', '２６９')],
    ['text-arabic-digits', faulty('number-not-understood'), typed('str', '٢٦٩')],
    ['boolean-for-count', faulty('number-not-understood'), typed('b', '1')],
    ['error-for-count', faulty('cell-error-value'), typed('e', '#REF!')],
    ['date-for-count', faulty('cell-is-date'), typed('d', '2022-06-14')],
    ['type-unknown', read, typed('zzz', '269')],
    ['date-1900-02-29', faulty('date-not-understood'), () => infoRow('Từ ngày', '29/02/1900')],
    ['date-year-9999', read, () => infoRow('Từ ngày', '31/12/2021')],
    ['date-32-13', faulty('date-not-understood'), () => infoRow('Đến ngày', '32/13/2022')],
  ]),
];

function infoRow(key: string, value: string): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return changed(paths.info, (xml) =>
    xml.replace('</sheetData>', `<row>${cell(key)}${cell(value)}</row></sheetData>`),
  );
}
