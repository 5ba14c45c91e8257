// Every workbook below some paths, each in a worker; one bad workbook never stops the rest, and a record says what became of each.
import { parse, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { topmostFolders } from '#files/common-folder';
import { findWorkbooks } from '#files/find-workbooks';
import { makeFolder } from '#files/make-folder';
import { takeLocks } from '#files/run-locks';
import { executeRun } from './batch/execute-run.ts';
import type { Batch, BatchRequest } from './batch/request.ts';
import { readSettings } from './batch/settings.ts';
import { isNameOf } from './file-kinds.ts';
import { noResult, type Outcome } from './outcome.ts';

/** The diagnostics are those of the run; each workbook's own go to the listener and stand in the record. */
export async function runBatch(request: BatchRequest): Promise<Outcome<Batch>> {
  const settings = await readSettings(request);
  if (hasErrors(settings.faults)) return refusal(settings.faults);
  const { paths, out, dryRun } = request;
  const found = await findWorkbooks(paths, isNameOf('workbook'), out === undefined ? [] : [out]);
  if (found.base === null && found.files.length === 0) return refusal(found.diagnostics);
  const home = chooseHome(out, found.base);
  if (dryRun) return await executeRun({ ...request, home, found, settings, lock: null });
  const unmade = await makeFolder(home);
  if (unmade !== null) return refusal([unmade]);
  // Where the record lies apart from the workbooks, reports go to places that its lock does not cover.
  const [first = home, ...others] = topmostFolders(out === undefined ? [home, ...found.roots] : [home]);
  const { lock, diagnostic } = await takeLocks(first, others);
  if (lock === null) return noResult([diagnostic], 'file-failed');
  try {
    return await executeRun({ ...request, home, found, settings, lock });
  } finally {
    await lock.release();
  }
}

/** Beside the workbooks, the record stands in the folder that holds them all; but not in the root of a disk. */
function chooseHome(out: string | undefined, base: string | null): string {
  if (out !== undefined) return resolve(out);
  return base === null || parse(base).root === base ? process.cwd() : base;
}

function refusal(diagnostics: readonly Diagnostic[]): Outcome<Batch> {
  const misnamed = diagnostics.some(({ code }) => code === 'rule-set-unknown');
  return noResult(diagnostics, misnamed ? 'wrong-usage' : undefined);
}
