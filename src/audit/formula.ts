// How an average came about, for one line: (43 × 2 + 120 × 1) ÷ 163.
import type { Formula } from '#diagnostics/audit/difference-facts';
import type { CriterionScore } from '#scoring/scorecard';

/** Null for a criterion that is no average, or had nothing to divide. */
export function averageFormula({ derivation }: CriterionScore): Formula | null {
  if (derivation?.kind !== 'average' || derivation.divisor === 0) return null;
  const { levels, divisor } = derivation;
  const terms = levels
    .filter(({ points, count }) => points > 0 && count > 0)
    .map(({ points, count }) => ({ count, points }));
  return { kind: 'average', terms, divisor };
}
