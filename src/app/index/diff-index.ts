// Two formulas of an index and a workbook → what the second would give each unit. Null where either is of the other kind.

import { chooseRuleSet } from '#app/choose-rule-set';
import type { RuleSetDiffRequest } from '#app/diff-rule-sets';
import { loadSubmission } from '#app/load-submission';
import { noResult, type Outcome, outcome } from '#app/outcome';
import type { Language } from '#language/language';
import { diffIndexes, type IndexRuleDifference } from '#report/index/diff-index';
import { indexSubmission } from '#scoring/index/index-submission';

export async function diffIndexRules(
  { before, after, workbook }: RuleSetDiffRequest,
  language: Language,
): Promise<Outcome<IndexRuleDifference> | null> {
  const [{ index: first }, { index: second }] = [await chooseRuleSet(before), await chooseRuleSet(after)];
  if (first === null || second === null) return null;
  const { submission, diagnostics, ending } = await loadSubmission({ workbook, rules: before });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (submission === null) return noResult(errors, ending);
  const cards = [indexSubmission(submission, first), indexSubmission(submission, second)] as const;
  return outcome(diffIndexes(cards, language), errors, ending);
}
