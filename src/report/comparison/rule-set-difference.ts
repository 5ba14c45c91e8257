// What another rule set would do to each group and unit: totals, classes, ranks, and the criteria that change.
import { periodLabel } from '#domain/period';
import { equal } from '#exact/rational';
import { leftOutUnits } from '#report/left-out';
import { classInWords } from '#report/not-assessed';
import type { CriterionKey } from '#rules/criterion';
import type { Figure } from '#scoring/figure';
import type { EntityScore, GroupScore, Scorecard } from '#scoring/scorecard';

/** Of the first rule set, and of the second. */
export type Pair<Value> = readonly [Value, Value];

export interface RuleSetDifference {
  readonly ruleSets: Pair<{ readonly id: string; readonly title: string }>;
  /** "Quý II/2022"; null where the workbook's cannot be read. */
  readonly period: string | null;
  readonly groups: readonly GroupDifference[];
}

interface GroupDifference {
  readonly key: string;
  readonly name: string;
  readonly whole: EntityDifference;
  /** In the order of the workbook. */
  readonly units: readonly EntityDifference[];
  /** Names of the units that the group's points leave out under either rule set though they resolved dossiers: the workbook has errors. */
  readonly leftOut: readonly string[];
}

export interface EntityDifference {
  readonly name: string;
  /** Null where not assessed. */
  readonly totals: Pair<Figure | null>;
  /** Where not assessed, why. */
  readonly classifications: Pair<string>;
  /** Null for groups too. */
  readonly ranks: Pair<number | null>;
  /** Only those whose printed points differ, in the order of the first rule set. */
  readonly criteria: readonly CriterionDifference[];
}

/** Rule sets number criteria in their own order, so they are matched by what they measure. */
export interface CriterionDifference {
  readonly key: CriterionKey;
  /** Null where a rule set has no such criterion. */
  readonly numbers: Pair<number | null>;
  readonly points: Pair<Figure | null>;
}

/** Of one workbook under two rule sets. */
export function compareRuleSets(before: Scorecard, after: Scorecard): RuleSetDifference {
  const named = ({ ruleSet: { id, title } }: Scorecard) => ({ id, title });
  return {
    ruleSets: [named(before), named(after)],
    period: before.period === null ? null : periodLabel(before.period),
    groups: before.groups.flatMap((group, index) => {
      const other = after.groups[index];
      return other === undefined ? [] : [compareGroups(group, other)];
    }),
  };
}

function compareGroups(before: GroupScore, after: GroupScore): GroupDifference {
  const { key, name } = before.group;
  return {
    key,
    name,
    whole: compareEntities(name, before, after, [null, null]),
    units: before.units.flatMap((unit, index) => {
      const other = after.units[index];
      if (other === undefined) return [];
      return [compareEntities(unit.unit.name, unit, other, [unit.rank, other.rank])];
    }),
    leftOut: [...new Set([before, after].flatMap(leftOutUnits).map(({ unit }) => unit.name))],
  };
}

function compareEntities(
  name: string,
  before: EntityScore,
  after: EntityScore,
  ranks: Pair<number | null>,
): EntityDifference {
  return {
    name,
    totals: [totalOf(before), totalOf(after)],
    classifications: [classInWords(before), classInWords(after)],
    ranks,
    criteria: criteriaOf(before, after),
  };
}

function totalOf({ assessment }: EntityScore): Figure | null {
  return assessment.assessed ? assessment.total : null;
}

function criteriaOf(before: EntityScore, after: EntityScore): readonly CriterionDifference[] {
  const keys = new Set([...before.criteria, ...after.criteria].map(({ criterion }) => criterion.key));
  return [...keys].flatMap((key) => {
    const [first, second] = [before, after].map(({ criteria }) =>
      criteria.find(({ criterion }) => criterion.key === key),
    );
    const points: Pair<Figure | null> = [first?.points ?? null, second?.points ?? null];
    if (first !== undefined && second !== undefined && samePrinted(points)) return [];
    const numbers = [first?.criterion.number ?? null, second?.criterion.number ?? null] as const;
    return [{ key, numbers, points }];
  });
}

function samePrinted([a, b]: Pair<Figure | null>): boolean {
  return a === null || b === null ? a === b : equal(a.printed, b.printed);
}
