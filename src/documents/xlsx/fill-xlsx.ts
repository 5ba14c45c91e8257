// Report + template → XLSX bytes: the forms as sheets, with real numbers and live totals.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { hasErrors } from '#diagnostics/diagnostic';
import { placeholderWithoutValue } from '#diagnostics/template/placeholder';
import { templateRepeatsTooMuch } from '#diagnostics/template/template-bounds';
import { keepLast } from '#documents/memoize-last';
import { beginResults, workbookBytes } from '#ooxml/write/workbook-bytes';
import type { Report } from '#report/report';
import { checkColumns } from '../docx/check-columns.ts';
import { spelling } from '../find-placeholder.ts';
import { type Placeholder, type TemplateValues, thingsIn } from '../placeholder.ts';
import { placeholders, templateValues } from '../placeholders.ts';
import { filledLimits } from '../template-limits.ts';
import { checkSheets } from './check-sheets.ts';
import { fillSheet } from './fill-sheet.ts';
import type { FormulaFacts } from './live-formulas.ts';
import { openTemplate, sheetDamaged } from './open-template.ts';
import { readRowBlocks } from './row-blocks.ts';
import { sheetNamer } from './sheet-names.ts';
import { readSheetPassage } from './sheet-passage.ts';

export interface FilledWorkbook {
  /** Null where the template has faults. */
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The same report and template always give the same bytes. */
export async function fillXlsx(report: Report, template: Uint8Array): Promise<FilledWorkbook> {
  return await fillWorkbook(await openedAndChecked(template), {
    values: templateValues(report),
    facts: report,
    list: placeholders,
    spareName: 'Báo cáo',
  });
}

export interface Filling {
  readonly values: TemplateValues;
  readonly facts: FormulaFacts;
  /** What the template may ask for. */
  readonly list: readonly Placeholder[];
  /** Of the sheet of a workbook that would have none. */
  readonly spareName: string;
}

export async function fillWorkbook(opened: ReadWorkbook, filling: Filling): Promise<FilledWorkbook> {
  if ('fault' in opened) return { bytes: null, diagnostics: [opened.fault] };
  const { used, diagnostics: faults } = opened.checked;
  if (hasErrors(faults)) return { bytes: null, diagnostics: faults };
  const diagnostics = [...faults, ...checkColumns(used, filling.values, filling.list)];
  try {
    const filled = await fill(filling, opened.workbook);
    if ('missing' in filled) {
      const faults = filled.missing.map((name) => placeholderWithoutValue({ name }));
      return { bytes: null, diagnostics: [...diagnostics, ...faults] };
    }
    if (!('over' in filled)) return { bytes: filled, diagnostics };
    const place = used.find(({ name, isPassage }) => isPassage && name === filled.over)?.place;
    return {
      bytes: null,
      diagnostics: [...diagnostics, templateRepeatsTooMuch({ name: filled.over }, { place })],
    };
  } catch {
    return { bytes: null, diagnostics: [...diagnostics, sheetDamaged()] };
  }
}

type ReadWorkbook = Awaited<ReturnType<ReturnType<typeof workbookReader>>>;

/** Filling reads the template's workbook and makes another. */
export function workbookReader(list: readonly Placeholder[]) {
  return keepLast(async (template) => {
    const opened = await openTemplate(template);
    return 'fault' in opened ? opened : { ...opened, checked: checkSheets(opened, list) };
  });
}

const openedAndChecked = workbookReader(placeholders);

type Opened = Exclude<Awaited<ReturnType<typeof openTemplate>>, { readonly fault: Diagnostic }>['workbook'];

async function fill(
  { values, facts, spareName }: Filling,
  template: Opened,
): Promise<Uint8Array | { readonly over: string } | { readonly missing: readonly string[] }> {
  const output = beginResults();
  // Only formulas that somebody put into the template lack their values; ours have them.
  if (template.worksheets.some(hasFormulas)) output.calcProperties.fullCalcOnLoad = true;
  const named = sheetNamer();
  const missing = new Set<string>();
  const allowance = { cells: filledLimits.cells + filledLimits.cellsEach * thingsIn(values) };
  for (const sheet of template.worksheets)
    for (const { name, values: own } of readSheetPassage(sheet.name, values, missing)) {
      const scope = own === null ? [values] : [own, values];
      const toFill = {
        template: sheet,
        blocks: readRowBlocks(sheet),
        name: named(name),
        scope,
        facts,
        missing,
      };
      const exceeded = fillSheet(output, toFill, allowance);
      if (exceeded !== null) return { over: spelling(exceeded.over) };
    }
  if (missing.size > 0) return { missing: [...missing] };
  if (output.worksheets.length === 0) output.addWorksheet(named(spareName));
  return workbookBytes(output);
}

function hasFormulas(sheet: Opened['worksheets'][number]): boolean {
  let found = false;
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      found ||= typeof cell.formula === 'string';
    });
  });
  return found;
}
