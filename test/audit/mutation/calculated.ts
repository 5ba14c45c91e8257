// What a clerk could have calculated for a unit, from its counts alone: written apart from the program, to judge it.
import { add, type Rational, rational, zero } from '#exact/rational';
import type { UnitScore } from '#scoring/scorecard';

/** How dossiers that should not count were counted. */
export type Slip =
  | 'none'
  | 'late-counted'
  | 'late-left-out'
  | 'pending-in-divisor'
  | 'pending-on-time'
  | 'pending-early';

/** Criteria 1–5 as exact fractions. */
export function averages({ unit }: UnitScore, slip: Slip): readonly Rational[] {
  const { early, onTime, late } = unit.counts.resolved;
  const pending = slip.startsWith('pending') ? unit.counts.pending.inTime : 0;
  const worth = { 'pending-on-time': 1, 'pending-early': 2 }[slip as string] ?? 0;
  const contactWorth = worth > 0 ? 2 : 0;
  const byTime = (inDivisor: number) =>
    rational(2 * early + onTime + worth * pending, early + onTime + inDivisor + pending);
  const contact = ({ best, middle, last: none }: { best: number; middle: number; last: number }) =>
    rational(2 * best + middle + contactWorth * pending, best + middle + none + pending);
  const standIn = { best: early + onTime, middle: late, last: 0 };
  const time = byTime(slip === 'late-left-out' ? 0 : late);
  const attitude = byTime(slip === 'late-counted' ? late : 0);
  return [time, time, contact(unit.levels.contacts ?? standIn), contact(standIn), attitude];
}

/** In hundredths, rounded half up. */
export function hundredths(value: Rational): number {
  return Number((value.numerator * 200n + value.denominator) / (value.denominator * 2n));
}

/** In hundredths, cut off. */
export function cut(value: Rational): number {
  return Number((value.numerator * 100n) / value.denominator);
}

/** In hundredths, rounded half up to tenths or to whole points. */
export function coarse(value: Rational, step: 10 | 100): number {
  const units = BigInt(100 / step);
  return Number((value.numerator * 2n * units + value.denominator) / (value.denominator * 2n)) * step;
}

export function sumOf(values: readonly Rational[]): Rational {
  return values.reduce(add, zero);
}
