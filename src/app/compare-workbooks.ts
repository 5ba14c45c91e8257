// Scored workbooks → the same units over several periods.

import type { ScoredByName } from '#app/index/compare-index';
import { checkCarriedOver } from '#checks/carried-over';
import { checkSameAuthority } from '#checks/same-authority';
import { checkSwappedColumns } from '#checks/swapped-columns';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { follows } from '#domain/period';
import type { Submission } from '#domain/submission';
import { compareScorecards } from '#report/comparison/compare-scorecards';
import type { Comparison } from '#report/comparison/comparison';
import { inOrderOfTime, oldestFirst } from '#report/comparison/period-order';
import { buildOverview } from '#report/overview/build-overview';
import { noResult, type Outcome, outcome } from './outcome.ts';
import type { ScoredWorkbook } from './score-workbook.ts';
import { isPage, writeOutput } from './write-output.ts';

export interface ComparedWorkbooks {
  /** Each workbook with what was found in it; one at fault keeps all from being compared. */
  readonly scored: readonly { readonly workbook: string; readonly outcome: Outcome<ScoredWorkbook> }[];
  /** Its diagnostics are those between the workbooks. Null where a workbook is at fault. */
  readonly comparison: Outcome<Comparison> | null;
}

/** By levels: an index among them is refused before. */
export function compareScored(all: readonly ScoredByName[]): ComparedWorkbooks {
  const scored = all.flatMap(({ workbook, scored: one }) =>
    one.kind === 'levels' ? [{ workbook, outcome: one.outcome }] : [],
  );
  if (scored.some((one) => one.outcome.ending !== 'done')) return { scored, comparison: null };
  const results = scored.flatMap((one) => one.outcome.result ?? []);
  const comparison = compareScorecards(results.map(({ scorecard }) => scorecard));
  const submissions = results.map(({ submission }) => submission);
  const diagnostics = [
    ...checkSameAuthority(submissions),
    ...comparison.diagnostics,
    ...checkCarriedOver(inOrderOfTime(submissions).inOrder),
    ...swappedColumns(submissions),
  ];
  return { scored, comparison: outcome({ ...comparison, diagnostics }, diagnostics) };
}

/** Of periods that follow each other; without the cell, for a finding is about two workbooks. */
function swappedColumns(submissions: readonly Submission[]): readonly Diagnostic[] {
  return submissions.flatMap((before) => {
    const { period } = before;
    if (period === null) return [];
    const now = submissions.find((one) => one.period !== null && follows(one.period, period));
    if (now === undefined) return [];
    return checkSwappedColumns(now, before).map(({ place: _, ...finding }) => finding);
  });
}

/** The comparison as a workbook, or as the page of the latest period, by the ending of `output`. */
export async function writeComparison(
  { scored, comparison }: ComparedWorkbooks,
  output: string,
): Promise<Outcome<string>> {
  const result = comparison?.result ?? null;
  if (result === null) return noResult([]);
  const workbooks = scored.map(({ workbook }) => workbook);
  return writeOutput(output, workbooks, async () => ({
    bytes: isPage(output)
      ? await asPage(
          scored.map((one) => one.outcome),
          result,
        )
      : await asWorkbook(result),
    diagnostics: [],
  }));
}

async function asWorkbook(comparison: Comparison): Promise<Uint8Array> {
  const { writeComparisonWorkbook } = await import('#documents/xlsx/comparison-workbook');
  return await writeComparisonWorkbook(comparison, comparison.diagnostics);
}

/** What was found in earlier workbooks belongs to their own pages. */
async function asPage(
  outcomes: readonly Outcome<ScoredWorkbook>[],
  { diagnostics }: Comparison,
): Promise<Uint8Array> {
  const { renderHtml } = await import('#documents/html/render-html');
  const inTime = oldestFirst(
    outcomes.flatMap(({ result, diagnostics }) =>
      result === null ? [] : [{ ...result, period: result.scorecard.period, diagnostics }],
    ),
  );
  const latest = inTime.at(-1);
  if (latest === undefined) throw new Error('a page of no period');
  const earlier = inTime.slice(0, -1).map(({ scorecard }) => scorecard);
  const overview = buildOverview(latest.scorecard, latest.submission.authority, earlier);
  return renderHtml(overview, [...latest.diagnostics, ...diagnostics]);
}
