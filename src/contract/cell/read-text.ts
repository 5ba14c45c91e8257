// One cell → a text, a name, one of several choices; or what is wrong with it. `title`: the column's, as messages name it.

import type { Where } from '#diagnostics/diagnostic';
import { nameTooLong } from '#diagnostics/file/limits';
import { cellErrorValue, choiceUnknown, formulaWithoutValue } from '#diagnostics/workbook/cell';
import { fold, foldWithoutDiacritics } from '#language/fold';
import type { Choice } from '../column.ts';
import { limits } from '../limits.ts';
import { type CellValue, type Content, fault, value } from './cell-value.ts';

/** Any content, as a reader sees it; only a formula that failed has none. */
export function readText(cell: Content, title: string): CellValue<string> {
  return brokenFormula(cell, title) ?? value(cell.text.trim());
}

/** A name of a unit, a group or an officer: it heads rows, forms and messages. */
export function readName(cell: Content, title: string): CellValue<string> {
  const read = readText(cell, title);
  if (read.kind !== 'value' || read.value.length <= limits.nameLength) return read;
  const { length } = read.value;
  const facts = { column: title, start: read.value.slice(0, 60).trim(), length, limit: limits.nameLength };
  // The row is known by that very name: its place says which it is.
  const at = ({ place }: Where) => nameTooLong(facts, { place });
  return { kind: 'fault', finding: { code: nameTooLong.code, facts, at } };
}

/** The domain's value of the choice that the cell names. */
export function readChoice<Value extends string>(
  cell: Content,
  title: string,
  choices: readonly Choice<Value>[],
): CellValue<Value> {
  const broken = brokenFormula(cell, title);
  if (broken !== null) return broken;
  const found =
    choices.find((choice) => wordsFor(choice).some((word) => fold(word) === fold(cell.text))) ??
    choices.find((choice) =>
      wordsFor(choice).some((word) => foldWithoutDiacritics(word) === foldWithoutDiacritics(cell.text)),
    );
  if (found !== undefined) return value(found.value);
  const facts = { column: title, content: contentShown(cell) };
  return fault(choiceUnknown, { ...facts, choices: choices.map(({ label }) => label) });
}

function wordsFor({ label, others = [] }: Choice): readonly string[] {
  return [label, ...others];
}

/** As messages quote it: a count or a date is short, and what is not need not be read whole. */
export function contentShown({ text }: Content): string {
  const trimmed = text.trim();
  return trimmed.length > 120 ? `${trimmed.slice(0, 120).trim()}…` : trimmed;
}

/** A formula that gives an error, or whose value the file does not hold. */
export function brokenFormula(cell: Content, title: string): CellValue<never> | null {
  if (cell.kind === 'error') return fault(cellErrorValue, { column: title, content: contentShown(cell) });
  if (cell.kind === 'uncalculated')
    return fault(formulaWithoutValue, { column: title, formula: cell.formula.slice(0, 120) });
  return null;
}
