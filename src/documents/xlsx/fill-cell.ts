// One cell of the template → one cell of the filled sheet.
import type ExcelJS from 'exceljs';
import { cellText } from './cell-text.ts';
import { type AddressOf, type FormulaFacts, liveFormula } from './live-formulas.ts';
import type { References } from './references.ts';
import type { PlannedRow } from './row-plan.ts';
import { type Found, isNumber, lookUp, lookUpNeeded, type Scope, textOf } from './scope.ts';
import { keptValue, numberFormat } from './shown-number.ts';
import { lonePlaceholder, readPieces } from './template-pieces.ts';

export interface CellSurroundings {
  readonly row: PlannedRow;
  /** The row's number in the filled sheet. */
  readonly number: number;
  readonly references: References;
  readonly addressOf: AddressOf;
  readonly facts: FormulaFacts;
  /** Takes the names for which the report has no value at all. */
  readonly missing: Set<string>;
}

/** What a cell of Excel holds at most. */
const longestText = 32_767;

export function fillCell(target: ExcelJS.Cell, source: ExcelJS.Cell, around: CellSurroundings): void {
  // One object for all cells made of one: exceljs then looks up its number only once.
  target.style = source.style;
  if (source.note !== undefined && source.note !== null) target.note = source.note;
  if (typeof source.formula === 'string' && source.formula !== '') {
    // Of a formula of the template's own, Excel finds the value when the workbook is opened.
    target.value = { formula: around.references.formula(source.formula, around.number), date1904: false };
    return;
  }
  const { pieces } = readPieces(cellText(source));
  if (!pieces.some(({ kind }) => kind !== 'text')) {
    target.value = source.value;
    return;
  }
  const name = lonePlaceholder(pieces);
  const found = name === null ? null : lookUp(around.row.scope, name);
  if (name !== null && found !== null && isNumber(found.value)) {
    writeNumber(target, found, around);
    return;
  }
  const text = pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : wordsOf(piece, around.row.scope, around.missing)))
    .join('');
  writeText(target, text.slice(0, longestText), found?.name ?? null);
}

function wordsOf(
  piece: { readonly kind: string; readonly name: string },
  scope: Scope,
  missing: Set<string>,
): string {
  if (piece.kind !== 'value') return '';
  return textOf(lookUpNeeded(scope, piece.name, missing)?.value ?? null);
}

function writeNumber(target: ExcelJS.Cell, { owner, name, value }: Found, around: CellSurroundings): void {
  if (!isNumber(value)) return;
  const result = keptValue(value, owner, name);
  const formula = liveFormula(owner, name, around.addressOf, around.facts);
  target.value = formula === null ? result : { formula, result, date1904: false };
  if (target.numFmt === undefined || target.numFmt === 'General')
    target.style = { ...target.style, numFmt: numberFormat(value, around.facts.decimals) };
}

/** Text is text: a value that begins with "=" is no formula. An ordinal is a number, so that it sorts as one. */
function writeText(target: ExcelJS.Cell, text: string, name: string | null): void {
  if (name === 'STT' && /^[1-9]\d{0,3}$/u.test(text)) target.value = Number(text);
  else target.value = text === '' ? null : text;
}
