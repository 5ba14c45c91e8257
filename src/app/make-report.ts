// Path → documents beside it, all or none.
import { writeFiles } from '#files/write-file';
import { composeReport, type ReportRequest } from './compose-report.ts';
import { type Outcome, outcome } from './outcome.ts';

/** The result is the list of files written. A workbook with errors gives none. */
export async function makeReport(request: ReportRequest): Promise<Outcome<readonly string[]>> {
  const { result, diagnostics, ending } = await composeReport(request);
  if (result === null) return outcome<readonly string[]>(null, diagnostics, ending);
  const faults = await writeFiles(result.outputs);
  return outcome(faults.length > 0 ? null : result.outputs.map(({ path }) => path), [
    ...diagnostics,
    ...faults,
  ]);
}
