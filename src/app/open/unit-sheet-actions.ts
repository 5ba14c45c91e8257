// `distribute` and `collect` on the page: the sheets of a workbook's units, out and back.
import { basename, join } from 'node:path';
import { writeFile } from '#files/write-file';
import { packSheets } from '#unit-sheets/pack-sheets';
import type { Collection } from '../collect-sheets.ts';
import { noResult, type Outcome, outcome } from '../outcome.ts';
import { besideWorkbook, freeName } from './free-name.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import type { ParcelFiles } from './parcels.ts';
import type { Session } from './session.ts';
import type { Made } from './workbook-actions.ts';

/** A new folder beside the workbook; of a copy one archive to be downloaded. */
export async function makeSheets(
  session: Session,
  workbook: OpenWorkbook,
  files: ParcelFiles,
): Promise<Made> {
  const { folder, stem } = besideWorkbook(workbook, workbook.folder);
  const isPath = workbook.origin === 'path';
  const out = await freeName({ folder, stem, word: 'phieu' });
  const request = { workbook: workbook.path, out, previous: files('previous')[0], force: false };
  const { result: done, failure } = await session.pool.run({ task: 'distribute', request });
  if (done === null) return { outputs: [], diagnostics: [failure] };
  const { result: sheets, diagnostics } = done;
  if (sheets === null) return { outputs: [], diagnostics };
  if (isPath) return { outputs: sheets, diagnostics, folder: out };
  const named = sheets.map(({ path, bytes }) => ({ name: basename(path), bytes }));
  return { outputs: [{ path: join(folder, `${basename(out)}.zip`), bytes: packSheets(named) }], diagnostics };
}

export interface CollectEnded {
  /** Null where files contradict each other: nothing is written then. */
  readonly workbook: OpenWorkbook | null;
  readonly collection: Collection;
}

/** Into a copy of the workbook, which is opened. */
export async function collectIntoCopy(
  session: Session,
  workbook: OpenWorkbook,
  files: ParcelFiles,
): Promise<Outcome<CollectEnded>> {
  const place = besideWorkbook(workbook, session.folder);
  const output = await freeName({ ...place, word: 'da-gop', ending: '.xlsx' });
  const request = { paths: files('sheets'), into: workbook.path, output };
  const { result: done, failure } = await session.pool.run({ task: 'collect', request });
  if (done === null) return noResult([failure]);
  const { result, diagnostics, ending } = done;
  if (result === null) return noResult(diagnostics, ending);
  const { bytes, ...collection } = result;
  if (bytes === null) return outcome<CollectEnded>({ workbook: null, collection }, diagnostics, ending);
  const faults = await writeFile(output, bytes);
  if (faults.length > 0) return noResult(faults);
  const opened = session.openPath(output, { kind: 'collect', collection, diagnostics });
  return outcome({ workbook: opened, collection }, diagnostics, ending);
}
