// Units × rule set of the second kind → index card. The folder's only entry.
import type { IndexUnit } from '#domain/index-unit';
import type { Period } from '#domain/period';
import { fromNumber, type Rational, sum } from '#exact/rational';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import type { RoundingPolicy } from '#rules/rounding-policy';
import { figure } from '../figure.ts';
import { rank } from '../rank.ts';
import type { IndexCard, IndexGroupScore, IndexSum, IndexUnitScore, PartScore } from './index-card.ts';
import { scorePart } from './score-part.ts';

export interface Indexed {
  readonly period: Period | null;
  readonly indexUnits: readonly IndexUnit[];
}

/** Pure and exact; findings are the work of `find-index-remarks.ts`. */
export function scoreIndex(
  { period, indexUnits }: Indexed,
  ruleSet: IndexRuleSet,
): Omit<IndexCard, 'diagnostics'> {
  const scored = indexUnits.map((unit) => scoreUnit(unit, ruleSet));
  return { ruleSet, period, units: withRanks(scored) };
}

type Unranked = Omit<IndexUnitScore, 'rank' | 'ranked'>;

function scoreUnit(unit: IndexUnit, ruleSet: IndexRuleSet): Unranked {
  const groups = ruleSet.groups.map((group): IndexGroupScore => {
    const parts = group.parts.map((part) => scorePart(part, unit, ruleSet));
    return { group, parts, ...sumOf(parts, ruleSet.rounding) };
  });
  const total = sumOf(
    groups.flatMap(({ parts }) => parts),
    ruleSet.rounding,
  );
  return { unit, groups, total };
}

/** Groups and totals add up what is printed: the portal's own do, to the last digit. */
function sumOf(parts: readonly PartScore[], rounding: RoundingPolicy): IndexSum {
  const printed: Rational[] = parts.flatMap(({ points }) => (points === null ? [] : points.printed));
  const measured = parts.filter(({ points }) => points !== null);
  return {
    points: printed.length === 0 ? null : figure(sum(printed), rounding),
    of: sum(measured.map(({ part }) => fromNumber(part.max))),
    measured: measured.length === parts.length,
  };
}

/** Within a level, and only among units that measure the same parts: others' totals are of another kind. */
function withRanks(scores: readonly Unranked[]): readonly IndexUnitScore[] {
  const peers = new Map<string, Unranked[]>();
  for (const one of scores) {
    const key = comparableKey(one);
    const alike = peers.get(key);
    if (alike === undefined) peers.set(key, [one]);
    else alike.push(one);
  }
  const places = new Map<Unranked, { readonly rank: number | null; readonly ranked: number }>();
  for (const alike of peers.values()) {
    const ranks = rank(alike.map(({ total }) => total.points));
    for (const [index, one] of alike.entries())
      places.set(one, { rank: ranks[index] ?? null, ranked: alike.length });
  }
  return scores.map((one) => ({ ...one, ...(places.get(one) ?? { rank: null, ranked: 0 }) }));
}

function comparableKey({ unit, groups }: Unranked): string {
  const measured = groups.flatMap(({ parts }) =>
    parts.flatMap(({ points, part }) => (points === null ? [] : part.code)),
  );
  return [unit.level ?? `? ${unit.id}`, ...measured].join(' ');
}
