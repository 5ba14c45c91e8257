// Formulas with the numbers put in, such as a reader can put into a calculator.

import { equal, fractionText, fromNumber, type Rational } from '#exact/rational';
import type { Language } from '#language/language';
import { decimalNumber, shortDecimal, wholeNumber } from '#language/numbers';
import { percentText } from '#rules/percent-text';
import type { AverageDerivation } from '#scoring/derivation';
import type { Figure } from '#scoring/figure';

/** "(3.131 × 2 + 0 × 1 + 95 × 0) ÷ 3.226 = 6.262/3.226 = 3131/1613 ≈ 1,94"; call it only where there is a divisor. */
export function averageFormula(
  { levels, divisor }: AverageDerivation,
  points: Figure,
  language: Language,
): string {
  const count = (value: number) => wholeNumber(value, language);
  const terms = levels.map((level) => `${count(level.count)} × ${pointsText(level.points, language)}`);
  const gained = levels.reduce((sum, level) => sum + level.points * level.count, 0);
  const unreduced = Number.isInteger(gained) ? [`${count(gained)}/${count(divisor)}`] : [];
  return chain(`(${terms.join(' + ')}) ÷ ${count(divisor)}`, unreduced, points, language);
}

/** "3131/1613 + 2 = 6357/1613 ≈ 3,94": exact parts, or printed ones where the rule set rounds them first. */
export function sumFormula(
  parts: readonly Figure[],
  total: Figure,
  stage: 'total' | 'criterion',
  language: Language,
): string {
  const terms = parts.map((part) =>
    stage === 'total' ? fractionText(part.exact) : decimalNumber(part.text, language),
  );
  return chain(terms.join(' + '), [], total, language);
}

/** "100 × 350 ÷ 2.290 = 3500/229 ≈ 15,28%": rounded as the forms print it. */
export function percentFormula(
  { part, whole }: { readonly part: number; readonly whole: number },
  value: Rational,
  thresholds: readonly number[],
  language: Language,
): string {
  const text = percentText(value, thresholds, language);
  const exact = fractionText(value);
  const sign = isPrintedExactly(value, text) ? `= ${text}` : `= ${exact} ≈ ${text}`;
  return `100 × ${wholeNumber(part, language)} ÷ ${wholeNumber(whole, language)} ${sign}`;
}

export function pointsText(points: number, language: Language): string {
  return shortDecimal(`${points}`, language);
}

/** Empty where there is none. */
export function figureText(figure: Figure | null, language: Language): string {
  return figure === null ? '' : decimalNumber(figure.text, language);
}

/** The steps from a formula to its printed value; "≈" only where rounding changes something. */
function chain(start: string, steps: readonly string[], result: Figure, language: Language): string {
  const printed = figureText(result, language);
  const exact = fractionText(result.exact);
  const rounded = !equal(result.exact, result.printed);
  const middle = [...new Set([...steps, ...(rounded ? [exact] : [])])].filter((step) => step !== printed);
  return `${[start, ...middle].join(' = ')} ${rounded ? '≈' : '='} ${printed}`;
}

function isPrintedExactly(value: Rational, text: string): boolean {
  return equal(value, fromNumber(Number(text.replace(',', '.').replace('%', ''))));
}
