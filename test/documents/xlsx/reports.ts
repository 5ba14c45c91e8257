// Reports for the tests of workbooks: the published quarter's, and small ones of chosen units.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isComplete } from '#domain/submission';
import { buildReport } from '#report/official/build-report';
import type { Report } from '#report/report';
import { parseRuleSet } from '#rules/parse-rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import type { Scorecard } from '#scoring/scorecard';
import { readSubmission } from '#workbook/read-submission';
import { dienBien, submission } from '../../scoring/make-submission.ts';

export function shippedTemplate(): Promise<Uint8Array> {
  return readFile(new URL('../../../templates/bao-cao.xlsx', import.meta.url));
}

export async function publishedQuarter(): Promise<{
  readonly report: Report;
  readonly scorecard: Scorecard;
}> {
  const bytes = await readFile(new URL('../../../fixtures/q2-2022.xlsx', import.meta.url));
  const read = await readSubmission(bytes);
  if (read.submission === null || !isComplete(read.submission)) throw new Error('the fixture is complete');
  const scorecard = scoreSubmission(read.submission, dienBien());
  return { report: buildReport(read.submission, scorecard), scorecard };
}

export function reportOf(...[units, members]: Parameters<typeof submission>): Report {
  const made = submission(units, members);
  return buildReport(made, scoreSubmission(made, dienBien()));
}

/** As `reportOf`, by another shipped rule set. */
export function reportBy(ruleSetId: string, ...[units, members]: Parameters<typeof submission>): Report {
  const file = new URL(`../../../rules/${ruleSetId}.json`, import.meta.url);
  const { ruleSet } = parseRuleSet(readFileSync(file, 'utf8'), ruleSetId);
  if (ruleSet === null) throw new Error(`${ruleSetId} has no faults`);
  const made = submission(units, members);
  return buildReport(made, scoreSubmission(made, ruleSet));
}
