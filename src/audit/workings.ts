// How an average came about, on one line: "(43 × 2 + 120 × 1) ÷ 163".
import type { Language, Text } from '#language/language';
import { decimalNumber, wholeNumber } from '#language/numbers';
import type { CriterionScore } from '#scoring/scorecard';

/** Null for a criterion that is no average, or had nothing to divide. */
export function averageWorkings({ derivation }: CriterionScore): Text | null {
  if (derivation?.kind !== 'average' || derivation.divisor === 0) return null;
  const { levels, divisor } = derivation;
  return bothLanguages((language) => {
    const terms = levels
      .filter(({ points, count }) => points > 0 && count > 0)
      .map(
        ({ points, count }) => `${wholeNumber(count, language)} × ${decimalNumber(`${points}`, language)}`,
      );
    const gained = terms.length === 0 ? '0' : terms.join(' + ');
    return `${terms.length > 1 ? `(${gained})` : gained} ÷ ${wholeNumber(divisor, language)}`;
  });
}

export function bothLanguages(write: (language: Language) => string): Text {
  return { vi: write('vi'), en: write('en') };
}
