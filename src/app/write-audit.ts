// `audit -o`: what an audit found → a workbook.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { outputIsInput } from '#diagnostics/file/output';
import { writeAuditWorkbook } from '#documents/xlsx/audit-workbook';
import { isSameFile } from '#files/same-file';
import { writeFile } from '#files/write-file';
import { type Outcome, outcome } from './outcome.ts';

export interface AuditOutput {
  readonly output: string;
  /** Files that were audited: none of them is ever written over. */
  readonly audited: readonly string[];
}

/** `diagnostics` of the whole run, in the order in which they are to be listed. */
export async function writeAudit(
  diagnostics: readonly Diagnostic[],
  { output, audited }: AuditOutput,
): Promise<Outcome<string>> {
  for (const file of audited) {
    if (await isSameFile(file, output)) {
      return outcome<string>(null, [outputIsInput({ file: output })], 'wrong-usage');
    }
  }
  const faults = await writeFile(output, await writeAuditWorkbook(diagnostics));
  return outcome(faults.length > 0 ? null : output, faults);
}
