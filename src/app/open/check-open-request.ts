// What the page is asked to open, before there is a page: a file that is not there is reported at once.
import { readFile } from '#files/read-file';
import { chooseRuleSet } from '../choose-rule-set.ts';
import { noResult, type Outcome, outcome } from '../outcome.ts';

export async function checkOpenRequest({
  workbook,
  rules,
}: {
  readonly workbook: string | undefined;
  readonly rules: string | undefined;
}): Promise<Outcome<true>> {
  if (rules !== undefined) {
    const { diagnostics } = await chooseRuleSet(rules);
    if (diagnostics.length > 0) return noResult(diagnostics, 'wrong-usage');
  }
  if (workbook === undefined) return outcome<true>(true, []);
  const { bytes, diagnostics } = await readFile(workbook);
  return outcome<true>(bytes === null ? null : true, diagnostics);
}
