// How the figures of one name came about, for its page: what `explain` prints, as plain data.
import type { Explanation } from '#report/explanation/explanation';
import { explainWorkbook } from '../explain-workbook.ts';
import type { ExplainRequest } from '../explained.ts';
import { type Outcome, outcome } from '../outcome.ts';

export interface ExplainedForPage {
  /** None where nobody bears the name. */
  readonly explanations: readonly Explanation[];
}

export async function explainForPage(request: ExplainRequest): Promise<Outcome<ExplainedForPage>> {
  const { result, diagnostics, ending } = await explainWorkbook(request);
  return outcome(result === null ? null : { explanations: result.explanations }, diagnostics, ending);
}
