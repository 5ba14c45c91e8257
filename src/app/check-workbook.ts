// Path → everything that is wrong or worth knowing, notices of scoring included.

import { type ScoredByKind, scoreByKind } from '#app/index/score-index';
import { checkAgainstPrevious } from '#checks/against-previous';
import { checkCarriedOver } from '#checks/carried-over';
import { checkSameAuthority } from '#checks/same-authority';
import { indexRuleSetId } from '#contract/default-rule-sets';
import { previousFaulty } from '#diagnostics/check/previous';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { indexPreviousNotRead } from '#diagnostics/scoring/index-request';
import { type AssumedList, assumedList } from '#report/overview/assumed-list';
import { indexSubmission } from '#scoring/index/index-submission';
import { chooseShippedRuleSet } from './choose-rule-set.ts';
import type { WorkbookRequest } from './load-submission.ts';
import { type Outcome, outcome } from './outcome.ts';
import { type ScoredWorkbook, scoreWorkbook } from './score-workbook.ts';

export interface CheckRequest extends WorkbookRequest {
  /** The workbook of the period before, to be compared with. */
  readonly previous?: string | undefined;
}

export interface Checked {
  /** The file the diagnostics are about: that of the period before where it is the one at fault. */
  readonly workbook: string;
  /** Points that rest on blank cells; null where none do, or where that of the period before is at fault. */
  readonly assumed: AssumedList | null;
}

/** `byKind`: the workbook as it was scored already; read here where nothing is given. */
export async function checkWorkbook(request: CheckRequest, byKind?: ScoredByKind): Promise<Outcome<Checked>> {
  const { workbook, previous } = request;
  const scored = byKind ?? (await scoreByKind(request));
  // The index does not use what is carried over from the period before.
  if (scored.kind === 'index') {
    const notRead = previous === undefined ? [] : [indexPreviousNotRead({ file: previous })];
    const { diagnostics, ending } = scored.outcome;
    return outcome({ workbook, assumed: null }, [...diagnostics, ...notRead], ending);
  }
  const { result, ending } = scored.outcome;
  const diagnostics = await withIndex(scored.outcome);
  const assumed = result === null ? null : assumedList(result.scorecard);
  if (previous === undefined || result === null) return outcome({ workbook, assumed }, diagnostics, ending);
  const before = await scoreWorkbook({ workbook: previous, rules: request.rules });
  if (before.result === null)
    return outcome({ workbook: previous, assumed: null }, before.diagnostics, before.ending);
  return outcome(
    { workbook, assumed },
    result.sorted([
      ...diagnostics,
      ...(before.ending === 'faulty' ? [previousFaulty({ file: previous })] : []),
      ...besidePrevious(result, before.result),
    ]),
    ending,
  );
}

/** Of a workbook that also has sheet Chỉ số 766: what is found there, by the shipped formula. */
async function withIndex({ result, diagnostics }: Outcome<ScoredWorkbook>): Promise<readonly Diagnostic[]> {
  if (result === null || result.submission.indexUnits.length === 0) return diagnostics;
  const { index } = await chooseShippedRuleSet(indexRuleSetId);
  if (index === null) return diagnostics;
  return result.sorted([...diagnostics, ...indexSubmission(result.submission, index).diagnostics]);
}

/** What a workbook read alone cannot show. */
function besidePrevious(now: ScoredWorkbook, before: ScoredWorkbook) {
  return [
    ...checkSameAuthority([before.submission, now.submission], now.submission),
    ...checkAgainstPrevious(now.submission, before.submission),
    ...checkCarriedOver([before.submission, now.submission], now.submission.origins),
  ];
}
