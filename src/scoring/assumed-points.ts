// Points that rest on cells left blank, which the contract takes to mean that there was none: nobody stated it.
import { add, compare, fromNumber, rational, zero } from '#exact/rational';
import { isRate } from '#language/measures';
import type { LevelCriterion } from '#rules/criterion';
import type { RuleSet } from '#rules/rule-set';
import { scoreAverage } from './average.ts';
import { classify } from './classify.ts';
import type { LevelDerivation, Measurement, StandIn } from './derivation.ts';
import { type Figure, figure } from './figure.ts';
import { giveLevel } from './level.ts';
import type { BlankAssumption } from './measures/measure.ts';
import { measureRecords } from './measures/measures.ts';
import type { CriterionScore, EntityScore } from './scorecard.ts';
import { sumPoints } from './total.ts';

/** What is taken not to have been: complaints of attitude, feedback, online dossiers late or overdue. */
export type Assumption = 'no-complaints' | BlankAssumption;

export interface AssumedPoints {
  readonly assumption: Assumption;
  /** As it is given. */
  readonly score: CriterionScore;
  /** Printed as the rule set has it. */
  readonly given: Figure;
  /** Had every dossier been complained of, one piece of feedback dragged on, one online dossier been late. */
  readonly otherwise: Figure;
}

/** Of an assessed entity; `total` and `classification` without the points that rest on blank cells. */
export interface EntityAssumptions {
  readonly assumed: readonly AssumedPoints[];
  readonly total: Figure;
  readonly classification: string;
}

/** `units`: of a group, whose points are pooled. Null where no point rests on a blank cell, or nothing was assessed. */
export function assumedPoints(
  { assessment, criteria }: EntityScore,
  ruleSet: RuleSet,
  units: readonly EntityScore[] = [],
): EntityAssumptions | null {
  if (!assessment.assessed) return null;
  const assumed = criteria.flatMap((score, index) => {
    const own = units.flatMap((unit) => (unit.assessment.assessed ? (unit.criteria[index] ?? []) : []));
    const found = assumption(score, ruleSet, own);
    return found === null || compare(found.otherwise.exact, found.given.exact) >= 0 ? [] : [found];
  });
  return assumed.length === 0 ? null : { assumed, ...withoutAssumed(criteria, assumed, ruleSet) };
}

/** What an entity would have, were these points not given. */
export function withoutAssumed(
  criteria: readonly CriterionScore[],
  assumed: readonly AssumedPoints[],
  ruleSet: RuleSet,
): { readonly total: Figure; readonly classification: string } {
  const parts = criteria.map((score): CriterionScore => {
    const other = assumed.find((one) => one.score === score);
    return other === undefined || score.derivation === null
      ? score
      : { ...score, points: other.otherwise, derivation: score.derivation };
  });
  const total = sumPoints(parts, ruleSet.rounding) ?? figure(zero, ruleSet.rounding);
  return { total, classification: classify(total, ruleSet.classes) };
}

function assumption(
  score: CriterionScore,
  { rounding }: RuleSet,
  ofUnits: readonly CriterionScore[],
): AssumedPoints | null {
  const { criterion, points, derivation } = score;
  if (points === null || derivation === null) return null;
  if (derivation.kind === 'level') {
    if (criterion.scoring !== 'level') return null;
    const assumption = derivation.measurements.filter(isBlank).map(assumedOf)[0] ?? null;
    if (assumption === null) return null;
    const level = criterion.levels[levelOtherwise(criterion, derivation)];
    return {
      assumption,
      score,
      given: points,
      otherwise: figure(fromNumber(level?.points ?? 0), rounding),
    };
  }
  if (!restsOnComplaints(derivation.standIn) || criterion.scoring !== 'average') return null;
  const otherwise = scoreAverage(criterion, complainedOf(ofUnits.length > 0 ? ofUnits : [score]), rounding);
  if (otherwise.points === null) return null;
  return { assumption: 'no-complaints', score, given: points, otherwise: otherwise.points };
}

function restsOnComplaints(standIn: StandIn | null): boolean {
  return standIn === 'resolution' || standIn === 'noComplaints';
}

/** Every dossier at the last level where nobody recorded complaints; those stated stay. */
function complainedOf(scores: readonly CriterionScore[]) {
  const levels = { best: 0, middle: 0, last: 0 };
  let leftOut = 0;
  for (const { derivation } of scores) {
    if (derivation?.kind !== 'average') continue;
    const [best = 0, middle = 0, last = 0] = derivation.levels.map(({ count }) => count);
    if (derivation.standIn === 'resolution') levels.last += best + middle + last + derivation.leftOut;
    else if (derivation.standIn === 'noComplaints') {
      // Those stated to be without complaint stay.
      levels.best += best;
      levels.middle += middle;
      levels.last += last + derivation.leftOut;
    } else {
      levels.best += best;
      levels.middle += middle;
      levels.last += last;
      leftOut += derivation.leftOut;
    }
  }
  return { levels, leftOut, standIn: null };
}

/** The level with one more of each that was left blank. */
function levelOtherwise(criterion: LevelCriterion, { measurements }: LevelDerivation): number {
  const changed = measurements.map((one) => (isBlank(one) ? oneMore(one) : one));
  return giveLevel(criterion, changed).given;
}

/** Whether a cell it comes of was left blank, and taken to say that there was none. */
export function isBlank({ source }: Measurement): boolean {
  return source === 'blank' || source === 'pooled-blank';
}

function assumedOf({ measure }: Measurement): BlankAssumption | null {
  const { blank } = measureRecords[measure];
  return blank === 'unknown' ? null : blank;
}

/** One more of what is counted; of a rate, one more of the whole that is not of the part. */
function oneMore(measurement: Measurement): Measurement {
  const { measure, value, of } = measurement;
  if (isRate(measure))
    return { ...measurement, value: rational(100 * (of?.part ?? 0), (of?.whole ?? 0) + 1) };
  return value === null ? measurement : { ...measurement, value: add(value, rational(1)) };
}
