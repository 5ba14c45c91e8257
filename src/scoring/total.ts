// The sum of criteria, rounded at the stage the rule set names.
import { sum } from '#exact/rational';
import type { RoundingPolicy } from '#rules/rounding-policy';
import { type Figure, figure } from './figure.ts';
import type { CriterionScore } from './scorecard.ts';

/**
 * Null where any criterion has no points. Stage `total` sums exact points and rounds once (Him Lam's 15,79 comes out only
 * so); stage `criterion` sums rounded points, as the formula of TT 01/2018/TT-VPCP does.
 */
export function sumPoints(scores: readonly CriterionScore[], rounding: RoundingPolicy): Figure | null {
  const points = scores.map((score) => score.points).filter((one) => one !== null);
  if (points.length < scores.length) return null;
  const parts = points.map(({ exact, printed }) => (rounding.stage === 'total' ? exact : printed));
  return figure(sum(parts), rounding);
}
