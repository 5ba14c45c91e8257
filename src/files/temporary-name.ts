// Names of files that are still being written, and the clearing of those a killed run left behind.
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

const host = hostname()
  .replace(/[^A-Za-z0-9]+/gu, '')
  .slice(0, 20);
let written = 0;

/** In the folder of the final file, so that the last step is a rename within one disk. Tells who is writing. */
export function temporaryName(folder: string): string {
  written += 1;
  return join(folder, `.tthc-score-${host}-${process.pid}-${threadId}-${written}.tmp`);
}

/** Removes what runs on this machine left in `folder` when they were killed; the files of living runs stay. */
export async function clearLitter(folder: string): Promise<void> {
  const pattern = new RegExp(`^\\.tthc-score-${host}-(\\d+)-\\d+-\\d+\\.tmp$`, 'u');
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = pattern.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
