// Do the marks of a template's sheets name what there is, and nest? The same rules as for a Word template.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { passagesShareRow, passageUnclosed } from '#diagnostics/template/passage';
import { templateWithoutPlaceholders } from '#diagnostics/template/template';
import { type Element, textOf } from '#ooxml/package/elements';
import { checkMarks } from '../check-marks.ts';
import type { CheckedTemplate } from '../checked-template.ts';
import { tooMany } from '../count-parts.ts';
import { type Mark, marksOf } from '../marks-of.ts';
import type { Placeholder } from '../placeholder.ts';
import { templateLimits } from '../template-limits.ts';
import type { OpenedTemplate } from './open-template.ts';
import { readRowBlocks, sharedRows } from './row-blocks.ts';
import { type SheetTemplate, textIn } from './template/sheet-template.ts';
import { unsafeFormula } from './unsafe-formula.ts';

type Readable = Exclude<OpenedTemplate, { readonly fault: Diagnostic }>;

/** What all sheets ask for, and all their faults, each with its cell. */
export function checkSheets({ book, lost }: Readable, list: readonly Placeholder[]): CheckedTemplate {
  const checked = book.sheets.map((sheet) => checkSheet(sheet, list));
  const used = checked.flatMap((sheet) => sheet.used);
  const faults = [...checked.flatMap(({ diagnostics }) => diagnostics), ...lost];
  if (checked.reduce((sum, { marks }) => sum + marks, 0) > templateLimits.marks)
    return { used: [], diagnostics: [tooMany('marks')] };
  const isWithoutMarks = checked.every(({ marks }) => marks === 0);
  const diagnostics = isWithoutMarks ? [...faults, templateWithoutPlaceholders({})] : faults;
  return { used, diagnostics: diagnostics.slice(0, templateLimits.findings) };
}

function checkSheet(
  sheet: SheetTemplate,
  list: readonly Placeholder[],
): CheckedTemplate & { readonly marks: number } {
  const tab = marksOf({ text: sheet.name, place: { sheet: sheet.name, content: sheet.name } }, list);
  const marks: Mark[] = [];
  const diagnostics: Diagnostic[] = [...tab.diagnostics, ...unsafeBeside(sheet)];
  for (const [number, { cells }] of sheet.rows)
    for (const cell of cells) {
      if (cell.isCovered) continue;
      const address = { sheet: sheet.name, cell: `${cell.letters}${number}` };
      if (cell.content.kind === 'formula') diagnostics.push(...unsafeFormula(cell.content.formula, address));
      const text = textIn(cell);
      if (marks.length > templateLimits.marks || !/[{}]/u.test(text)) continue;
      const found = marksOf({ text, place: { ...address, content: text } }, list);
      marks.push(...found.marks);
      diagnostics.push(...found.diagnostics);
    }
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

/** Of formats by condition and of what may be chosen in a cell. */
function unsafeBeside({ name, elements }: SheetTemplate): readonly Diagnostic[] {
  const formulasIn = (element: Element): readonly string[] =>
    /^(?:formula[12]?|xm:f)$/u.test(element.name) ? [textOf(element)] : element.children.flatMap(formulasIn);
  return elements.flatMap(formulasIn).flatMap((formula) => unsafeFormula(formula, { sheet: name }));
}

/** A passage that the tab opens needs no end: it ends with its sheet. Only marks of a tab stand in no cell. */
function endsWithSheet({ code, place }: Diagnostic): boolean {
  return code === passageUnclosed.code && place?.cell === undefined;
}
