// How high the rows of a filled sheet are: Excel fits them to their text only while someone types.
import type ExcelJS from 'exceljs';
import { heightFor } from '#ooxml/write/sheet-style';
import type { PlannedRow } from './row-plan.ts';

/** What Excel gives a row of which nothing is said. */
const usual = 15;
const highest = 409;

/** At least the template's height, and enough for the text that came into the row. */
export function setHeights(
  sheet: ExcelJS.Worksheet,
  template: ExcelJS.Worksheet,
  plan: readonly PlannedRow[],
): void {
  const down: ExcelJS.Cell[] = [];
  plan.forEach(({ template: number }, index) => {
    const given = template.getRow(number).height;
    const texts: [string, number][] = [];
    sheet.getRow(index + 1).eachCell((cell) => {
      if (cell.alignment?.wrapText !== true || (cell.isMerged && cell.master !== cell)) return;
      if (typeof cell.value !== 'string') return;
      if (lastRowOf(sheet, cell) > index + 1) down.push(cell);
      else texts.push([cell.value, widthOf(sheet, cell)]);
    });
    if (texts.length === 0 && given === undefined) return;
    sheet.getRow(index + 1).height = Math.max(given ?? usual, texts.length === 0 ? 0 : heightFor(texts));
  });
  for (const cell of down) makeRoom(sheet, cell);
}

/** A text merged over several rows has the height of all; what it needs beyond comes to the last. */
function makeRoom(sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell): void {
  const last = lastRowOf(sheet, cell);
  let lacking = heightFor([[String(cell.value), widthOf(sheet, cell)]]);
  for (let row = Number(cell.row); row <= last; row += 1) lacking -= sheet.getRow(row).height ?? usual;
  if (lacking > 0)
    sheet.getRow(last).height = Math.min(highest, (sheet.getRow(last).height ?? usual) + lacking);
}

function lastRowOf(sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell): number {
  let row = Number(cell.row);
  if (!cell.isMerged) return row;
  while (row < sheet.rowCount && sheet.getCell(row + 1, Number(cell.col)).master === cell) row += 1;
  return row;
}

/** The cell's own column, or all that it is merged over, in characters of its font. */
function widthOf(sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell): number {
  const first = Number(cell.col);
  let last = first;
  while (cell.isMerged && last < first + 100) {
    const next = sheet.getCell(Number(cell.row), last + 1);
    if (!next.isMerged || next.master !== cell) break;
    last += 1;
  }
  let width = 0;
  for (let column = first; column <= last; column += 1) width += sheet.getColumn(column).width ?? 9;
  return width * (12 / (cell.font?.size ?? 12)) * (cell.font?.bold === true ? 0.92 : 1);
}
