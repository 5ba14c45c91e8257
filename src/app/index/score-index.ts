// A loaded workbook whose rule set is of the second kind → index card; and which of the two kinds a workbook is scored by.

import { type LoadedWorkbook, loadSubmission, type WorkbookRequest } from '#app/load-submission';
import { endingOf, noResult, type Outcome, outcome } from '#app/outcome';
import { type ScoredWorkbook, scoreLoaded } from '#app/score-workbook';
import type { Submission } from '#domain/submission';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import type { IndexCard } from '#scoring/index/index-card';
import { indexSubmission } from '#scoring/index/index-submission';

export interface IndexedWorkbook {
  readonly submission: Submission;
  readonly card: IndexCard;
  /** For the diagnostics of later steps. */
  readonly sorted: LoadedWorkbook['sorted'];
}

export type ScoredByKind =
  | { readonly kind: 'levels'; readonly outcome: Outcome<ScoredWorkbook> }
  | { readonly kind: 'index'; readonly outcome: Outcome<IndexedWorkbook>; readonly ruleSet: IndexRuleSet };

/** By the kind of the rule set that the workbook, or the person, names. */
export async function scoreByKind(
  request: WorkbookRequest,
  readBytes?: Parameters<typeof loadSubmission>[1],
): Promise<ScoredByKind> {
  const loaded = await loadSubmission(request, readBytes);
  const { index } = loaded;
  if (index === null) return { kind: 'levels', outcome: scoreLoaded(loaded) };
  return { kind: 'index', outcome: indexLoaded(loaded, index), ruleSet: index };
}

/** Scored as far as it can be, as by levels. */
function indexLoaded(
  { submission, diagnostics, ending, sorted }: LoadedWorkbook,
  ruleSet: IndexRuleSet,
): Outcome<IndexedWorkbook> {
  if (submission === null) return noResult(diagnostics, ending);
  const card = indexSubmission(submission, ruleSet);
  const all = sorted([...diagnostics, ...card.diagnostics]);
  return outcome({ submission, card, sorted }, all, ending === 'done' ? endingOf(all) : ending);
}
