// Do the marks of a template's sheets name what there is, and nest? The same rules as for a Word template.
import type ExcelJS from 'exceljs';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { passagesShareRow, passageUnclosed } from '#diagnostics/template/passage';
import { templateWithoutPlaceholders } from '#diagnostics/template/template';
import { checkMarks } from '../check-marks.ts';
import type { CheckedTemplate } from '../checked-template.ts';
import { tooMany } from '../count-parts.ts';
import { type Mark, marksOf } from '../marks-of.ts';
import type { Placeholder } from '../placeholder.ts';
import { placeholders } from '../placeholders.ts';
import { templateLimits } from '../template-limits.ts';
import { cellText } from './cell-text.ts';
import type { OpenedTemplate } from './open-template.ts';
import { readRowBlocks, sharedRows } from './row-blocks.ts';
import { unsafeFormula } from './unsafe-formula.ts';

type Readable = Exclude<OpenedTemplate, { readonly fault: Diagnostic }>;

/** What all sheets ask for, and all their faults, each with its cell. */
export function checkSheets(
  { workbook, lost }: Readable,
  list: readonly Placeholder[] = placeholders,
): CheckedTemplate {
  const checked = workbook.worksheets.map((sheet) => checkSheet(sheet, list));
  const used = checked.flatMap((sheet) => sheet.used);
  const faults = [...checked.flatMap(({ diagnostics }) => diagnostics), ...lost];
  if (checked.reduce((sum, { marks }) => sum + marks, 0) > templateLimits.marks)
    return { used: [], diagnostics: [tooMany('marks')] };
  const isBare = checked.every(({ marks }) => marks === 0);
  const diagnostics = isBare ? [...faults, templateWithoutPlaceholders({})] : faults;
  return { used, diagnostics: diagnostics.slice(0, templateLimits.findings) };
}

function checkSheet(
  sheet: ExcelJS.Worksheet,
  list: readonly Placeholder[],
): CheckedTemplate & { readonly marks: number } {
  const tab = marksOf({ text: sheet.name, place: { sheet: sheet.name, content: sheet.name } }, list);
  const marks: Mark[] = [];
  const diagnostics: Diagnostic[] = [...tab.diagnostics];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      diagnostics.push(...unsafeFormula(cell, sheet.name));
      const text = cellText(cell);
      if (marks.length > templateLimits.marks || !/[{}]/u.test(text)) return;
      const found = marksOf({ text, place: { sheet: sheet.name, cell: cell.address, content: text } }, list);
      marks.push(...found.marks);
      diagnostics.push(...found.diagnostics);
    });
  });
  if (marks.length > templateLimits.marks) return { used: [], diagnostics, marks: marks.length };
  const checked = checkMarks([...tab.marks, ...marks], list);
  diagnostics.push(...checked.diagnostics.filter((one) => !endsWithSheet(one)));
  if (diagnostics.length === 0)
    for (const { row, names } of sharedRows(readRowBlocks(sheet).blocks))
      diagnostics.push(
        passagesShareRow(
          { first: names[0], second: names[1] },
          { place: { sheet: sheet.name, cell: `A${row}` } },
        ),
      );
  return { used: checked.used, marks: tab.marks.length + marks.length, diagnostics };
}

/** A passage that the tab opens needs no end: it ends with its sheet. Only marks of a tab stand in no cell. */
function endsWithSheet({ code, place }: Diagnostic): boolean {
  return code === passageUnclosed.code && place?.cell === undefined;
}
