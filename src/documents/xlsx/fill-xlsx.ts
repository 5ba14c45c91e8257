// Report + template → XLSX bytes: the forms as sheets, with real numbers and live totals.

import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { placeholderWithoutValue } from '#diagnostics/template/placeholder';
import { templateRepeatsTooMuch } from '#diagnostics/template/template-bounds';
import type { Report } from '#report/report';
import type { CheckedTemplate } from '../checked-template.ts';
import { checkColumns } from '../docx/check-columns.ts';
import { memoizeLast } from '../memoize-last.ts';
import { itemsIn, type Placeholder, type TemplateValues } from '../placeholder.ts';
import { placeholders, templateValues } from '../placeholders.ts';
import type { Rendered } from '../rendered.ts';
import { filledLimits } from '../template-limits.ts';
import { checkSheets } from './check-sheets.ts';
import { blankSheet, type PlannedSheet, planSheet } from './filled/planned-sheet.ts';
import { writeBook } from './filled/write-book.ts';
import type { FormulaFacts } from './live-formulas.ts';
import { openTemplate, sheetDamaged } from './open-template.ts';
import { sheetNamer } from './sheet-names.ts';
import { readSheetPassage } from './sheet-passage.ts';
import type { BookTemplate } from './template/book-template.ts';
import { type CompiledSheet, compileSheet } from './template/compile-sheet.ts';

export function fillXlsx(report: Report, template: Uint8Array): Rendered {
  return fillWorkbook(readied(template), {
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

export function fillWorkbook(ready: ReadyWorkbook, filling: Filling): Rendered {
  if ('fault' in ready) return { bytes: null, diagnostics: [ready.fault] };
  const { used, diagnostics: faults } = ready.checked;
  if (hasErrors(faults)) return { bytes: null, diagnostics: faults };
  const diagnostics = [...faults, ...checkColumns(used, filling.values, filling.list)];
  try {
    const filled = fill(filling, ready);
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

export type ReadyWorkbook = ReadySheets | { readonly fault: Diagnostic };

interface ReadySheets {
  readonly book: BookTemplate;
  readonly sheets: readonly CompiledSheet[];
  readonly checked: CheckedTemplate;
}

/** Opened, checked and compiled once, to be filled any number of times. */
export function workbookReader(list: readonly Placeholder[]): (template: Uint8Array) => ReadyWorkbook {
  return memoizeLast((template) => {
    const opened = openTemplate(template);
    if ('fault' in opened) return opened;
    const { book } = opened;
    const checked = checkSheets(opened, list);
    const sheets = hasErrors(checked.diagnostics)
      ? []
      : book.sheets.map((sheet) => compileSheet(sheet, book.cellFormats));
    return { book, sheets, checked };
  });
}

const readied = workbookReader(placeholders);

function fill(
  { values, facts, spareName }: Filling,
  { book, sheets }: ReadySheets,
): Uint8Array | { readonly over: string } | { readonly missing: readonly string[] } {
  const named = sheetNamer();
  const missing = new Set<string>();
  const allowance = { cells: filledLimits.cells + filledLimits.cellsEach * itemsIn(values) };
  const planned: PlannedSheet[] = [];
  for (const sheet of sheets)
    for (const { name, values: own } of readSheetPassage(sheet.template.name, values, missing)) {
      const scope = own === null ? [values] : [own, values];
      const plan = planSheet(sheet, { name: named(name), scope, missing }, allowance);
      if ('over' in plan) return plan;
      planned.push(plan);
    }
  if (planned.length === 0) planned.push(blankSheet(named(spareName)));
  return writeBook(book, planned, { facts, missing }) ?? { missing: [...missing] };
}
