// A folder for the time of one task, among the temporary ones of the system; those that killed runs left behind are cleared.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { systemCode } from './system-code.ts';
import { isLeftBehind, ownerMark } from './temporary-name.ts';
import { explainWriteFault } from './write-faults.ts';

export type TemporaryFolder =
  | { readonly folder: string; readonly diagnostic: null }
  | { readonly folder: null; readonly diagnostic: Diagnostic };

/** To be removed with `removeFolder`. */
export async function makeTemporaryFolder(within = tmpdir()): Promise<TemporaryFolder> {
  await clearLeftBehind(within);
  try {
    return { folder: await mkdtemp(join(within, `tthc-score-${ownerMark}-`)), diagnostic: null };
  } catch (error) {
    return { folder: null, diagnostic: await explainWriteFault(systemCode(error), within) };
  }
}

/** Windows may hold on to a file for a moment after its program has ended. What stays is cleared by the next run. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}

const ours = /^tthc-score-([A-Za-z0-9]*)-(\d+)-[A-Za-z0-9]{6}$/u;

async function clearLeftBehind(within: string): Promise<void> {
  if (cleared.has(within)) return;
  cleared.add(within);
  for (const name of await readdir(within).catch(() => [])) {
    const [, owner, pid] = ours.exec(name) ?? [];
    const path = join(within, name);
    if (pid !== undefined && (await isLeftBehind(path, owner, Number(pid)))) await removeFolder(path);
  }
}

const cleared = new Set<string>();
