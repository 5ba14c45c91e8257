// A new input workbook, empty or carried on from the last period.
import { checkTextsOfOtherPeriod } from '#checks/texts-of-other-period';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { outputExists } from '#diagnostics/file/output';
import { periodNotUnderstood } from '#diagnostics/workbook/info';
import { readPeriod } from '#domain/period';
import { readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { writeFile } from '#files/write-file';
import { fold } from '#language/fold';
import { isReport } from '#published-report/is-report';
import { type InputOptions, writeInputWorkbook } from '#workbook/write/write-input';
import { chooseShippedRuleSet } from './choose-rule-set.ts';
import { endingOf, noResult, type Outcome, outcome } from './outcome.ts';
import { readWorkbook } from './read-workbook.ts';
import { readOfficeList, readOfficeNames } from './start/office-list.ts';
import { pendingNotCarried, type StartedFromReport, startFromReport } from './start/start-from-report.ts';
import { type StartedFromUnits, startFromUnits, type TakenUnits } from './start/start-from-units.ts';

export interface NewWorkbook {
  readonly file: string;
  /** "Quý III/2022". */
  readonly period?: string | undefined;
  /** Goes before that of `from`. */
  readonly authority?: string | undefined;
  /** The workbook of the last period, or a published report. */
  readonly from?: string | undefined;
  /** The office's units where there is no `from`: a file that holds them, or their names. */
  readonly units?: string | undefined;
  /** The same where they can only be names, never a file. */
  readonly unitNames?: string | undefined;
  /** `--rules`: what it is to be scored by; sheets as that kind of rule set needs. */
  readonly rules?: string | undefined;
  /** Sheet Chỉ số 766 beside the others. */
  readonly index?: boolean | undefined;
  /** Replace a file that exists. */
  readonly force: boolean;
}

export interface StartedWorkbook {
  readonly file: string;
  /** What a report or a list of units left open, placed there. */
  readonly ofSource: readonly Diagnostic[];
  /** Of `units`. */
  readonly taken: TakenUnits | null;
}

/** The result is the file written. A file that exists may have been filled in: it is replaced only when asked. */
export async function startWorkbook({
  file,
  force,
  ...options
}: NewWorkbook): Promise<Outcome<StartedWorkbook>> {
  if (periodOf(options) !== null && !force && (await fileExists(file)))
    return noResult([outputExists({ file })]);
  const { result, diagnostics, ending } = await composeNewWorkbook(options);
  if (result === null) return noResult(diagnostics, ending);
  const faults = await writeFile(file, result.bytes);
  if (faults.length > 0) return noResult(faults);
  return outcome({ file, ofSource: result.ofSource, taken: result.taken }, diagnostics);
}

export type NewWorkbookOptions = Omit<NewWorkbook, 'file' | 'force'>;

export interface ComposedNewWorkbook {
  readonly bytes: Uint8Array;
  readonly ofSource: StartedWorkbook['ofSource'];
  readonly taken: StartedWorkbook['taken'];
}

/** Nothing is written yet. */
export async function composeNewWorkbook(request: NewWorkbookOptions): Promise<Outcome<ComposedNewWorkbook>> {
  const period = periodOf(request);
  if (period === null) {
    const fault = periodNotUnderstood({ content: request.period ?? '' });
    return noResult([fault], 'wrong-usage');
  }
  const chosen = request.rules === undefined ? null : await chooseShippedRuleSet(request.rules);
  if (chosen !== null && chosen.diagnostics.length > 0) return noResult(chosen.diagnostics, 'wrong-usage');
  const alone = chosen !== null && chosen.index !== null;
  const { bytes, isCarriedOn, diagnostics, taken, ending } = await start(request, {
    period,
    ruleSetId: request.rules,
    authority: request.authority?.trim() || undefined,
    index: request.index === true ? 'beside' : alone ? 'alone' : undefined,
  });
  if (bytes === null) return noResult(diagnostics, ending);
  const rewrite = isCarriedOn ? await textsToRewrite(bytes) : [];
  return outcome({ bytes, ofSource: diagnostics, taken: taken ?? null }, rewrite);
}

/** Undefined where none is given, null where it is none. */
function periodOf({ period }: NewWorkbookOptions): ReturnType<typeof readPeriod> | undefined {
  return period === undefined ? undefined : readPeriod(fold(period));
}

/** Empty, with the office's units, from a report, or from the last workbook. */
async function start(
  { from, units, unitNames }: Pick<NewWorkbook, 'from' | 'units' | 'unitNames'>,
  options: InputOptions,
): Promise<StartedFromReport & Partial<StartedFromUnits>> {
  if (units !== undefined) return await startFromUnits(await readOfficeList(units), options);
  if (unitNames !== undefined) return await startFromUnits(readOfficeNames(unitNames), options);
  if (from === undefined)
    return { bytes: await writeInputWorkbook(options), isCarriedOn: false, diagnostics: [] };
  const last = await readFile(from);
  if (last.bytes === null) return { bytes: null, isCarriedOn: false, diagnostics: last.diagnostics };
  if (await isReport(last.bytes)) return await startFromReport(last.bytes, options);
  const { submission, diagnostics } = await readWorkbook(last.bytes);
  if (submission === null || endingOf(diagnostics) !== 'done')
    return { bytes: null, isCarriedOn: false, diagnostics };
  const bytes = await writeInputWorkbook({ ...options, from: submission });
  return { bytes, isCarriedOn: true, diagnostics: pendingNotCarried(submission, options.period) };
}

/** Places are those of the new workbook. */
async function textsToRewrite(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const { submission } = await readWorkbook(bytes);
  return submission === null ? [] : checkTextsOfOtherPeriod(submission, { carried: true });
}
