// What would have to change for a better level: exact, and no more than the conditions ask for.
import { compare, fromNumber, multiply, type Rational, rational, subtract } from '#exact/rational';
import { isRate, type Measure } from '#language/measures';
import type { Bounds } from '#rules/criterion';
import type { LevelDerivation, Measurement, TestedCondition } from '#scoring/derivation';

/**
 * `more`, `fewer`: so many (dossiers, procedures, pieces of feedback) of the same whole. `points`: so many percentage points,
 * where only the rate is known. `unknown`: there is no figure to start from.
 */
export interface Missing {
  readonly measure: Measure;
  readonly kind: 'more' | 'fewer' | 'points-more' | 'points-fewer' | 'unknown';
  readonly amount: Rational;
  readonly bounds: Bounds;
}

export interface BetterLevel {
  readonly points: number;
  /** From the alternative that asks for the fewest changes. */
  readonly missing: readonly Missing[];
}

/** The levels above the one given, the nearest first. */
export function betterLevels({ given, tested, measurements }: LevelDerivation): readonly BetterLevel[] {
  return tested
    .slice(0, given)
    .map(({ points, alternatives }) => ({ points, missing: nearest(alternatives, measurements) }))
    .reverse();
}

function nearest(
  alternatives: readonly (readonly TestedCondition[])[],
  measurements: readonly Measurement[],
): readonly Missing[] {
  const options = alternatives.map((conditions) =>
    conditions.filter(({ holds }) => !holds).map((condition) => missingFor(condition, measurements)),
  );
  return options.reduce((best, next) => (cost(next) < cost(best) ? next : best), options[0] ?? []);
}

/** What no further work can change ranks last: feedback that was received stays received. */
function cost(missing: readonly Missing[]): number {
  return missing.reduce((sum, { kind }) => sum + (kind === 'fewer' || kind === 'unknown' ? 2 : 1), 0);
}

function missingFor({ measure, bounds }: TestedCondition, measurements: readonly Measurement[]): Missing {
  const { value, of } = measurements.find((one) => one.measure === measure) ?? { value: null, of: null };
  if (value === null) return { measure, kind: 'unknown', amount: rational(0), bounds };
  const need = shortfall(value, bounds);
  if (of !== null) {
    // A rate of `whole`: the smallest whole number of pieces that carries it over the bound.
    const pieces = multiply(need.amount, rational(of.whole, 100));
    return { measure, bounds, kind: need.kind, amount: wholePieces(pieces, need.strict) };
  }
  if (!isRate(measure))
    return { measure, bounds, kind: need.kind, amount: wholePieces(need.amount, need.strict) };
  return {
    measure,
    bounds,
    kind: need.kind === 'more' ? 'points-more' : 'points-fewer',
    amount: need.amount,
  };
}

interface Need {
  readonly kind: 'more' | 'fewer';
  readonly amount: Rational;
  /** The bound itself is not enough. */
  readonly strict: boolean;
}

/** The distance to the bound that does not hold; call it only for conditions that fail. */
function shortfall(value: Rational, { atLeast, above, atMost, below }: Bounds): Need {
  const bounds: readonly (readonly [number | undefined, 'more' | 'fewer', boolean])[] = [
    [atLeast, 'more', false],
    [above, 'more', true],
    [atMost, 'fewer', false],
    [below, 'fewer', true],
  ];
  for (const [bound, kind, strict] of bounds) {
    if (bound === undefined) continue;
    const limit = fromNumber(bound);
    const amount = kind === 'more' ? subtract(limit, value) : subtract(value, limit);
    const side = compare(amount, rational(0));
    if (side > 0 || (strict && side === 0)) return { kind, amount, strict };
  }
  return { kind: 'more', amount: rational(0), strict: false };
}

function wholePieces({ numerator, denominator }: Rational, strict: boolean): Rational {
  const whole = numerator / denominator;
  const rest = numerator % denominator !== 0n;
  return rational(rest || strict ? whole + 1n : whole);
}
