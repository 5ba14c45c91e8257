// Path → documents as bytes by the kind of rule set that the workbook, or the person, names; nothing written yet.

import { type ScoredByKind, scoreByKind } from '#app/index/score-index';
import { composeByIndex, withIndex } from './compose-both.ts';
import { type ComposedReport, composeByLevels, type ReportRequest } from './compose-report.ts';
import type { Outcome } from './outcome.ts';

/** A workbook with errors, or a template with errors, gives none. `byKind`: the workbook as it was scored already. */
export async function composeWorkbook(
  request: ReportRequest,
  byKind?: ScoredByKind,
): Promise<Outcome<ComposedReport>> {
  const scored = byKind ?? (await scoreByKind(request));
  if (scored.kind === 'index') return await composeByIndex(request, scored.outcome);
  return await withIndex(request, scored.outcome, await composeByLevels(request, scored.outcome));
}
