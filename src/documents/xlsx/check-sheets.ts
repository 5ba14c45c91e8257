// Do the marks of a template's sheets name what there is, and nest? The same rules as for a Word template.
import type ExcelJS from 'exceljs';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { passagesShareRow, passageUnclosed, templateWithoutPlaceholders } from '#diagnostics/template';
import { checkMarks } from '../check-marks.ts';
import { type Mark, type Marks, marksOf } from '../marks-of.ts';
import { cellText } from './cell-text.ts';
import { readRowBlocks, sharedRows } from './row-blocks.ts';

/** All marks and all faults of all sheets, each with its cell. */
export function checkSheets(template: ExcelJS.Workbook): Marks {
  const checked = template.worksheets.map(checkSheet);
  const marks = checked.flatMap((sheet) => sheet.marks);
  const faults = checked.flatMap(({ diagnostics }) => diagnostics);
  return { marks, diagnostics: marks.length > 0 ? faults : [...faults, templateWithoutPlaceholders({})] };
}

function checkSheet(sheet: ExcelJS.Worksheet): Marks {
  const tab = marksOf({ text: sheet.name, place: { sheet: sheet.name, content: sheet.name } });
  const marks: Mark[] = [];
  const diagnostics: Diagnostic[] = [...tab.diagnostics];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const text = cellText(cell);
      if (!/[{}]/u.test(text)) return;
      const found = marksOf({ text, place: { sheet: sheet.name, cell: cell.address, content: text } });
      marks.push(...found.marks);
      diagnostics.push(...found.diagnostics);
    });
  });
  diagnostics.push(...checkMarks([...tab.marks, ...marks]).filter((one) => !endsWithSheet(one)));
  if (diagnostics.length === 0)
    for (const { row, names } of sharedRows(readRowBlocks(sheet).blocks))
      diagnostics.push(
        passagesShareRow(
          { first: names[0], second: names[1] },
          { place: { sheet: sheet.name, cell: `A${row}` } },
        ),
      );
  return { marks: [...tab.marks, ...marks], diagnostics };
}

/** A passage that the tab opens needs no end: it ends with its sheet. Only marks of a tab stand in no cell. */
function endsWithSheet({ code, place }: Diagnostic): boolean {
  return code === passageUnclosed.code && place?.cell === undefined;
}
