// `check --annotate`: a copy of the clerk's own workbook with every finding marked in its cell.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { outputIsInput } from '#diagnostics/file/output';
import { readFile } from '#files/read-file';
import { isSameFile } from '#files/same-file';
import { writeFile } from '#files/write-file';
import { annotateWorkbook } from '#workbook/write/annotate-workbook';
import { type Outcome, outcome } from './outcome.ts';

/** The result is the file written, never the workbook itself. `findings` in the order in which they are listed. */
export async function writeAnnotated(
  workbook: string,
  output: string,
  findings: readonly Diagnostic[],
): Promise<Outcome<string>> {
  if (await isSameFile(workbook, output)) {
    return outcome<string>(null, [outputIsInput({ file: output })], 'wrong-usage');
  }
  const file = await readFile(workbook);
  if (file.bytes === null) return outcome<string>(null, file.diagnostics);
  const { bytes, diagnostics } = annotateWorkbook(file.bytes, findings);
  if (bytes === null) return outcome<string>(null, diagnostics);
  const faults = await writeFile(output, bytes);
  return outcome(faults.length > 0 ? null : output, faults);
}
