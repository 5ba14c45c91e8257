// The marked copy of a workbook with faults, beside it: what `check --annotate` writes, under a name that is free.
import { basename, dirname, extname, join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { writeFile } from '#files/write-file';
import { annotatedCopy } from './annotate-workbook.ts';
import { noResult, type Outcome, outcome } from './outcome.ts';

/** The result is the file written. One that is there already may hold what a person corrected in it: it stays, unless it is the same. */
export async function markBeside(
  workbook: string,
  findings: readonly Diagnostic[],
): Promise<Outcome<string>> {
  const { bytes, diagnostics } = await annotatedCopy(workbook, findings);
  if (bytes === null) return noResult(diagnostics);
  const output = await freeMarkedName(workbook, bytes);
  const faults = await writeFile(output, bytes);
  return outcome(faults.length > 0 ? null : output, faults);
}

/** A file of the name that holds these very bytes is no other one. */
export async function freeMarkedName(workbook: string, bytes: Uint8Array): Promise<string> {
  for (let number = 1; ; number += 1) {
    const output = markedName(workbook, number);
    if (!(await fileExists(output))) return output;
    const there = await readFile(output);
    if (there.bytes !== null && Buffer.compare(there.bytes, bytes) === 0) return output;
  }
}

/** "q2-2022.xlsx" → "q2-2022-danh-dau.xlsx", "q2-2022-danh-dau-2.xlsx"; so also of a marked copy. */
function markedName(workbook: string, number: number): string {
  const extension = extname(workbook);
  const stem = basename(workbook, extension).replace(/-danh-dau(-\d+)?$/u, '');
  return join(dirname(workbook), `${stem}-danh-dau${number > 1 ? `-${number}` : ''}${extension}`);
}
