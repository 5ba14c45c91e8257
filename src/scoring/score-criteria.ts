// All criteria of a rule set over one entity's figures, and what they add up to.
import type { RuleSet } from '#rules/rule-set';
import { scoreAverage } from './average.ts';
import { classify } from './classify.ts';
import type { AverageInputs } from './criterion-inputs.ts';
import type { Measurements } from './derivation.ts';
import { scoreLevel } from './level.ts';
import type { Assessment, CriterionScore, NotAssessedReason } from './scorecard.ts';
import { sumPoints } from './total.ts';

/** In the order of the rule set. */
export function scoreCriteria(
  { criteria, rounding }: RuleSet,
  inputs: AverageInputs,
  measurements: Measurements,
): readonly CriterionScore[] {
  return criteria.map((criterion) =>
    criterion.scoring === 'average'
      ? scoreAverage(criterion, inputs[criterion.key], rounding)
      : scoreLevel(criterion, measurements, rounding),
  );
}

/** Every criterion without points: there is nothing to assess, which is never 0. */
export function withoutPoints({ criteria }: RuleSet): readonly CriterionScore[] {
  return criteria.map((criterion) => ({ criterion, points: null, derivation: null }));
}

export function assess(criteria: readonly CriterionScore[], ruleSet: RuleSet): Assessment {
  const total = sumPoints(criteria, ruleSet.rounding);
  const officerAverage = sumPoints(officerCriteria(criteria, ruleSet), ruleSet.rounding);
  if (total === null || officerAverage === null) return notAssessed('criterion-missing');
  return { assessed: true, total, classification: classify(total, ruleSet.classes), officerAverage };
}

export function notAssessed(reason: NotAssessedReason): Assessment {
  return { assessed: false, reason };
}

/** Those that count for officers, in the order of the rule set. */
export function officerCriteria(
  criteria: readonly CriterionScore[],
  { officers }: RuleSet,
): readonly CriterionScore[] {
  return criteria.filter(({ criterion }) => officers.criteria.some((key) => key === criterion.key));
}
