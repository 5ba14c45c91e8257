// References in formulas of a template, once its rows are repeated and its sheets have other names.
import type { References, SheetReferences } from '../references.ts';
import type { PlannedSheet } from './planned-sheet.ts';

/** In characters, as Excel takes it. */
const maxFormulaLength = 8_192;

/** Texts in quotation marks; then references with the name of their sheet before them: to cells, or to whole columns. */
// slow pattern: a formula has at most 8,192 characters; what is longer is left alone.
const withSheet =
  /"[^"]*"|(?:'((?:[^']|'')+)'|(?<![\p{L}\p{N}_.])([\p{L}\p{N}_.]+))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_(])/gu;

export function sheetReferences(own: PlannedSheet, all: readonly PlannedSheet[]): SheetReferences {
  const acrossSheets = (formula: string) =>
    formula.includes('!') && formula.length <= maxFormulaLength
      ? formula.replace(withSheet, (whole, quoted?: string, plain?: string, range?: string) => {
          const name = quoted?.replaceAll("''", "'") ?? plain;
          const named = (one: PlannedSheet) => one.sheet.template.name === name;
          const target = named(own) ? own : all.find(named);
          if (range === undefined) return whole;
          if (target === undefined) return '#REF!';
          return `${quotedName(target.name)}!${mapped(target.references, range)}`;
        })
      : formula;
  return {
    acrossSheets,
    formula: (formula, at) => own.references.formula(acrossSheets(formula), at),
    ranges(sqref) {
      const ranges = sqref.split(/\s+/u).map((range) => own.references.range(range));
      const there = ranges.filter((range) => range !== null);
      return there.length === 0 ? null : there.join(' ');
    },
  };
}

/** "'Bảng tổng hợp'", as Excel writes a name before "!". */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "$B$7:$B$7" → "$B$7:$B$29"; one cell where it is one. */
export function mapped(references: References, range: string): string {
  const after = references.range(range);
  if (after === null) return '#REF!';
  const [from, to] = after.split(':');
  const plain = from === to && from !== undefined ? from : after;
  return range.includes('$') ? plain.replace(/(?<![A-Z$])([A-Z]{1,3})(\d+)/gu, '$$$1$$$2') : plain;
}
