// One file made of others, and never written over any of them.

import { outputIsInput } from '#diagnostics/file/output';
import type { Rendered } from '#documents/rendered';
import { isSameFile } from '#files/same-file';
import { writeFile } from '#files/write-file';
import { noResult, type Outcome, outcome } from './outcome.ts';

/** Of a name that is to be written: a page, where others are workbooks. */
export function isPage(output: string): boolean {
  return /\.html?$/iu.test(output);
}

/** The result is the file written. */
export async function writeOutput(
  output: string,
  inputs: readonly string[],
  make: () => Promise<Rendered>,
): Promise<Outcome<string>> {
  for (const input of inputs)
    if (await isSameFile(input, output)) return noResult([outputIsInput({ file: output })], 'wrong-usage');
  const { bytes, diagnostics } = await make();
  if (bytes === null) return noResult(diagnostics);
  const faults = await writeFile(output, bytes);
  return outcome(faults.length > 0 ? null : output, [...diagnostics, ...faults]);
}
