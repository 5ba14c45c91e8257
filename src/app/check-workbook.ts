// Path → everything that is wrong or worth knowing, notices of scoring included.

import type { WorkbookRequest } from './load-submission.ts';
import { type Outcome, outcome } from './outcome.ts';
import { scoreWorkbook } from './score-workbook.ts';

export async function checkWorkbook(request: WorkbookRequest): Promise<Outcome<null>> {
  const { diagnostics, ending } = await scoreWorkbook(request);
  return outcome(null, diagnostics, ending);
}
