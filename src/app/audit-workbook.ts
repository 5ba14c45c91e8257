// Path → every published figure that is not the computed one, with its likely cause.
import { auditSubmission } from '#audit/audit-submission';
import type { WorkbookRequest } from './load-submission.ts';
import { type Outcome, outcome } from './outcome.ts';
import { scoreWorkbook } from './score-workbook.ts';

export interface Audit {
  /** Rows of sheet Công bố; 0 where there is nothing to compare. */
  readonly published: number;
  readonly differences: number;
}

/** Audited as far as it can be scored: a unit whose counts contradict each other may explain its own published figures. */
export async function auditWorkbook(request: WorkbookRequest): Promise<Outcome<Audit>> {
  const scored = await scoreWorkbook(request);
  if (scored.result === null) return outcome<Audit>(null, scored.diagnostics, scored.ending);
  const { submission, scorecard, sorted } = scored.result;
  const found = auditSubmission(submission, scorecard);
  const differences = found.filter(({ difference }) => difference !== undefined).length;
  return outcome(
    { published: submission.published.length, differences },
    sorted([...scored.diagnostics, ...found]),
    scored.ending === 'done' && differences > 0 ? 'differs' : scored.ending,
  );
}
