// Findings: a share that one dossier, procedure or piece of feedback more or less would carry over its threshold.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type NearShare, shareNearThreshold } from '#diagnostics/scoring/near-share';
import type { Group } from '#domain/group';
import { type Origins, originOf } from '#domain/origins';
import { add, compare, fromNumber, type Rational, rational } from '#exact/rational';
import { isRate } from '#language/measures';
import type { LevelCriterion } from '#rules/criterion';
import { percentDecimal } from '#rules/percent-text';
import type { RuleSet } from '#rules/rule-set';
import type { LevelDerivation, Measurement } from './derivation.ts';
import { figure } from './figure.ts';
import { giveLevel } from './level.ts';
import { measureRecords } from './measures/measures.ts';
import type { CriterionScore } from './scorecard.ts';
import type { Scored } from './scored.ts';
import { thresholdsOf } from './thresholds.ts';

export function findNearShares({ groups, ruleSet }: Scored, origins: Origins): Diagnostic[] {
  return groups.flatMap(({ group, units, criteria }) =>
    [
      ...units.map(({ unit, ...score }) => ({ ...unit, criteria: score.criteria })),
      { id: group.id, name: group.name, criteria },
    ].flatMap((entity) =>
      entity.criteria
        .flatMap((criterion) => nearShares(criterion, group, ruleSet))
        .map((facts) =>
          shareNearThreshold(facts, { place: originOf(origins, entity.id), unit: entity.name }),
        ),
    ),
  );
}

/** Below this many a single one moves the share by more than 5 points: every small unit would be near something. */
const minDossiers = 20;

function nearShares(score: CriterionScore, group: Group, ruleSet: RuleSet): readonly NearShare[] {
  const { criterion, derivation } = score;
  if (criterion.scoring !== 'level' || derivation?.kind !== 'level') return [];
  const { measurements, given } = derivation;
  const points = (level: number) =>
    figure(fromNumber(criterion.levels[level]?.points ?? 0), ruleSet.rounding).text;
  return measurements.flatMap((measurement) => {
    const share = shareOf(measurement, group, derivation);
    if (share === null || share.whole < minDossiers) return [];
    return ([1, -1] as const).flatMap((step) => {
      const after = levelAfter(criterion, measurements, { ...measurement, value: moved(share, step) });
      if (after === null || after === given) return [];
      const { of, whole } = share;
      const facts = { criterion: criterion.number, share: of, part: share.part, whole, more: step > 0 };
      return [{ ...facts, given: points(given), after: points(after) }];
    });
  });
}

interface Share {
  readonly of: NearShare['share'];
  readonly value: Rational;
  /** How many of the whole, or the rate itself where only that was stated. */
  readonly part: NearShare['part'];
  readonly whole: number;
}

/** A share taken over from the group is reported at the group's row, not once more for each unit. */
function shareOf(
  { measure, value, of, source }: Measurement,
  group: Group,
  derivation: LevelDerivation,
): Share | null {
  if (value === null || !isRate(measure)) return null;
  const { wholeOf } = measureRecords[measure];
  if (of === null && wholeOf !== undefined && source !== 'lowest-unit') {
    const rate = percentDecimal(value, thresholdsOf(derivation, measure));
    return { of: measure, value, part: { rate }, whole: wholeOf(group) ?? 0 };
  }
  if (of === null || source === 'group') return null;
  return { of: measure, value, part: { count: of.part }, whole: of.whole };
}

/** Null where there is nothing less, and where all of the whole counts: otherwise every faultless unit would be reported. */
function moved({ value, whole }: Share, step: 1 | -1): Rational | null {
  const all = rational(100);
  if (compare(value, all) === 0) return null;
  const next = add(value, rational(step * 100, whole));
  if (compare(next, rational(0)) < 0) return null;
  return compare(next, all) > 0 ? all : next;
}

function levelAfter(
  criterion: LevelCriterion,
  measurements: readonly Measurement[],
  changed: Measurement,
): number | null {
  if (changed.value === null) return null;
  return giveLevel(
    criterion,
    measurements.map((one) => (one.measure === changed.measure ? changed : one)),
  ).given;
}
