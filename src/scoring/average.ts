// Σ (points × dossiers at that level) ÷ dossiers.
import { levelCountsTotal } from '#domain/level-counts';
import { fromNumber, multiply, rational, sum } from '#exact/rational';
import type { AverageCriterion } from '#rules/criterion';
import type { RoundingPolicy } from '#rules/rounding-policy';
import type { AverageInput } from './criterion-inputs.ts';
import type { AverageDerivation } from './derivation.ts';
import { figure } from './figure.ts';
import type { CriterionScore } from './scorecard.ts';

/** No points where nothing was stated; 0 where every dossier was late and none complained of, so that none is left to divide by. */
export function scoreAverage(
  criterion: AverageCriterion,
  input: AverageInput | null,
  rounding: RoundingPolicy,
): CriterionScore {
  if (input === null) return { criterion, points: null, derivation: null };
  const derivation = derive(criterion, input);
  const { divisor, levels, leftOut } = derivation;
  if (divisor === 0 && leftOut === 0) return { criterion, points: null, derivation };
  const gained = sum(levels.map(({ points, count }) => multiply(fromNumber(points), rational(count))));
  const exact = divisor === 0 ? gained : multiply(gained, rational(1, divisor));
  return { criterion, points: figure(exact, rounding), derivation };
}

function derive({ levels }: AverageCriterion, input: AverageInput): AverageDerivation {
  const counts = input.levels;
  const [best, middle, last] = levels;
  return {
    kind: 'average',
    levels: [
      { points: best.points, count: counts.best },
      { points: middle.points, count: counts.middle },
      { points: last.points, count: counts.last },
    ],
    divisor: levelCountsTotal(counts),
    leftOut: input.leftOut,
    standIn: input.standIn,
  };
}
