// Path → submission and its rule set, read and checked: what every task on a workbook starts with.
import { checkSubmission } from '#checks/check-submission';
import { checkPeriodDates } from '#checks/period-dates';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { comparePlaces } from '#diagnostics/place';
import { indexSheetMissing } from '#diagnostics/scoring/index-request';
import { sheetMissing } from '#diagnostics/workbook/sheet';
import { originOf } from '#domain/origins';
import type { Submission } from '#domain/submission';
import { readFile } from '#files/read-file';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import type { ParsedRuleSet } from '#rules/parsed-rule-set';
import type { RuleSet } from '#rules/rule-set';
import { indexFindings, indexSheetIn, unitsSheetIn } from '#workbook/parse/index-findings';
import type { ReadSubmission } from '#workbook/read-submission';
import { chooseRuleSet, chooseShippedRuleSet } from './choose-rule-set.ts';
import { type Ending, endingOf } from './outcome.ts';
import { readWorkbook } from './read-workbook.ts';

export interface WorkbookRequest {
  readonly workbook: string;
  /** `--rules`: an id or a file, instead of what the workbook names. */
  readonly rules?: string | undefined;
}

export interface LoadedWorkbook {
  /** Null where there is no usable table of units, or the file cannot be read. */
  readonly submission: Submission | null;
  readonly ruleSet: RuleSet | null;
  /** The rule set where it is of the second kind; `ruleSet` is null then. */
  readonly index: IndexRuleSet | null;
  readonly diagnostics: readonly Diagnostic[];
  /** How a task that needs no more than this has ended. */
  readonly ending: Ending;
  /** The diagnostics of a later step, put in among these by sheet, row and column. */
  readonly sorted: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** `readBytes`: what the bytes of the file say; an input workbook where nothing else is said. */
export async function loadSubmission(
  { workbook, rules }: WorkbookRequest,
  readBytes: (bytes: Uint8Array) => Promise<ReadSubmission> = readWorkbook,
): Promise<LoadedWorkbook> {
  const file = await readFile(workbook);
  if (file.bytes === null) return loaded(null, noRules, file.diagnostics, []);
  const read = await readBytes(file.bytes);
  const { submission, diagnostics, sheets } = read;
  if (submission === null && (rules === undefined || sheets.length === 0))
    return loaded(null, noRules, diagnostics, sheets);
  const namedAt =
    rules === undefined && submission !== null
      ? originOf(submission.origins, 'info', 'ruleSetId')
      : undefined;
  const chosen =
    rules === undefined
      ? await chooseShippedRuleSet(submission?.ruleSetId ?? '', namedAt)
      : await chooseRuleSet(rules);
  const misnamed = rules !== undefined && chosen.diagnostics.some(({ code }) => code === 'rule-set-unknown');
  const ending = misnamed ? 'wrong-usage' : undefined;
  if (chosen.index !== null) return loadedIndex(read, chosen);
  if (submission === null) return loaded(null, chosen, diagnostics, sheets);
  // A workbook of the index alone has nothing to be scored by levels.
  if (submission.units.length === 0 && !misnamed)
    return loaded(null, chosen, [...diagnostics, ...unitsMissing(sheets), ...chosen.diagnostics], sheets);
  const found = [...diagnostics, ...checkSubmission(submission), ...chosen.diagnostics];
  return loaded(submission, chosen, found, sheets, ending);
}

type Chosen = Pick<ParsedRuleSet, 'ruleSet' | 'index'>;

const noRules: Chosen = { ruleSet: null, index: null };

/** What stands on the sheets of the other kind is not asked for. */
function loadedIndex({ submission, diagnostics, sheets }: ReadSubmission, chosen: Chosen): LoadedWorkbook {
  const found = indexFindings(diagnostics, submission);
  if (submission === null || submission.indexUnits.length === 0) {
    const sheet = indexSheetIn(sheets);
    const place = sheet === null ? undefined : { sheet };
    const known = found.some((one) => one.severity === 'error' && one.place?.sheet === sheet);
    const facts = { id: chosen.index?.id ?? '', isEmpty: sheet !== null };
    return loaded(null, chosen, known ? found : [...found, indexSheetMissing(facts, { place })], sheets);
  }
  return loaded(submission, chosen, [...found, ...checkPeriodDates(submission)], sheets);
}

function unitsMissing(sheets: readonly string[]): readonly Diagnostic[] {
  return unitsSheetIn(sheets) === null
    ? [sheetMissing({ sheet: 'Đơn vị', found: sheets }, { place: { sheet: 'Đơn vị' } })]
    : [];
}

function loaded(
  submission: Submission | null,
  { ruleSet, index }: Chosen,
  found: readonly Diagnostic[],
  sheets: readonly string[],
  ending: Ending = endingOf(found),
): LoadedWorkbook {
  const byPlace = comparePlaces(sheets);
  // What stands nowhere: faults of the file come first, remarks on the whole last.
  const end = ({ place, severity }: Diagnostic) => Number(place === undefined && severity === 'info');
  const sorted = (diagnostics: readonly Diagnostic[]) =>
    [...diagnostics].sort((a, b) => end(a) - end(b) || byPlace(a.place, b.place));
  return { submission, ruleSet, index, diagnostics: sorted(found), ending, sorted };
}
