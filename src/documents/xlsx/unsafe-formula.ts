// A formula of a template that takes in what lies outside the workbook, or starts another program.
import type ExcelJS from 'exceljs';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templateUnsafe } from '#diagnostics/template/template-bounds';

export function unsafeFormula(cell: ExcelJS.Cell, sheet: string): readonly Diagnostic[] {
  const { formula } = cell;
  if (typeof formula !== 'string' || !reachesOut(formula)) return [];
  const shown = formula.slice(0, 120);
  const parts = [{ vi: `công thức “=${shown}”`, en: `formula “=${shown}”` }];
  return [templateUnsafe({ parts }, { place: { sheet, cell: cell.address, content: `=${shown}` } })];
}

/** Texts in quotation marks say nothing; a name in brackets before "!" is another workbook, a bar a call to another program. */
function reachesOut(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/gu, '');
  return fetching.test(bare) || /\||\[[^[\]]*\][^!,()*/&=<>]*!/u.test(bare);
}

const fetching =
  /(?<![\p{L}\p{N}])(?:WEBSERVICE|IMAGE|RTD|CALL|EXEC|REGISTER(?:\.ID)?|SQL\.REQUEST|STOCKHISTORY|CUBE[A-Z]+|DDE)\s*\(/iu;
