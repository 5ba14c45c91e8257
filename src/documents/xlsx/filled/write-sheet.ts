// A planned sheet → the XML of its part: rows from the pieces of the template, everything else around them.
import { columnNumber } from '#diagnostics/place';
import { withoutAttribute } from '#ooxml/package/elements';
import { heightsOf, type TextInRow } from '../row-heights.ts';
import { readArea } from '../template/area.ts';
import { cellNumber } from '../template/read-sheet.ts';
import { lettersOf } from '../template/sheet-template.ts';
import { besideCells, type PartElements } from './beside-cells.ts';
import type { PlannedSheet } from './planned-sheet.ts';
import type { SheetReferences } from './sheet-references.ts';
import { type CellContext, writeCell } from './write-cell.ts';

export interface SheetToWrite extends Omit<CellContext, 'sheet' | 'formula'> {
  readonly references: SheetReferences;
  /** The first of the workbook, which is opened. */
  readonly isFirst: boolean;
  readonly parts: PartElements;
}

export function writeSheet(planned: PlannedSheet, to: SheetToWrite): string {
  const { plan, sheet } = planned;
  const around = { ...to, sheet: planned, formula: to.references.formula };
  const lastRows = lastRowsOfAreas(planned);
  const texts: TextInRow[] = [];
  let width = 1;
  const cells = plan.map((row, index) => {
    const number = index + 1;
    let xml = '';
    for (const cell of sheet.rows.get(row.template)?.cells ?? []) {
      const written = writeCell(cell, row, number, around);
      xml += written.xml;
      if (cell.width !== null && written.text !== '') {
        const last = lastRows.get(cellNumber(number, cell.column)) ?? number;
        texts.push({ row: number, text: written.text, width: cell.width, last });
      }
      width = Math.max(width, cell.column);
    }
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
  const { before, after } = besideCells(planned, to.references, { ...to, dimension });
  const root = withRelations(withoutAttribute(sheet.template.root, 'xr:uid'));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}${before}<sheetData>${rows.join('')}</sheetData>${after}</worksheet>`;
}

/** By the first cell of each merged area of the filled sheet. */
function lastRowsOfAreas({ sheet, references }: PlannedSheet): ReadonlyMap<number, number> {
  const ranges = sheet.template.merges.flatMap((merge) => references.merges(merge));
  return new Map(
    ranges.flatMap((range) => {
      const area = readArea(range);
      return area === null ? [] : [[cellNumber(area.top, columnNumber(area.left)), area.bottom] as const];
    }),
  );
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function withRelations(root: string): string {
  return root.includes('xmlns:r=') ? root : root.replace(/>$/u, ` xmlns:r="${relations}">`);
}
