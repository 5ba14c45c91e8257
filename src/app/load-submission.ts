// Path → submission and its rule set, read and checked: what every task on a workbook starts with.
import { checkSubmission } from '#checks/check-submission';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { comparePlaces } from '#diagnostics/place';
import { originOf } from '#domain/origins';
import type { Submission } from '#domain/submission';
import { readFile } from '#files/read-file';
import type { RuleSet } from '#rules/rule-set';
import { readSubmission } from '#workbook/read-submission';
import { chooseRuleSet, chooseShippedRuleSet } from './choose-rule-set.ts';
import { type Ending, endingOf } from './outcome.ts';

export interface WorkbookRequest {
  readonly workbook: string;
  /** `--rules`: an id or a file, instead of what the workbook names. */
  readonly rules?: string | undefined;
}

export interface LoadedWorkbook {
  /** Null where there is no usable table of units, or the file cannot be read. */
  readonly submission: Submission | null;
  readonly ruleSet: RuleSet | null;
  readonly diagnostics: readonly Diagnostic[];
  /** How a task that needs no more than this has ended. */
  readonly ending: Ending;
  /** The diagnostics of a later step, put in among these by sheet, row and column. */
  readonly sorted: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
}

export async function loadSubmission({ workbook, rules }: WorkbookRequest): Promise<LoadedWorkbook> {
  const file = await readFile(workbook);
  if (file.bytes === null) return loaded(null, null, file.diagnostics, []);
  const { submission, diagnostics, sheets } = await readSubmission(file.bytes);
  if (submission === null) return loaded(null, null, diagnostics, sheets);
  const namedAt = rules === undefined ? originOf(submission.origins, 'info', 'ruleSetId') : undefined;
  const chosen =
    rules === undefined
      ? await chooseShippedRuleSet(submission.ruleSetId, namedAt)
      : await chooseRuleSet(rules);
  const { ruleSet } = chosen;
  const found = [...diagnostics, ...checkSubmission(submission), ...chosen.diagnostics];
  const misnamed = rules !== undefined && chosen.diagnostics.some(({ code }) => code === 'rule-set-unknown');
  return loaded(submission, ruleSet, found, sheets, misnamed ? 'wrong-usage' : undefined);
}

function loaded(
  submission: Submission | null,
  ruleSet: RuleSet | null,
  found: readonly Diagnostic[],
  sheets: readonly string[],
  ending: Ending = endingOf(found),
): LoadedWorkbook {
  const byPlace = comparePlaces(sheets);
  // What stands nowhere: faults of the file come first, remarks on the whole last.
  const end = ({ place, severity }: Diagnostic) => Number(place === undefined && severity === 'info');
  const sorted = (diagnostics: readonly Diagnostic[]) =>
    [...diagnostics].sort((a, b) => end(a) - end(b) || byPlace(a.place, b.place));
  return { submission, ruleSet, diagnostics: sorted(found), ending, sorted };
}
