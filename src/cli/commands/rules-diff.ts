// `tthc-score rules diff`: options → task → print → exit status.
import { diffIndexRules } from '#app/diff-index';
import { diffRuleSets } from '#app/diff-rule-sets';
import { ruleSetDifferenceJson } from '#report/rule-set-difference-json';
import { finish } from '../finish.ts';
import { printJson } from '../print-json.ts';
import { printRuleSetDifference } from '../print-rule-set-difference.ts';
import type { Terminal } from '../terminal.ts';

export interface RulesDiffOptions {
  readonly json?: true;
}

/** What is wrong or worth knowing goes to standard error, with `--json` too: the document is of scores only. */
export async function diffRules(
  terminal: Terminal,
  [before, after]: readonly [string, string],
  workbook: string,
  { json }: RulesDiffOptions,
): Promise<number> {
  const byIndex = await diffIndexRules({ before, after, workbook }, terminal.language);
  if (byIndex !== null) {
    const { printIndexDiff } = await import('./index/rules-diff.ts');
    return printIndexDiff(terminal, byIndex, workbook, json === true);
  }
  const { ending, result, diagnostics } = await diffRuleSets({ before, after, workbook });
  if (result !== null && json) printJson(terminal, ruleSetDifferenceJson(result));
  else if (result !== null) printRuleSetDifference(terminal, result);
  return finish(terminal, { workbook, ending, diagnostics });
}
