// One sheet of the template → one sheet of the filled workbook: rows repeated, placeholders filled, looks kept.
import type ExcelJS from 'exceljs';
import type { TemplateValues } from '../placeholder.ts';
import { copyDrawings, copyFilter, copyFormats, setUpSheet } from './carry-over.ts';
import { cellText } from './cell-text.ts';
import { fillCell } from './fill-cell.ts';
import type { AddressOf, FormulaFacts } from './live-formulas.ts';
import { mapReferences, type References } from './references.ts';
import type { RowBlocks } from './row-blocks.ts';
import { setHeights } from './row-heights.ts';
import { type Allowance, type PlannedRow, planRows } from './row-plan.ts';
import { lookUp, type Scope } from './scope.ts';
import { lonePlaceholder, readPieces } from './template-pieces.ts';

export interface SheetToFill {
  readonly template: ExcelJS.Worksheet;
  readonly blocks: RowBlocks;
  readonly name: string;
  readonly scope: Scope;
  readonly facts: FormulaFacts;
  /** Takes the names for which the report has no value at all. */
  readonly missing: Set<string>;
}

/** What lies beyond is never more than an accidental format. */
const templateRows = 2_000;
const templateColumns = 256;

/** Gives the passage that repeats more than the allowance suffices for, and then no sheet. */
export function fillSheet(
  output: ExcelJS.Workbook,
  { template, blocks, name, scope, facts, missing }: SheetToFill,
  allowance: Allowance,
): { readonly over: string } | null {
  const lastRow = Math.min(template.rowCount, templateRows);
  const plan = planRows({ blocks, lastRow, scope, costOf: rowCosts(template), missing }, allowance);
  if ('over' in plan) return plan;
  const references = mapReferences(plan);
  const sheet = setUpSheet(output, template, name, references);
  const addressOf = addressesOf(template, plan);
  plan.forEach((row, index) => {
    const number = index + 1;
    const source = template.getRow(row.template);
    for (let column = 1; column <= Math.min(source.cellCount, templateColumns); column += 1) {
      const from = source.getCell(column);
      const to = sheet.getCell(number, column);
      if (from.isMerged && from.master !== from) to.style = from.style;
      else fillCell(to, from, { row, number, references, addressOf, facts, missing });
    }
    const target = sheet.getRow(number);
    target.hidden = source.hidden;
    if (source.outlineLevel) target.outlineLevel = source.outlineLevel;
  });
  mergeCells(sheet, template, references);
  setHeights(sheet, template, plan);
  copyFormats(sheet, template, references);
  copyFilter(sheet, template, references);
  copyDrawings(output, sheet, template, plan);
  return null;
}

/** One for each cell, and more where it holds much text. */
function rowCosts(template: ExcelJS.Worksheet): (row: number) => number {
  const known = new Map<number, number>();
  return (number) => {
    const row = template.getRow(number);
    let cost = known.get(number) ?? 1 + Math.min(row.cellCount, templateColumns);
    if (!known.has(number))
      row.eachCell((cell) => {
        cost += cellText(cell).length / 500;
      });
    known.set(number, cost);
    return cost;
  };
}

/** Where each value stands, known before any formula is written. */
function addressesOf(template: ExcelJS.Worksheet, plan: readonly PlannedRow[]): AddressOf {
  const places = new Map<TemplateValues, Map<string, string>>();
  const lone = new Map<number, readonly { readonly letters: string; readonly name: string }[]>();
  plan.forEach(({ template: number, scope }, index) => {
    const cells = lone.get(number) ?? lonePlaceholders(template.getRow(number));
    lone.set(number, cells);
    for (const { letters, name } of cells) {
      const found = lookUp(scope, name);
      if (found === null) continue;
      const own = places.get(found.owner) ?? new Map<string, string>();
      places.set(found.owner, own.set(found.name, `${letters}${index + 1}`));
    }
  });
  return (owner, name) => places.get(owner)?.get(name) ?? null;
}

function lonePlaceholders(row: ExcelJS.Row): readonly { readonly letters: string; readonly name: string }[] {
  const found: { letters: string; name: string }[] = [];
  row.eachCell((cell) => {
    if (cell.isMerged && cell.master !== cell) return;
    const name = lonePlaceholder(readPieces(cellText(cell)).pieces);
    if (name !== null) found.push({ letters: cell.address.replace(/(?<!\d)\d+$/u, ''), name });
  });
  return found;
}

function mergeCells(sheet: ExcelJS.Worksheet, template: ExcelJS.Worksheet, references: References): void {
  for (const merge of template.model.merges)
    for (const range of references.merges(merge)) {
      const [from, to] = range.split(':');
      if (from !== to) sheet.mergeCellsWithoutStyle(range);
    }
}
