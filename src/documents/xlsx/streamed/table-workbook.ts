// Tables of any length as a workbook of results: title, header, rows; frozen, filtered and set up for printing. No row is kept.
import { escapeXml } from '#language/xml-text';
import { packArchive } from '#ooxml/package/pack-archive';
import type { Relationship } from '#ooxml/package/relationships';
import { heightFor } from '#ooxml/write/sheet-style';
import { addProperties, declaration, newParts } from '../filled/new-parts.ts';
import { quotedName } from '../filled/sheet-references.ts';
import { plainText } from '../filled/text-table.ts';
import { lettersOf } from '../template/sheet-template.ts';
import { packStream } from './packed-stream.ts';
import { headStyle, subtitleStyle, type TableStyles, tableStyles, titleStyle } from './table-styles.ts';

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly TableColumn[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  readonly rows: Iterable<readonly TableCell[]>;
}

export interface TableColumn {
  readonly title: string;
  readonly width: number;
  /** Words stand left; everything else is centred. */
  readonly words?: boolean;
}

export interface TableCell {
  readonly value: string | number | null;
  readonly format?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Of the header. */
const top = 4;

/** XLSX bytes; the same tables always give the same, wherever Node carries the same zlib. */
export async function tableWorkbook(tables: readonly Table[]): Promise<Uint8Array> {
  const parts = newParts();
  const styles = tableStyles();
  const names: string[] = [];
  for (const [index, table] of tables.entries()) {
    const counted = { last: top };
    const part = await packStream(sheetXml(table, styles, counted, index === 0));
    parts.add(`xl/worksheets/sheet${index + 1}.xml`, part, `${spreadsheet}.worksheet+xml`);
    const sheet = escapeXml(quotedName(table.name));
    const area = `$A$${top}:$${lettersOf(table.columns.length)}$${counted.last}`;
    names.push(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!${area}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$${top}:$${top}</definedName>`,
    );
  }
  parts.add('xl/styles.xml', styles.xml(), `${spreadsheet}.styles+xml`);
  const tabs = tables.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  parts.add(
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${tabs.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`,
    `${spreadsheet}.sheet.main+xml`,
  );
  parts.relate('xl/workbook.xml', [
    ...tables.map((_, index) => relation(index + 1, 'worksheet', `xl/worksheets/sheet${index + 1}.xml`)),
    relation(tables.length + 1, 'styles', 'xl/styles.xml'),
  ]);
  addProperties(parts);
  return packArchive(parts.all());
}

function relation(number: number, kind: string, target: string): Relationship {
  return { id: `rId${number}`, typeAddress: `${office}/${kind}`, target, isExternal: false };
}

/** `counted.last`: the number of the last row, once all are written. */
function* sheetXml(
  { title, subtitle, columns, frozen, rows }: Table,
  styles: TableStyles,
  counted: { last: number },
  isFirst: boolean,
): Iterable<string> {
  const letters = columns.map((_, index) => lettersOf(index + 1));
  const text = (column: number, row: number, style: number, words: string) =>
    `<c r="${letters[column]}${row}" s="${style}" t="inlineStr"><is>${plainText(words)}</is></c>`;
  yield `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane xSplit="${frozen}" ySplit="${top}" topLeftCell="${letters[frozen]}${top + 1}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>`;
  for (const [index, { width }] of columns.entries())
    yield `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  yield `</cols><sheetData><row r="1">${text(0, 1, titleStyle, title)}</row><row r="2">${text(0, 2, subtitleStyle, subtitle)}</row>`;
  yield `<row r="${top}" ht="36" customHeight="1">${columns.map((column, index) => text(index, top, headStyle, column.title)).join('')}</row>`;
  for (const row of rows) {
    counted.last += 1;
    const number = counted.last;
    const heights: [string, number][] = [];
    const cells = columns.map(({ width, words = false }, index) => {
      const { value, format } = row[index] ?? { value: null };
      const style = styles.cell(words, format);
      if (typeof value === 'number')
        return `<c r="${letters[index]}${number}" s="${style}"><v>${value}</v></c>`;
      if (value === null) return `<c r="${letters[index]}${number}" s="${style}"/>`;
      heights.push([value, width]);
      return text(index, number, style, value);
    });
    yield `<row r="${number}" ht="${heightFor(heights)}" customHeight="1">${cells.join('')}</row>`;
  }
  yield `</sheetData><autoFilter ref="A${top}:${letters.at(-1)}${counted.last}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}
