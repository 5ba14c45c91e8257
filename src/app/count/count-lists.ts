// `count`: dossier lists → the counts of each unit, and the files they go into.
import { writeFiles } from '#files/write-file';
import { endingOf, noResult, type Outcome, outcome } from '../outcome.ts';
import { composeCount } from './compose-count.ts';
import type { CountRequest, CountResult } from './request.ts';

/** All files or none. */
export async function countLists(request: CountRequest): Promise<Outcome<CountResult>> {
  const composed = await composeCount(request);
  if (composed.result === null) return noResult(composed.diagnostics, composed.ending);
  const { files, ...result } = composed.result;
  const faults = files.length === 0 ? [] : await writeFiles(files);
  const written = faults.length > 0 ? [] : files.map(({ path }) => path);
  const ending = faults.length > 0 ? endingOf(faults) : composed.ending;
  return outcome({ ...result, written }, [...composed.diagnostics, ...faults], ending);
}
