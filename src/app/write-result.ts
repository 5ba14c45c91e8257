// `compute -o`: scorecard → the result workbook.

import { outputIsInput } from '#diagnostics/file/output';
import { writeResultWorkbook } from '#documents/xlsx/result-workbook';
import { isSameFile } from '#files/same-file';
import { writeFile } from '#files/write-file';
import { type Outcome, outcome } from './outcome.ts';
import type { ScoredWorkbook } from './score-workbook.ts';

/** Never over the workbook that was scored. */
export async function writeResult(
  scored: Outcome<ScoredWorkbook>,
  { workbook, output }: { readonly workbook: string; readonly output: string },
): Promise<Outcome<string>> {
  if (scored.result === null) return outcome<string>(null, scored.diagnostics, scored.ending);
  if (await isSameFile(workbook, output)) {
    return outcome<string>(null, [outputIsInput({ file: output })], 'wrong-usage');
  }
  const bytes = await writeResultWorkbook(scored.result.scorecard, scored.diagnostics);
  const faults = await writeFile(output, bytes);
  return outcome(faults.length > 0 ? null : output, faults);
}
