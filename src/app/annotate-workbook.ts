// `check --annotate`: a copy of the clerk's own workbook with every finding marked in its cell.

import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Rendered } from '#documents/rendered';
import { readFile } from '#files/read-file';
import { annotateWorkbook } from '#workbook/write/annotate-workbook';
import type { Outcome } from './outcome.ts';
import { writeOutput } from './write-output.ts';

/** `findings` in the order in which they are listed. */
export async function writeAnnotated(
  workbook: string,
  output: string,
  findings: readonly Diagnostic[],
): Promise<Outcome<string>> {
  return writeOutput(output, [workbook], () => annotatedCopy(workbook, findings));
}

export async function annotatedCopy(workbook: string, findings: readonly Diagnostic[]): Promise<Rendered> {
  const file = await readFile(workbook);
  return file.bytes === null ? file : annotateWorkbook(file.bytes, findings);
}
