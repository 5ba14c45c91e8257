// One run at a time on a folder: a lock file that says who holds it, kept fresh, and taken over when its holder is dead.
import { randomUUID } from 'node:crypto';
import { copyFile, link, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { folderInUse } from '#diagnostics/batch';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { isAlive } from './is-alive.ts';
import { patientRename } from './patient-rename.ts';
import { systemCode } from './system-code.ts';
import { temporaryName } from './temporary-name.ts';
import { explainWriteFault } from './write-faults.ts';

export interface Lock {
  /** False once another run has taken it over, which happens only to a run that stood still for a minute. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

export type Locking =
  | { readonly lock: Lock; readonly diagnostic: null }
  | { readonly lock: null; readonly diagnostic: Diagnostic };

export const lockName = '.tthc-score.lock';

/** A holder that has shown no sign of life for so long is dead, or on a machine that is off. */
const staleAfter = 60_000;
const beat = 10_000;
/** Others may take over in the same moment: who loses sees the winner's lock on the next try. */
const tries = 5;

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** "2022-06-15T07:30:00.000Z" */
  readonly since: string;
}

/** The folder must exist. */
export async function takeLock(folder: string): Promise<Locking> {
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

/** Only one of several can give a file a name that is not taken; and the lock is never seen half-written. */
async function placeIfFree(ours: string, path: string): Promise<boolean> {
  try {
    await link(ours, path);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return false;
    // FAT and some network drives know no second names.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
  }
  try {
    await copyFile(ours, path, 1 /* COPYFILE_EXCL */);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Ages are taken by the clock of the disk, which on a network drive is the server's: `ours` was written just now. */
async function isStale(path: string, holder: Holder | null, ours: string): Promise<boolean> {
  const now = new Date();
  await utimes(ours, now, now).catch(() => undefined);
  const [lock, fresh] = await Promise.all([stat(path).catch(() => null), stat(ours)]);
  // Released in the meantime.
  if (lock === null) return true;
  const age = fresh.mtimeMs - lock.mtimeMs;
  if (age > staleAfter) return true;
  // Not ours, or still being written by a system without second names.
  if (holder === null) return false;
  return holder.host === hostname() && !isAlive(holder.pid);
}

/** Two may find the same dead lock: who sets aside what the other has just placed puts it back. */
async function setAside(path: string, token: string | undefined, aside: string): Promise<void> {
  try {
    await patientRename(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (moved !== null && moved.token !== token) await placeIfFree(aside, path);
  await rm(aside, { force: true });
}

function keep(path: string, token: string): Lock {
  const isHeld = async () => (await readHolder(path))?.token === token;
  const timer = setInterval(async () => {
    const now = new Date();
    if (await isHeld()) await utimes(path, now, now).catch(() => undefined);
  }, beat);
  timer.unref();
  return {
    isHeld,
    release: async () => {
      clearInterval(timer);
      if (await isHeld()) await rm(path, { force: true });
    },
  };
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    const { token, pid, host, since } = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>;
    if (typeof token !== 'string' || typeof pid !== 'number') return null;
    return { token, pid, host: `${host}`, since: `${since}` };
  } catch {
    return null;
  }
}

function inUse(folder: string, holder: Holder | null): Diagnostic {
  return folderInUse({
    folder,
    pid: holder?.pid ?? 0,
    host: holder?.host ?? '?',
    since: (holder?.since ?? '?').replace('T', ' ').replace(/\.\d+/u, ''),
  });
}
