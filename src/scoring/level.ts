// The one level whose conditions hold.
import { compare, fromNumber, type Rational } from '#exact/rational';
import type { Measure } from '#language/measures';
import type { Bounds, Conditions, LevelCriterion } from '#rules/criterion';
import type { RoundingPolicy } from '#rules/rounding-policy';
import type { LevelDerivation, Measurement, Measurements, TestedCondition } from './derivation.ts';
import { figure } from './figure.ts';
import { measureRecords } from './measures/measures.ts';
import type { CriterionScore } from './scorecard.ts';

/** No points where a figure that a person must state is missing: a missing figure is not 0. */
export function scoreLevel(
  criterion: LevelCriterion,
  measurements: Measurements,
  rounding: RoundingPolicy,
): CriterionScore {
  const looked = measuresOf(criterion).map((measure) => measurements[measure]);
  if (looked.some(isMissing)) return { criterion, points: null, derivation: null };
  const derivation: LevelDerivation = {
    kind: 'level',
    measurements: looked,
    ...giveLevel(criterion, looked),
  };
  const points = figure(fromNumber(criterion.levels[derivation.given]?.points ?? 0), rounding);
  return { criterion, points, derivation };
}

/** The first level any alternative of which holds, with every condition put to the test; the last one where none does. */
export function giveLevel(
  { levels }: LevelCriterion,
  measured: readonly Measurement[],
): Pick<LevelDerivation, 'given' | 'tested'> {
  const tested = levels.map(({ points, when = [] }) => ({
    points,
    alternatives: when.map((conditions) => testConditions(conditions, measured)),
  }));
  const held = tested.findIndex(({ alternatives }) =>
    alternatives.some((conditions) => conditions.every(({ holds }) => holds)),
  );
  return { given: held === -1 ? tested.length - 1 : held, tested };
}

/** The measures the criterion's conditions look at, each once, in order of first mention. */
export function measuresOf({ levels }: LevelCriterion): readonly Measure[] {
  const named = levels.flatMap(({ when = [] }) => when.flatMap((conditions) => entries(conditions)));
  return [...new Set(named.map(([measure]) => measure))];
}

function isMissing({ measure, value }: Measurement): boolean {
  return value === null && measureRecords[measure].blank === 'unknown';
}

function testConditions(conditions: Conditions, measured: readonly Measurement[]): TestedCondition[] {
  return entries(conditions).map(([measure, bounds]) => {
    const value = measured.find((one) => one.measure === measure)?.value ?? null;
    return { measure, bounds, holds: within(value, bounds) };
  });
}

function within(value: Rational | null, { atLeast, above, atMost, below }: Bounds): boolean {
  if (value === null) return false;
  const beside = (bound: number) => compare(value, fromNumber(bound));
  return (
    (atLeast === undefined || beside(atLeast) >= 0) &&
    (above === undefined || beside(above) > 0) &&
    (atMost === undefined || beside(atMost) <= 0) &&
    (below === undefined || beside(below) < 0)
  );
}

function entries(conditions: Conditions): [Measure, Bounds][] {
  return (Object.entries(conditions) as [Measure, Bounds | undefined][]).flatMap(([measure, bounds]) =>
    bounds === undefined ? [] : [[measure, bounds]],
  );
}
