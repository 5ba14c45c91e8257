// A formula of a template that takes in what lies outside the workbook, or starts another program.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import { templateUnsafe } from '#diagnostics/template/template-bounds';

/** `place`: its cell, or its sheet where it belongs to none. */
export function unsafeFormula(formula: string, place: Place): readonly Diagnostic[] {
  if (!reachesOut(formula)) return [];
  const shown = formula.slice(0, 120);
  const parts = [{ vi: `công thức “=${shown}”`, en: `formula “=${shown}”` }];
  return [templateUnsafe({ parts }, { place: { ...place, content: `=${shown}` } })];
}

/** Texts in quotation marks say nothing; a name in brackets before "!" is another workbook, a bar a call to another program. */
function reachesOut(formula: string): boolean {
  const withoutTexts = formula.replace(/"[^"]*"/gu, '');
  return fetching.test(withoutTexts) || /\||\[[^[\]]*\][^!,()*/&=<>]*!/u.test(withoutTexts);
}

const fetching =
  /(?<![\p{L}\p{N}])(?:WEBSERVICE|IMAGE|RTD|CALL|EXEC|REGISTER(?:\.ID)?|SQL\.REQUEST|STOCKHISTORY|CUBE[A-Z]+|DDE)\s*\(/iu;
