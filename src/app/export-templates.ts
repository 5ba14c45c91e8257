// The shipped templates, copied out to be adapted.
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { outputExists } from '#diagnostics/file/output';
import { fileExists } from '#files/same-file';
import { shippedTemplates } from '#files/shipped';
import { type OutputFile, writeFiles } from '#files/write-file';
import { type Outcome, outcome } from './outcome.ts';

/** The result is the list of files written: all of them, or none. Edited ones are replaced only when asked. */
export async function exportTemplates(folder: string, force: boolean): Promise<Outcome<readonly string[]>> {
  const outputs: OutputFile[] = [];
  const faults: Diagnostic[] = [];
  for (const { name, read } of shippedTemplates()) {
    const target = join(folder, name);
    if (!force && (await fileExists(target))) faults.push(outputExists({ file: target }));
    outputs.push({ path: target, bytes: read() });
  }
  if (faults.length === 0) faults.push(...(await writeFiles(outputs)));
  return outcome(faults.length > 0 ? null : outputs.map(({ path }) => path), faults);
}
