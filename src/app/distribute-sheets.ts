// `distribute`: one small workbook per unit, with all that is known filled in.

import { join } from 'node:path';
import { previousNotCarried } from '#diagnostics/check/previous';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { outputExists } from '#diagnostics/file/output';
import { pendingTotal } from '#domain/counts';
import { beginsAfter, type Period, periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { type OutputFile, writeFiles } from '#files/write-file';
import { isSameName } from '#language/fold';
import { maximumPoints } from '#rules/maximum';
import type { RuleSet } from '#rules/rule-set';
import { type KnownOfUnit, knownOfUnit } from '#unit-sheets/known-values';
import { writeUnitSheet } from '#unit-sheets/write-unit-sheet';
import { readTableValues } from '#workbook/write/table-values';
import { chooseShippedRuleSet } from './choose-rule-set.ts';
import { numberedFile } from './numbered-files.ts';
import { endingOf, noResult, type Outcome, outcome } from './outcome.ts';
import { readWorkbook } from './read-workbook.ts';

export interface DistributeRequest {
  readonly workbook: string;
  /** The folder the sheets are written into. */
  readonly out: string;
  /** The workbook of the period before: what was pending there is carried over. */
  readonly previous?: string | undefined;
  /** Replace sheets that are there already: they may have been filled in. */
  readonly force: boolean;
}

/** The result are the files written: all of them, or none. */
export async function distributeSheets(request: DistributeRequest): Promise<Outcome<readonly string[]>> {
  const { result, diagnostics, ending } = await composeSheets(request);
  if (result === null) return noResult(diagnostics, ending);
  const faults = await writeFiles(result);
  const paths = result.map(({ path }) => path);
  return outcome(faults.length > 0 ? null : paths, [...diagnostics, ...faults]);
}

/** Nothing is written yet. */
export async function composeSheets(request: DistributeRequest): Promise<Outcome<readonly OutputFile[]>> {
  const file = await readFile(request.workbook);
  if (file.bytes === null) return noResult(file.diagnostics);
  const { submission, diagnostics } = await readWorkbook(file.bytes);
  const barring = diagnostics.filter(({ code, severity }) => severity === 'error' && whoseSheet.has(code));
  if (submission === null || submission.period === null || barring.length > 0) {
    const faults = diagnostics.filter(({ severity }) => severity === 'error');
    return noResult(barring.length > 0 ? barring : faults);
  }
  const previous =
    request.previous === undefined ? null : await readPrevious(request.previous, submission.period);
  if (previous !== null && previous.submission === null) return noResult(previous.diagnostics);
  const paths = submission.units.map(({ name }, index) =>
    join(request.out, numberedFile(index, submission.units.length, name, '.xlsx')),
  );
  const existing = request.force ? [] : await existingOf(paths);
  if (existing.length > 0) return noResult(existing);
  const { ruleSet } = await chooseShippedRuleSet(submission.ruleSetId);
  const known = knownOfUnit(await readTableValues(file.bytes));
  const outputs = await Promise.all(
    submission.units.map(async (unit, index): Promise<OutputFile> => {
      const bytes = await sheetOf(unit, submission, {
        ruleSet,
        known,
        previous: previous?.submission ?? null,
      });
      return { path: paths[index] ?? '', bytes };
    }),
  );
  return outcome(outputs, previous?.diagnostics ?? []);
}

/** Without which nobody knows whose sheet it is; anything else a unit may still fix. */
const whoseSheet: ReadonlySet<string> = new Set([
  'unit-doubled',
  'name-blank',
  'name-too-long',
  'group-blank',
  'group-unknown',
  'info-missing',
  'info-doubled',
  'period-not-understood',
]);

async function existingOf(paths: readonly string[]): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const file of paths) if (await fileExists(file)) found.push(outputExists({ file }));
  return found;
}

function sheetOf(
  unit: Unit,
  { authority, period }: Submission,
  {
    ruleSet,
    known,
    previous,
  }: { readonly ruleSet: RuleSet | null; readonly known: KnownOfUnit; readonly previous: Submission | null },
): Promise<Uint8Array> {
  const before = previous?.units.find(
    ({ group, name }) => isSameName(group, unit.group) && isSameName(name, unit.name),
  );
  const carriedOver = before?.readable ? { 'received.carriedOver': pendingTotal(before.counts.pending) } : {};
  return writeUnitSheet({
    authority: authority.name,
    period: period === null ? '' : periodLabel(period),
    group: unit.group,
    unit: unit.name,
    known: { ordinal: unit.ordinal, ...known(unit.group, unit.name), ...carriedOver },
    highest: (criterion) => {
      const rule = ruleSet?.criteria[criterion - 1];
      return rule === undefined ? null : maximumPoints(rule);
    },
  });
}

async function readPrevious(
  path: string,
  period: Period,
): Promise<{ readonly submission: Submission | null; readonly diagnostics: readonly Diagnostic[] }> {
  const file = await readFile(path);
  if (file.bytes === null) return { submission: null, diagnostics: file.diagnostics };
  const { submission, diagnostics } = await readWorkbook(file.bytes);
  if (submission === null || endingOf(diagnostics) === 'file-failed')
    return { submission: null, diagnostics };
  const before = submission.period;
  if (before !== null && beginsAfter(period, before)) return { submission, diagnostics: [] };
  const facts = { period: periodLabel(period), previous: before === null ? '?' : periodLabel(before) };
  return { submission: { ...submission, units: [] }, diagnostics: [previousNotCarried(facts)] };
}
