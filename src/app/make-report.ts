// Path → documents beside it, all or none.
import { writeFiles } from '#files/write-file';
import { type ComposedReport, composeReport, type ReportRequest } from './compose-report.ts';
import { type Outcome, outcome } from './outcome.ts';

export interface MadeReport extends Pick<ComposedReport, 'saidByCheck'> {
  readonly files: readonly string[];
}

/** A workbook with errors gives none. */
export async function makeReport(request: ReportRequest): Promise<Outcome<MadeReport>> {
  const { result, diagnostics, ending } = await composeReport(request);
  if (result === null) return outcome<MadeReport>(null, diagnostics, ending);
  const { outputs, saidByCheck } = result;
  const faults = await writeFiles(outputs);
  const made = { files: outputs.map(({ path }) => path), saidByCheck };
  return outcome(faults.length > 0 ? null : made, [...diagnostics, ...faults]);
}
