// A new input workbook, empty or carried on from the last period.
import { checkTextsOfOtherPeriod } from '#checks/texts-of-other-period';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { periodNotUnderstood } from '#diagnostics/info';
import { outputExists } from '#diagnostics/output';
import { readPeriod } from '#domain/period';
import type { Submission } from '#domain/submission';
import { readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { writeFile } from '#files/write-file';
import { fold } from '#language/fold';
import { readSubmission } from '#workbook/read-submission';
import { writeInputWorkbook } from '#workbook/write-input';
import { chooseShippedRuleSet } from './choose-rule-set.ts';
import { endingOf, type Outcome, outcome } from './outcome.ts';

export interface NewWorkbook {
  readonly file: string;
  /** "Quý III/2022". */
  readonly period?: string | undefined;
  /** The workbook of the last period. */
  readonly from?: string | undefined;
  /** `--rules`: what it is to be scored by; sheets as that kind of rule set needs. */
  readonly rules?: string | undefined;
  /** Sheet Chỉ số 766 beside the others. */
  readonly index?: boolean | undefined;
  /** Replace a file that exists. */
  readonly force: boolean;
}

/** The result is the file written. A file that exists may have been filled in: it is replaced only when asked. */
export async function startWorkbook(request: NewWorkbook): Promise<Outcome<string>> {
  const period = request.period === undefined ? undefined : readPeriod(fold(request.period));
  if (period === null) {
    const fault = periodNotUnderstood({ content: request.period ?? '' });
    return outcome<string>(null, [fault], 'wrong-usage');
  }
  if (!request.force && (await fileExists(request.file))) {
    return outcome<string>(null, [outputExists({ file: request.file })]);
  }
  const last = request.from === undefined ? null : await readLast(request.from);
  if (last !== null && (last.submission === null || endingOf(last.diagnostics) !== 'done')) {
    return outcome<string>(null, last.diagnostics);
  }
  const chosen = request.rules === undefined ? null : await chooseShippedRuleSet(request.rules);
  if (chosen !== null && chosen.diagnostics.length > 0)
    return outcome<string>(null, chosen.diagnostics, 'wrong-usage');
  const alone = chosen !== null && chosen.index !== null;
  const bytes = await writeInputWorkbook({
    period,
    from: last?.submission ?? undefined,
    ruleSetId: request.rules,
    index: request.index === true ? 'beside' : alone ? 'alone' : undefined,
  });
  const faults = await writeFile(request.file, bytes);
  if (faults.length > 0) return outcome<string>(null, faults);
  return outcome(request.file, last === null ? [] : await textsToRewrite(bytes));
}

/** Places are those of the new workbook. */
async function textsToRewrite(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const { submission } = await readSubmission(bytes);
  return submission === null ? [] : checkTextsOfOtherPeriod(submission, { carried: true });
}

async function readLast(path: string): Promise<{
  readonly submission: Submission | null;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { bytes, diagnostics } = await readFile(path);
  return bytes === null ? { submission: null, diagnostics } : await readSubmission(bytes);
}
