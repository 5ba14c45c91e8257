// A sheet's XML → its template.
import { columnNumber } from '#diagnostics/place';
import {
  attributeOf,
  childOf,
  type Element,
  rootOf,
  textOf,
  withoutAttribute,
} from '#ooxml/package/elements';
import { readArea } from './area.ts';
import { sharedFormulas } from './shared-formulas.ts';
import { type SharedText, sharedText } from './shared-texts.ts';
import {
  type CellContent,
  type CellTemplate,
  lettersOf,
  type RowTemplate,
  type SheetTemplate,
} from './sheet-template.ts';

/** Cells beyond hold no more than an accidental format. */
const maxRows = 2_000;
const maxColumns = 256;
/** Excel's width of a column that states none. */
const usualWidth = 9;

/** Null where it is no sheet of cells, or areas of merged cells overlap: Excel would not open what is made of it. */
export function readSheet(
  xml: string,
  texts: readonly SharedText[],
  known: Pick<SheetTemplate, 'name' | 'state' | 'position' | 'path'>,
): SheetTemplate | null {
  const sheet = rootOf(xml);
  const data = childOf(sheet, 'sheetData');
  if (sheet.name !== 'worksheet' || data === undefined) return null;
  const areas = childOf(sheet, 'mergeCells')?.children ?? [];
  const merges = areas.map((area) => attributeOf(area, 'ref') ?? '');
  const covered = coveredCells(merges);
  if (covered === null) return null;
  const rows = readRows(data, { texts, covered });
  return {
    ...known,
    merges,
    rows,
    root: sheet.tag,
    elements: sheet.children.filter((child) => child !== data),
    lastRow: Math.min(maxRows, Math.max(0, ...rows.keys())),
    widthOf: widths(childOf(sheet, 'cols')),
  };
}

interface Reading {
  readonly texts: readonly SharedText[];
  /** Row and column of cells in merged areas, but for the first of each. */
  readonly covered: ReadonlySet<number>;
}

function readRows(data: Element, reading: Reading): ReadonlyMap<number, RowTemplate> {
  const formulaOf = sharedFormulas(data);
  let last = 0;
  return new Map(
    data.children.map((row) => {
      const number = wholeNumber(attributeOf(row, 'r') ?? `${last + 1}`);
      last = number;
      const height = attributeOf(row, 'ht');
      let before = 0;
      const cells = row.children.flatMap((cell): readonly CellTemplate[] => {
        const [letters] = /^[A-Z]{1,3}/u.exec(attributeOf(cell, 'r') ?? '') ?? [];
        const column = letters === undefined ? before + 1 : columnNumber(letters);
        before = column;
        if (cell.name !== 'c' || column > maxColumns) return [];
        const isCovered = reading.covered.has(cellNumber(number, column));
        const content = contentOf(cell, reading.texts, formulaOf);
        const style = wholeNumber(attributeOf(cell, 's') ?? '0');
        return [{ column, letters: lettersOf(column), style, isCovered, content }];
      });
      return [
        number,
        { attributes: rowAttributes(row), height: height === null ? null : Number(height), cells },
      ];
    }),
  );
}

/** Of a row or a style; Excel does not open a file with any other. */
function wholeNumber(written: string): number {
  if (!/^\d{1,7}$/u.test(written)) throw new Error(`no whole number: ${written}`);
  return Number(written);
}

function contentOf(
  cell: Element,
  texts: readonly SharedText[],
  formulaOf: (cell: Element) => string | null,
): CellContent {
  const formula = formulaOf(cell);
  if (formula !== null) {
    const isArray = attributeOf(childOf(cell, 'f') ?? cell, 't') === 'array';
    return { kind: 'formula', formula, isArray };
  }
  const type = attributeOf(cell, 't') ?? 'n';
  const value = childOf(cell, 'v');
  const inline = childOf(cell, 'is');
  if (type === 'inlineStr' && inline !== undefined) return { kind: 'text', ...sharedText(inline) };
  if (value === undefined) return { kind: 'blank' };
  const shared = type === 's' ? texts[Number(textOf(value))] : undefined;
  if (shared !== undefined) return { kind: 'text', ...shared };
  if (type === 's') throw new Error('a shared text is missing');
  if (type === 'str') {
    const text = textOf(value);
    return { kind: 'text', text, xml: `<t xml:space="preserve">${value.inner}</t>` };
  }
  return { kind: 'value', type, xml: value.xml };
}

/** Without heights, which are recalculated, and without what Excel notes for itself. */
function rowAttributes(row: Element): string {
  const kept = ['r', 'ht', 'customHeight', 'spans', 'x14ac:dyDescent', 'xr:uid'].reduce(
    withoutAttribute,
    row.tag,
  );
  return kept.replace(/^<row\b|(?<!\s)\s*\/?>$/gu, '').trimEnd();
}

function coveredCells(merges: readonly string[]): ReadonlySet<number> | null {
  const [covered, all] = [new Set<number>(), new Set<number>()];
  for (const merge of merges) {
    const area = readArea(merge);
    if (area === null) return null;
    const [left, right] = [columnNumber(area.left), columnNumber(area.right)];
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const number = cellNumber(row, column);
        if (all.has(number)) return null;
        all.add(number);
        if (row !== area.top || column !== left) covered.add(number);
      }
  }
  return covered;
}

export function cellNumber(row: number, column: number): number {
  return row * 16_384 + column;
}

function widths(columns: Element | undefined): (column: number) => number {
  const given = (columns?.children ?? []).map((column) => ({
    from: Number(attributeOf(column, 'min')),
    to: Number(attributeOf(column, 'max')),
    width: Number(attributeOf(column, 'width') ?? usualWidth),
  }));
  return (column) => given.find(({ from, to }) => column >= from && column <= to)?.width ?? usualWidth;
}
