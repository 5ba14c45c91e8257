// Two rule sets and a workbook → what the second would do to each unit.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { indexNotForCommand } from '#diagnostics/scoring/index-request';
import { ruleSetOutOfForce } from '#diagnostics/scoring/rule-set';
import { contactsNotGiven, onSiteRateUnknown } from '#diagnostics/scoring/stand-in';
import { compareRuleSets, type RuleSetDifference } from '#report/comparison/rule-set-difference';
import { scoreSubmission } from '#scoring/score-submission';
import { chooseRuleSet } from './choose-rule-set.ts';
import { loadSubmission } from './load-submission.ts';
import { noResult, type Outcome, outcome } from './outcome.ts';

export interface RuleSetDiffRequest {
  /** Ids or files. */
  readonly before: string;
  readonly after: string;
  readonly workbook: string;
}

/** The workbook is read once; the rule set it names is not used. Where it has errors, what can be scored is compared all the same. */
export async function diffRuleSets({
  before,
  after,
  workbook,
}: RuleSetDiffRequest): Promise<Outcome<RuleSetDifference>> {
  const other = await chooseRuleSet(after);
  const loaded = await loadSubmission({ workbook, rules: before });
  const found: readonly Diagnostic[] = [...loaded.diagnostics, ...other.diagnostics].filter(
    ({ severity }) => severity === 'error',
  );
  const { submission, ruleSet } = loaded;
  const index = loaded.index ?? other.index;
  if (index !== null) return noResult([indexNotForCommand({ id: index.id })]);
  if (submission === null || ruleSet === null) return noResult(found, loaded.ending);
  if (other.ruleSet === null) {
    const unknown = other.diagnostics.some(({ code }) => code === 'rule-set-unknown');
    return noResult(found, unknown ? 'wrong-usage' : undefined);
  }
  const first = scoreSubmission(submission, ruleSet);
  const second = scoreSubmission(submission, other.ruleSet);
  const ofRules = [...first.diagnostics, ...second.diagnostics].filter(({ code }) => decisive.has(code));
  return outcome(compareRuleSets(first, second), [...found, ...ofRules], loaded.ending);
}

/** What a reader must know to compare; faults of the workbook itself are reported by `check`. */
const decisive: ReadonlySet<string> = new Set(
  [ruleSetOutOfForce, onSiteRateUnknown, contactsNotGiven].map(({ code }) => code),
);
