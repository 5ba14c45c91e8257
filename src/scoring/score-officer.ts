// An officer: the officers' criteria over the dossiers in charge of, the rating, the rank within the group.
import type { Officer } from '#domain/officer';
import { compare, fromNumber } from '#exact/rational';
import { fold } from '#language/fold';
import type { RuleSet } from '#rules/rule-set';
import { scoreAverage } from './average.ts';
import { type AverageInputs, averageInputs, poolAverageInputs } from './criterion-inputs.ts';
import type { Figure } from './figure.ts';
import { rank } from './rank.ts';
import { officerCriteria } from './score-criteria.ts';
import type { CriterionScore, GroupScore, OfficerScore, UnitScore } from './scorecard.ts';
import { sumPoints } from './total.ts';

/** The officers of one group in the order of the workbook; a group without officers lists its units in their place. */
export function scoreOfficers(
  group: GroupScore,
  officers: readonly Officer[],
  allUnits: readonly UnitScore[],
  ruleSet: RuleSet,
): readonly OfficerScore[] {
  const scores =
    officers.length === 0
      ? group.units.map((unit) => scoreUnitInPlace(unit, group, ruleSet))
      : officers.map((officer) => scoreOfficer(officer, group, allUnits, ruleSet));
  const ranks = rank(scores.map(({ points }) => points));
  return scores.map((score, index) => ({ ...score, rank: ranks[index] ?? null }));
}

export type Unranked = Omit<OfficerScore, 'rank'>;

/** `allUnits`: of every group, since an officer may be in charge of units of another. */
export function scoreOfficer(
  officer: Officer,
  { group }: Pick<GroupScore, 'group'>,
  allUnits: readonly UnitScore[],
  ruleSet: RuleSet,
): Unranked {
  const inputs = officerInputs(officer, allUnits, ruleSet);
  const criteria = ruleSet.criteria.flatMap((criterion): CriterionScore[] =>
    criterion.scoring === 'average' && ruleSet.officers.criteria.includes(criterion.key)
      ? [scoreAverage(criterion, inputs?.[criterion.key] ?? null, ruleSet.rounding)]
      : [],
  );
  const points = sumPoints(criteria, ruleSet.rounding);
  const override = officer.ratingOverride;
  return {
    subject: { kind: 'officer', officer },
    group,
    name: officer.name,
    position: officer.position,
    criteria,
    points,
    rating: override === null ? rate(points, criteria, ruleSet) : nameOfRating(override, ruleSet),
    ratingOverridden: override !== null,
  };
}

function scoreUnitInPlace({ unit, criteria }: UnitScore, { group }: GroupScore, ruleSet: RuleSet): Unranked {
  const counted = officerCriteria(criteria, ruleSet);
  const points = sumPoints(counted, ruleSet.rounding);
  return {
    subject: { kind: 'unit', unit },
    group,
    name: unit.name,
    position: null,
    criteria: counted,
    points,
    rating: rate(points, counted, ruleSet),
    ratingOverridden: false,
  };
}

/** Null where a cell of the officer's row, or of a unit in charge of, could not be read. */
function officerInputs(
  { basis, readable }: Officer,
  allUnits: readonly UnitScore[],
  { options }: RuleSet,
): AverageInputs | null {
  if (!readable) return null;
  if (basis.kind === 'own') return averageInputs(basis, options);
  const units = allUnits.map(({ unit }) => unit).filter(({ id }) => basis.unitIds.includes(id));
  if (units.length === 0 || units.some((unit) => !unit.readable)) return null;
  return poolAverageInputs(
    units.map(({ counts, levels }) => averageInputs({ resolved: counts.resolved, levels }, options)),
  );
}

/** The first rating whose bound and condition hold; null where there are no points. */
export function rate(
  points: Figure | null,
  criteria: readonly CriterionScore[],
  { officers }: RuleSet,
): string | null {
  if (points === null) return null;
  const atZero = criteria.some((score) => score.points?.printed.numerator === 0n);
  const rating = officers.ratings.find(
    ({ atLeast, noCriterionAtZero }) =>
      compare(points.printed, fromNumber(atLeast)) >= 0 && !(noCriterionAtZero === true && atZero),
  );
  return rating?.name ?? null;
}

/** The rule set's own spelling of what the clerk wrote; as written where it knows no such rating. */
function nameOfRating(written: string, { officers }: RuleSet): string {
  return officers.ratings.find(({ name }) => fold(name) === fold(written))?.name ?? written;
}
