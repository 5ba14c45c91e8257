// A planned sheet → the XML of its part: rows from the pieces of the template, everything else around them.
import { columnNumber } from '#diagnostics/place';
import { withoutAttribute } from '#ooxml/package/elements';
import type { SheetReferences } from '../references.ts';
import { heightsOf, type TextInRow } from '../row-heights.ts';
import { type PartElements, writeBeside } from '../template/beside-cells.ts';
import { cellNumber } from '../template/read-sheet.ts';
import { lettersOf } from '../template/sheet-template.ts';
import type { PlannedSheet } from './planned-sheet.ts';
import { type CellContext, writeCell } from './write-cell.ts';

export interface SheetToWrite extends Omit<CellContext, 'sheet' | 'formula' | 'needs'> {
  readonly references: SheetReferences;
  /** The first of the workbook, which is opened. */
  readonly isFirst: boolean;
  readonly parts: PartElements;
}

export function writeSheet(planned: PlannedSheet, to: SheetToWrite): string {
  const { plan, sheet, merged, references: own } = planned;
  const { references, isFirst, parts } = to;
  const lastRows = lastRowsOfAreas(planned);
  const texts: TextInRow[] = [];
  const needs: CellContext['needs'] = ({ column }, row, height) => {
    texts.push({ row, height, last: lastRows.get(cellNumber(row, column)) ?? row });
  };
  const around = { ...to, sheet: planned, formula: references.formula, needs };
  let width = 1;
  const cells = plan.map(({ template, scope }, index) => {
    const row = sheet.rows.get(template);
    if (row === undefined) return '';
    width = Math.max(width, row.width);
    let xml = '';
    for (const piece of row.pieces)
      xml += 'letters' in piece ? writeCell(piece, scope, index + 1, around) : piece.join(`${index + 1}`);
    return xml;
  });
  const heightIn = (row: number) => sheet.rows.get(plan[row - 1]?.template ?? 0)?.height ?? null;
  const heights = heightsOf(plan.length, heightIn, texts);
  const rows = cells.map((xml, index) => {
    const height = heights[index + 1];
    const own = sheet.rows.get(plan[index]?.template ?? 0)?.attributes ?? '';
    const fitted = height === null || height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return xml === '' && own === '' && fitted === ''
      ? ''
      : `<row r="${index + 1}"${own}${fitted}>${xml}</row>`;
  });
  const dimension = `A1:${lettersOf(width)}${Math.max(1, plan.length)}`;
  const filled = { merged, own, references, dimension, isFirst, parts };
  const { before, after } = sheet.beside;
  const root = withRelations(withoutAttribute(sheet.template.root, 'xr:uid'));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}${writeBeside(before, filled)}`,
    `<sheetData>${rows.join('')}</sheetData>${writeBeside(after, filled)}</worksheet>`,
  ].join('');
}

/** Of the merged areas with several rows, by their first cell. */
function lastRowsOfAreas({ merged }: PlannedSheet): ReadonlyMap<number, number> {
  const tall = merged.filter(({ top, bottom }) => bottom > top);
  return new Map(tall.map(({ left, top, bottom }) => [cellNumber(top, columnNumber(left)), bottom]));
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function withRelations(root: string): string {
  return root.includes('xmlns:r=') ? root : root.replace(/>$/u, ` xmlns:r="${relations}">`);
}
