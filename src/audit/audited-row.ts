// A published row beside the score of its unit.
import type { PublishedFigure, PublishedScores } from '#domain/published';
import { round } from '#exact/rounding';
import { isSameName } from '#language/fold';
import type { RuleSet } from '#rules/rule-set';
import type { EntityScore, GroupScore, Scorecard, UnitScore } from '#scoring/scorecard';
import type { AuditedScores } from './figure-name.ts';
import { type IntendedCount, intendedCount } from './intended-count.ts';

export interface AuditedRow {
  /** Each value rounded as the rule set prints it; its text is as published. */
  readonly scores: AuditedScores;
  readonly entity: EntityScore;
  /** The average on the summary table that the officers' form repeats: the unit's own, or that of an officer's only unit. */
  readonly repeated: { readonly unit: string; readonly average: PublishedFigure } | null;
  /** The sheet that its dossiers are counted on. */
  readonly countedOn: 'Đơn vị' | 'Cán bộ';
  /** Set where the unit's counts contradict each other and the published figures come out with one of them corrected. */
  readonly intended: IntendedCount | null;
}

export interface AuditedUnit extends AuditedRow {
  readonly entity: UnitScore;
}

/** Null where the scorecard has no such unit, which reading the sheet has reported. */
export function auditedRow(published: PublishedScores, { groups, ruleSet }: Scorecard): AuditedUnit | null {
  const group = groups.find((one) => isSameName(one.group.key, published.group));
  const entity = group?.units.find(({ unit }) => isSameName(unit.name, published.unit));
  if (group === undefined || entity === undefined) return null;
  const scores = asPrinted(published, ruleSet);
  const { unit, officerAverage: average } = scores;
  return {
    scores,
    entity,
    countedOn: 'Đơn vị',
    repeated: average === null ? null : { unit, average },
    intended: intendedCount(scores, entity, group.group, ruleSet),
  };
}

/** The assessed units of a group for which nothing was published, where anything was. */
export function unitsWithoutRow(
  { groups }: Scorecard,
  rows: readonly AuditedUnit[],
): readonly { readonly group: GroupScore; readonly units: readonly UnitScore[] }[] {
  const published = new Set(rows.map(({ entity }) => entity.unit.id));
  return groups
    .map((group) => ({
      group,
      units: group.units.filter(({ unit, assessment }) => assessment.assessed && !published.has(unit.id)),
    }))
    .filter(({ group, units }) => {
      const any = group.units.some(({ unit }) => published.has(unit.id));
      return any && units.length > 0;
    });
}

/** A sheet that keeps 1,8333333 behind what it shows has published 1,83. */
export function asPrintedFigure<Given extends PublishedFigure | null>(
  figure: Given,
  { rounding }: RuleSet,
): Given {
  return figure === null
    ? figure
    : { ...figure, value: round(figure.value, rounding.decimals, rounding.direction) };
}

function asPrinted(scores: PublishedScores, ruleSet: RuleSet): AuditedScores {
  const printed = <Given extends PublishedFigure | null>(figure: Given): Given =>
    asPrintedFigure(figure, ruleSet);
  return {
    ...scores,
    criteria: Object.fromEntries(
      Object.entries(scores.criteria).map(([number, figure]) => [number, printed(figure)]),
    ),
    total: printed(scores.total),
    officerAverage: printed(scores.officerAverage),
    officerForm: printed(scores.officerForm),
    officerPoints: null,
  };
}
