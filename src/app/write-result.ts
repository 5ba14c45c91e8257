// `compute -o`: scorecard → the result workbook.
import { writeResultWorkbook } from '#documents/xlsx/result-workbook';
import { noResult, type Outcome } from './outcome.ts';
import type { ScoredWorkbook } from './score-workbook.ts';
import { writeOutput } from './write-output.ts';

export async function writeResult(
  { result, diagnostics, ending }: Outcome<ScoredWorkbook>,
  { workbook, output }: { readonly workbook: string; readonly output: string },
): Promise<Outcome<string>> {
  if (result === null) return noResult(diagnostics, ending);
  return writeOutput(output, [workbook], async () => ({
    bytes: await writeResultWorkbook(result.scorecard, diagnostics),
    diagnostics: [],
  }));
}
