// Path → scorecard.
import { indexNotForCommand } from '#diagnostics/scoring/index-request';
import type { Submission } from '#domain/submission';
import { scoreSubmission } from '#scoring/score-submission';
import type { Scorecard } from '#scoring/scorecard';
import { type LoadedWorkbook, loadSubmission, type WorkbookRequest } from './load-submission.ts';
import { endingOf, noResult, type Outcome, outcome } from './outcome.ts';

export interface ScoredWorkbook {
  readonly submission: Submission;
  readonly scorecard: Scorecard;
  /** For the diagnostics of later steps. */
  readonly sorted: LoadedWorkbook['sorted'];
}

/** Scored as far as it can be: where the ending is not `done`, figures are for machines and no report may come of them. */
export async function scoreWorkbook(request: WorkbookRequest): Promise<Outcome<ScoredWorkbook>> {
  return scoreLoaded(await loadSubmission(request));
}

/** A rule set of the other kind gives nothing here: `score-index.ts` asks first. */
export function scoreLoaded({
  submission,
  ruleSet,
  index,
  diagnostics,
  ending,
  sorted,
}: LoadedWorkbook): Outcome<ScoredWorkbook> {
  if (index !== null) return noResult([indexNotForCommand({ id: index.id })]);
  if (submission === null || ruleSet === null) return noResult(diagnostics, ending);
  const scorecard = scoreSubmission(submission, ruleSet);
  const all = sorted([...diagnostics, ...scorecard.diagnostics]);
  return outcome({ submission, scorecard, sorted }, all, ending === 'done' ? endingOf(all) : ending);
}
