// Makes a workbook in memory from plain rows: { 'Đơn vị': [['STT', 'Khối'], [1, 'TP']] } → the bytes of an xlsx.
import { writeZip } from '../hostile/write-zip.ts';

/** A cell as a test writes it; null is blank. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  /** A number with its format, such as { value: 1.4, format: '0.00' } or a date's serial with 'dd/mm/yyyy'. */
  | { readonly value: number; readonly format: string }
  /** A formula with the value stored beside it, or without one. */
  | { readonly formula: string; readonly value?: string | number | boolean }
  /** #REF!, #DIV/0! … */
  | { readonly error: string };

export type TestRow = readonly TestCell[];

export interface TestSheet {
  readonly rows: readonly TestRow[];
  /** Merged areas, such as "D5:F5". */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

/** Sheets by name, in order; rows and columns start at A1. */
export type TestSheets = Readonly<Record<string, readonly TestRow[] | TestSheet>>;

export function makeWorkbook(sheets: TestSheets): Uint8Array {
  return zipParts(workbookParts(sheets));
}

/** The parts of the archive by path, for tests that change one of them before zipping. */
export function workbookParts(sheets: TestSheets): Record<string, string> {
  const all = Object.entries(sheets).map(([name, sheet]) => ({
    name,
    ...('rows' in sheet ? sheet : { rows: sheet }),
  }));
  const formats = [...new Set(all.flatMap(({ rows }) => rows.flat()).flatMap(formatOf))];
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(all.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(all),
    'xl/_rels/workbook.xml.rels': relationships([
      ...all.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(formats),
  };
  all.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, formats);
  });
  return parts;
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return writeZip(Object.entries(parts).map(([name, data]) => ({ name, data })));
}

/** "D5" of row 5, column 4. */
export function address(row: number, column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26
    ? `${String.fromCharCode(64 + Math.floor((column - 1) / 26))}${letter}${row}`
    : `${letter}${row}`;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function contentTypes(count: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${kind}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, index) =>
    override(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly { readonly name: string; readonly hidden?: boolean }[]): string {
  const items = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `${head}<workbook ${main} xmlns:r="${office}"><sheets>${items.join('')}</sheets></workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const numFmts = formats.map(
    (format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`,
  );
  const xfs = formats.map(
    (_, index) =>
      `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `${head}<styleSheet ${main}><numFmts count="${formats.length}">${numFmts.join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs></styleSheet>`;
}

function sheetXml({ rows, merges = [] }: TestSheet, formats: readonly string[]): string {
  const xml = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, address(r + 1, c + 1), formats));
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  const mergeCells =
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`;
  return `${head}<worksheet ${main}><sheetData>${xml.join('')}</sheetData>${mergeCells}</worksheet>`;
}

function cellXml(cell: TestCell, ref: string, formats: readonly string[]): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return valueXml(cell, ref, '');
  if ('error' in cell) return `<c r="${ref}" t="e"><v>${escaped(cell.error)}</v></c>`;
  if ('format' in cell)
    return `<c r="${ref}" s="${formats.indexOf(cell.format) + 1}"><v>${cell.value}</v></c>`;
  const formula = `<f>${escaped(cell.formula)}</f>`;
  return cell.value === undefined ? `<c r="${ref}">${formula}</c>` : valueXml(cell.value, ref, formula);
}

function valueXml(value: string | number | boolean, ref: string, formula: string): string {
  if (typeof value === 'number') return `<c r="${ref}">${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${ref}" t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (formula !== '') return `<c r="${ref}" t="str">${formula}<v>${escaped(value)}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function formatOf(cell: TestCell): readonly string[] {
  return typeof cell === 'object' && cell !== null && 'format' in cell ? [cell.format] : [];
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
