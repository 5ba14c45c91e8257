// One run at a time on a folder and all below: a lock file that says who holds it, kept fresh, and taken over when its holder is dead.
import { randomUUID } from 'node:crypto';
import { realpath, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  type Holder,
  inUse,
  isStale,
  lockName,
  placeIfFree,
  readHolder,
  refresh,
  setAside,
  tokensHeld,
} from './lock-file.ts';
import { foldersAbove, type OwnLock, otherRunIn } from './other-runs.ts';
import { systemCode } from './system-code.ts';
import { temporaryName } from './temporary-name.ts';
import { explainWriteFault } from './write-faults.ts';

export interface Lock extends OwnLock {
  /** False once another run has taken it over, which happens only to a run that stood still for a minute. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

export type Locking =
  | { readonly lock: Lock; readonly diagnostic: null }
  | { readonly lock: null; readonly diagnostic: Diagnostic };

const heartbeatMs = 10_000;
/** Others may take over in the same moment: who loses sees the winner's lock on the next try. */
const tries = 5;

/**
 * The folder must exist. A run in a folder above keeps this one out, too; that no run is at work below is for
 * `otherRunIn` to find out, once it is known where this one writes.
 */
export async function takeLock(folder: string): Promise<Locking> {
  const { lock, diagnostic } = await placeLock(folder);
  if (lock === null) return { lock, diagnostic };
  // Only now, so that of two that come at once at least one sees the other.
  const above = await otherRunIn(foldersAbove(await realpath(folder)), [lock]);
  if (above === null) return { lock, diagnostic: null };
  await lock.release();
  return { lock: null, diagnostic: above };
}

async function placeLock(folder: string): Promise<Locking> {
  const path = join(folder, lockName);
  const mine: Holder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
  };
  const ours = temporaryName(folder);
  let held: Holder | null = null;
  try {
    await writeFile(ours, JSON.stringify(mine), { flag: 'wx' });
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (await placeIfFree(ours, path)) return { lock: keep(path, mine.token), diagnostic: null };
      held = await readHolder(path);
      if (!(await isStale(path, held, ours))) break;
      await setAside(path, held?.token, temporaryName(folder));
    }
    return { lock: null, diagnostic: inUse(folder, held) };
  } catch (error) {
    return { lock: null, diagnostic: await explainWriteFault(systemCode(error), path) };
  } finally {
    await rm(ours, { force: true });
  }
}

function keep(path: string, token: string): Lock {
  tokensHeld.add(token);
  const isHeld = async () => (await readHolder(path))?.token === token;
  const timer = setInterval(async () => {
    if (await isHeld()) await refresh(path);
  }, heartbeatMs);
  timer.unref();
  return {
    path,
    token,
    isHeld,
    release: async () => {
      clearInterval(timer);
      tokensHeld.delete(token);
      if (await isHeld()) await rm(path, { force: true });
    },
  };
}
