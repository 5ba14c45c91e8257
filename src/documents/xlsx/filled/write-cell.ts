// One cell of the template that is to be filled in → one cell of the filled sheet.
import { escapeXml } from '#language/xml-text';
import { heightFor } from '#ooxml/write/sheet-style';
import type { PrintedNumber } from '#report/printed';
import { type FormulaFacts, liveFormula } from '../live-formulas.ts';
import { type Found, isNumber, lookUp, lookUpNeeded, type Scope, textOf } from '../scope.ts';
import { keptValue } from '../shown-number.ts';
import type { AddedFormats } from '../template/cell-formats.ts';
import { type CompiledCell, styled } from '../template/compile-sheet.ts';
import type { PlannedSheet } from './planned-sheet.ts';
import type { TextTable } from './text-table.ts';

export interface CellContext {
  readonly sheet: PlannedSheet;
  readonly facts: FormulaFacts;
  readonly texts: TextTable;
  readonly formats: AddedFormats;
  /** Of numbers, as the report shows them. */
  readonly formatOf: (figure: PrintedNumber) => string;
  /** A formula of the template as it must read in a row of the filled sheet. */
  readonly formula: (formula: string, row: number) => string;
  /** Takes what a text that is broken into lines needs. */
  readonly needs: (cell: CompiledCell, row: number, height: number) => void;
  /** Takes the names for which the report has no value at all. */
  readonly missing: Set<string>;
}

/** What a cell of Excel holds at most. */
const maxTextLength = 32_767;

/** `number`: of the row in the filled sheet. */
export function writeCell(cell: CompiledCell, scope: Scope, number: number, around: CellContext): string {
  const { content, start, look } = cell;
  if (content.kind === 'formula') {
    // Of a formula of the template's own, Excel finds the value when the workbook is opened.
    const formula = escapeXml(around.formula(content.formula, number));
    const array = content.isArray ? ` t="array" ref="${cell.letters}${number}"` : '';
    return `${start}${number}"${look}><f${array}>${formula}</f></c>`;
  }
  if (cell.words === null) {
    if (cell.height !== null) around.needs(cell, number, cell.height);
    return withText(cell, number, sharedNumber(cell, around.texts));
  }
  const found = cell.lone === null ? null : lookUp(scope, cell.lone);
  if (found !== null && isNumber(found.value)) return withNumber(cell, number, found, around);
  const text = wordsIn(cell.words, scope, around.missing).slice(0, maxTextLength);
  if (text === '') return `${start}${number}"${look}/>`;
  // Text is text: a value that begins with "=" is no formula. An ordinal is a number, so that it sorts as one.
  if (found?.name === 'STT' && /^[1-9]\d{0,3}$/u.test(text))
    return `${start}${number}"${look}><v>${text}</v></c>`;
  if (cell.width !== null) around.needs(cell, number, heightFor([[text, cell.width]]));
  return withText(cell, number, around.texts.numberOf(text));
}

function sharedNumber({ content, plain }: CompiledCell, texts: TextTable): number {
  if (plain !== null) return texts.numberOf(plain);
  return texts.numberOfXml(content.kind === 'text' ? content.xml : '');
}

function withText({ start, look }: CompiledCell, number: number, text: number): string {
  return `${start}${number}"${look} t="s"><v>${text}</v></c>`;
}

function withNumber(
  { start, style, look, isGeneral }: CompiledCell,
  number: number,
  { owner, name, value }: Found,
  { sheet, facts, formats, formatOf }: CellContext,
): string {
  if (!isNumber(value)) return '';
  const formula = liveFormula(owner, name, sheet.addressOf, facts);
  const shown = isGeneral ? styled(formats.numbered(style, formatOf(value))) : look;
  const source = formula === null ? '' : `<f>${escapeXml(formula)}</f>`;
  return `${start}${number}"${shown}>${source}<v>${keptValue(value, owner, name)}</v></c>`;
}

function wordsIn(words: NonNullable<CompiledCell['words']>, scope: Scope, missing: Set<string>): string {
  let text = '';
  for (const word of words)
    text += typeof word === 'string' ? word : textOf(lookUpNeeded(scope, word, missing)?.value ?? null);
  return text;
}
