// Report + template → XLSX bytes: the forms as sheets, with real numbers and live totals.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { hasErrors } from '#diagnostics/diagnostic';
import { beginResults, workbookBytes } from '#ooxml/workbook-bytes';
import type { Report } from '#report/report';
import { checkColumns } from '../docx/check-columns.ts';
import { keepLast } from '../keep-last.ts';
import type { TemplateValues } from '../placeholder.ts';
import { templateValues } from '../placeholders.ts';
import { checkSheets } from './check-sheets.ts';
import { fillSheet } from './fill-sheet.ts';
import { openTemplate } from './open-template.ts';
import { openingFault } from './opening-fault.ts';
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
  const opened = await openedAndChecked(template);
  if ('fault' in opened) return { bytes: null, diagnostics: [openingFault(opened.fault)] };
  const { used, diagnostics: faults } = opened.checked;
  if (hasErrors(faults)) return { bytes: null, diagnostics: faults };
  const values = templateValues(report);
  const diagnostics = [...faults, ...checkColumns(used, values)];
  try {
    return { bytes: await fill(report, values, opened.workbook), diagnostics };
  } catch {
    // exceljs reads some damaged sheets and fails only at writing them.
    return { bytes: null, diagnostics: [...diagnostics, openingFault('damaged')] };
  }
}

/** Filling reads the template's workbook and makes another. */
const openedAndChecked = keepLast(async (template) => {
  const opened = await openTemplate(template);
  return 'fault' in opened ? opened : { ...opened, checked: checkSheets(opened) };
});

type Opened = Exclude<Awaited<ReturnType<typeof openTemplate>>, { readonly fault: string }>['workbook'];

function fill(report: Report, values: TemplateValues, template: Opened): Promise<Uint8Array> {
  const output = beginResults();
  // Only formulas that somebody put into the template lack their values; ours have them.
  if (template.worksheets.some(hasFormulas)) output.calcProperties.fullCalcOnLoad = true;
  const named = sheetNamer();
  for (const sheet of template.worksheets)
    for (const { name, values: own } of readSheetPassage(sheet.name, values))
      fillSheet(output, {
        template: sheet,
        blocks: readRowBlocks(sheet),
        name: named(name),
        scope: own === null ? [values] : [own, values],
        facts: report,
      });
  if (output.worksheets.length === 0) output.addWorksheet(named('Báo cáo'));
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
