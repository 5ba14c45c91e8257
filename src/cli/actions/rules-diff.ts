// `tthc-score rules diff`: options → task → print → exit status.

import { diffRuleSets } from '#app/diff-rule-sets';
import { diffIndexRules } from '#app/index/diff-index';
import { printJson } from '#cli/print/print-json';
import { printRuleSetDifference } from '#cli/print/print-rule-set-difference';
import type { Terminal } from '#cli/terminal/terminal';
import { ruleSetDifferenceJson } from '#report/machine/rule-set-difference-json';
import { finish } from '../finish.ts';

export interface RulesDiffOptions {
  readonly json?: true;
}

/** What is wrong or worth knowing goes to standard error, with `--json` too: the document is of scores only. */
export async function diffRules(
  terminal: Terminal,
  before: string,
  after: string,
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
