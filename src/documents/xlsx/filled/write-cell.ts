// One cell of the template → one cell of the filled sheet.
import { escapeXml } from '#language/xml-text';
import { type FormulaFacts, liveFormula } from '../live-formulas.ts';
import type { PlannedRow } from '../row-plan.ts';
import { type Found, isNumber, lookUp, lookUpNeeded, type Scope, textOf } from '../scope.ts';
import { keptValue, numberFormat } from '../shown-number.ts';
import type { AddedFormats } from '../template/cell-formats.ts';
import type { CompiledCell } from '../template/compile-sheet.ts';
import type { PlannedSheet } from './planned-sheet.ts';
import { plainText, type TextTable } from './text-table.ts';

export interface CellContext {
  readonly sheet: PlannedSheet;
  readonly facts: FormulaFacts;
  readonly texts: TextTable;
  readonly formats: AddedFormats;
  /** A formula of the template as it must read in a row of the filled sheet. */
  readonly formula: (formula: string, row: number) => string;
  /** Takes the names for which the report has no value at all. */
  readonly missing: Set<string>;
}

export interface WrittenCell {
  readonly xml: string;
  /** Plain text, which may need several lines; empty for all else. */
  readonly text: string;
}

/** What a cell of Excel holds at most. */
const maxTextLength = 32_767;

/** `number`: of the row in the filled sheet. */
export function writeCell(
  cell: CompiledCell,
  row: PlannedRow,
  number: number,
  around: CellContext,
): WrittenCell {
  const at = `<c r="${cell.letters}${number}"${styled(cell.style)}`;
  const { content } = cell;
  if (cell.isCovered || content.kind === 'blank') return { xml: `${at}/>`, text: '' };
  if (content.kind === 'value') return { xml: `${at}${typed(content.type)}>${content.xml}</c>`, text: '' };
  if (content.kind === 'formula') {
    // Of a formula of the template's own, Excel finds the value when the workbook is opened.
    const formula = escapeXml(around.formula(content.formula, number));
    const array = content.isArray ? ` t="array" ref="${cell.letters}${number}"` : '';
    return { xml: `${at}><f${array}>${formula}</f></c>`, text: '' };
  }
  if (cell.words === null) {
    const isPlain = !/<r[\s>]/u.test(content.xml);
    return { xml: withText(at, content.xml, around), text: isPlain ? content.text : '' };
  }
  const found = cell.lone === null ? null : lookUp(row.scope, cell.lone);
  if (found !== null && isNumber(found.value)) return withNumber(cell, number, found, around);
  const text = wordsIn(cell.words, row.scope, around.missing).slice(0, maxTextLength);
  // Text is text: a value that begins with "=" is no formula. An ordinal is a number, so that it sorts as one.
  if (found?.name === 'STT' && /^[1-9]\d{0,3}$/u.test(text))
    return { xml: `${at}><v>${text}</v></c>`, text: '' };
  return text === '' ? { xml: `${at}/>`, text } : { xml: withText(at, plainText(text), around), text };
}

function withText(at: string, xml: string, { texts }: CellContext): string {
  return `${at} t="s"><v>${texts.numberOf(xml)}</v></c>`;
}

function withNumber(
  { letters, style, isGeneral }: CompiledCell,
  number: number,
  { owner, name, value }: Found,
  { sheet, facts, formats }: CellContext,
): WrittenCell {
  if (!isNumber(value)) return { xml: '', text: '' };
  const formula = liveFormula(owner, name, sheet.addressOf, facts);
  const shown = isGeneral ? formats.numbered(style, numberFormat(value, facts.decimals)) : style;
  const source = formula === null ? '' : `<f>${escapeXml(formula)}</f>`;
  const result = keptValue(value, owner, name);
  return { xml: `<c r="${letters}${number}"${styled(shown)}>${source}<v>${result}</v></c>`, text: '' };
}

function wordsIn(words: NonNullable<CompiledCell['words']>, scope: Scope, missing: Set<string>): string {
  return words
    .map((word) =>
      typeof word === 'string' ? word : textOf(lookUpNeeded(scope, word, missing)?.value ?? null),
    )
    .join('');
}

function styled(style: number): string {
  return style === 0 ? '' : ` s="${style}"`;
}

function typed(type: string): string {
  return type === 'n' ? '' : ` t="${type}"`;
}
