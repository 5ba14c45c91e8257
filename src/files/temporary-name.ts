// Names of files that are still being written, and the clearing of those a killed run left behind.
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { isAlive } from './is-alive.ts';

const host = hostname()
  .replace(/[^A-Za-z0-9]+/gu, '')
  .slice(0, 20);
/** Whose a temporary file or folder is. */
export const ownerMark = `${host}-${process.pid}`;
let written = 0;

/** In the folder of the final file, so that the last step is a rename within one disk. Tells who is writing. */
export function temporaryName(folder: string): string {
  written += 1;
  return join(folder, `.tthc-score-${ownerMark}-${threadId}-${written}.tmp`);
}

/** A write takes seconds; what is older than this is nobody's, even if its number belongs to a living process again. */
const abandonedAfter = 24 * 3600_000;
const ours = /^\.tthc-score-([A-Za-z0-9]*)-(\d+)-\d+-\d+\.tmp$/u;

/** Removes what killed runs left in `folder`; the files of living runs, and of other machines on a shared drive, stay. */
export async function clearStaleTemporaryFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, owner, pid] = ours.exec(name) ?? [];
    if (pid === undefined) continue;
    const path = join(folder, name);
    if (await isLeftBehind(path, owner, Number(pid))) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** The first time a run writes to a folder; once is enough. */
export async function clearStaleTemporaryFilesOnce(folder: string): Promise<void> {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  await clearStaleTemporaryFiles(folder);
}

const cleared = new Set<string>();

/** Its process is dead, or it is so old that no process works on it any more. */
export async function isLeftBehind(path: string, owner: string | undefined, pid: number): Promise<boolean> {
  return (owner === host && !isAlive(pid)) || (await isAbandoned(path));
}

async function isAbandoned(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > abandonedAfter;
}
