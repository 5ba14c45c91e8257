// One part of one unit: counts → ratio → points, rounded by itself.
import type { IndexUnit } from '#domain/index-unit';
import { compare, divide, fromNumber, multiply, type Rational, rational, zero } from '#exact/rational';
import type { IndexPart } from '#rules/index/index-part';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import { figure } from '../figure.ts';
import type { NotMeasured, PartScore, Ratio } from './index-card.ts';

export function scorePart(part: IndexPart, unit: IndexUnit, ruleSet: IndexRuleSet): PartScore {
  const not = (reason: NotMeasured, counts: Ratio | null = null): PartScore => ({
    part,
    counts,
    points: null,
    ratio: null,
    reason,
    missing: reason === 'blank' ? missingOf(part, unit) : [],
  });
  if (!isFor(part, unit, ruleSet)) return not('other-level');
  if (missingOf(part, unit).length > 0) return not('blank');
  const scored = (counts: Ratio | null, ratio: Rational | null, points: Rational): PartScore => ({
    part,
    counts,
    points: figure(points, ruleSet.rounding),
    ratio,
    reason: null,
  });
  if (part.given !== undefined) {
    const ratio = divide(unit.rates[part.given] ?? zero, rational(100));
    return scored(null, ratio, pointsOf(part, ratio));
  }
  const counts = countsOf(part, unit);
  if (counts.denominator === 0) {
    if (part.whenZero === 'notMeasured') return not('nothing-to-divide-by', counts);
    return scored(counts, null, part.whenZero === 'full' ? fromNumber(part.max) : zero);
  }
  const ratio = rational(counts.numerator, counts.denominator);
  return scored(counts, ratio, pointsOf(part, ratio));
}

/** max × min(1, ratio ÷ cap), exactly. */
export function pointsOf({ max, cap = 1 }: Pick<IndexPart, 'max' | 'cap'>, ratio: Rational): Rational {
  const share = divide(ratio, fromNumber(cap));
  const full = rational(1);
  return multiply(fromNumber(max), compare(share, full) > 0 ? full : share);
}

function isFor(
  { level }: Pick<IndexPart, 'level'>,
  unit: Pick<IndexUnit, 'level'>,
  { levels }: Pick<IndexRuleSet, 'levels'>,
): boolean {
  if (unit.level === null || !levels.includes(unit.level)) return false;
  return level === 'any' || unit.level === 'province';
}

function missingOf({ given, numerator = [], denominator = [] }: IndexPart, { counts, rates }: IndexUnit) {
  if (given !== undefined) return rates[given] === undefined ? [given] : [];
  return [...new Set([...numerator, ...denominator])].filter((name) => counts[name] === undefined);
}

function countsOf({ numerator = [], denominator = [] }: IndexPart, { counts }: IndexUnit): Ratio {
  const total = (names: typeof numerator) => names.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
  return { numerator: total(numerator), denominator: total(denominator) };
}
