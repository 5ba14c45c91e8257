// Path → everything that is wrong or worth knowing, notices of scoring included.
import { checkAgainstPrevious } from '#checks/against-previous';
import { checkSameAuthority } from '#checks/same-authority';
import { previousFaulty } from '#diagnostics/previous';
import { type AssumedList, assumedList } from '#report/assumed-list';
import { checkCarriedOver } from '#report/check-carried-over';
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

export async function checkWorkbook(request: CheckRequest): Promise<Outcome<Checked>> {
  const { workbook, previous } = request;
  const { result, diagnostics, ending } = await scoreWorkbook(request);
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

/** What a workbook read alone cannot show. */
function besidePrevious(now: ScoredWorkbook, before: ScoredWorkbook) {
  const dated = [before, now].flatMap(({ scorecard }) =>
    scorecard.period === null ? [] : [{ scorecard, period: scorecard.period }],
  );
  return [
    ...checkSameAuthority([before.submission, now.submission], now.submission),
    ...checkAgainstPrevious(now.submission, before.submission),
    ...checkCarriedOver(dated, now.submission.origins),
  ];
}
