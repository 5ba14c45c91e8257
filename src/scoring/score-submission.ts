// Submission × rule set → scorecard. The room's only entry.
import { poolCounts } from '#domain/counts';
import { officersOf, type Submission, unitsOf } from '#domain/submission';
import type { RuleSet } from '#rules/rule-set';
import { findings } from './findings.ts';
import { scoreGroup } from './score-group.ts';
import { scoreOfficers } from './score-officer.ts';
import type { Scorecard } from './scorecard.ts';

/** Pure and exact. An entity that cannot be assessed is a case of its own; `diagnostics` are those of scoring alone. */
export function scoreSubmission(submission: Submission, ruleSet: RuleSet): Scorecard {
  const groups = submission.groups.map((group) => scoreGroup(group, unitsOf(submission, group), ruleSet));
  const units = groups.flatMap((group) => group.units);
  const officers = groups.flatMap((group) =>
    scoreOfficers(group, officersOf(submission, group.group), units, ruleSet),
  );
  const overall = poolCounts(groups.map(({ counts }) => counts));
  const scored = { ruleSet, period: submission.period, groups, overall, officers };
  return { ...scored, diagnostics: findings(submission, scored) };
}
