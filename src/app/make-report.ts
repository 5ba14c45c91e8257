// Path → documents beside it, all or none.
import { loadRenderers } from '#documents/render';
import { writeFiles } from '#files/write-file';
import type { ComposedReport, ReportRequest } from './compose-report.ts';
import { composeWorkbook } from './compose-workbook.ts';
import { noResult, type Outcome, outcome } from './outcome.ts';
import { templateFormats } from './read-template.ts';

export interface MadeReport extends Pick<ComposedReport, 'saidByCheck'> {
  readonly files: readonly string[];
  /** Whether there is a report to be signed among them; of the index there is none. */
  readonly isSigned: boolean;
}

/** A workbook with errors gives none. */
export async function makeReport(request: ReportRequest): Promise<Outcome<MadeReport>> {
  await loadRenderers(templateFormats.filter((format) => request.formats.includes(format)));
  const { result, diagnostics, ending } = await composeWorkbook(request);
  if (result === null) return noResult(diagnostics, ending);
  const { outputs, saidByCheck, scorecard } = result;
  const faults = await writeFiles(outputs);
  const made = {
    files: outputs.map(({ path }) => path),
    saidByCheck,
    isSigned: scorecard !== null,
  };
  return outcome(faults.length > 0 ? null : made, [...diagnostics, ...faults]);
}
