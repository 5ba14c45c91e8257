// `audit -o`: what an audit found → a workbook.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { writeAuditWorkbook } from '#documents/xlsx/audit-workbook';
import type { Outcome } from './outcome.ts';
import { writeOutput } from './write-output.ts';

export interface AuditOutput {
  readonly output: string;
  /** Files that were audited. */
  readonly audited: readonly string[];
}

/** `diagnostics` of the whole run, in the order in which they are to be listed. */
export async function writeAudit(
  diagnostics: readonly Diagnostic[],
  { output, audited }: AuditOutput,
): Promise<Outcome<string>> {
  return writeOutput(output, audited, async () => ({
    bytes: await writeAuditWorkbook(diagnostics),
    diagnostics: [],
  }));
}
