// The lock file itself: who holds it, whether that run is dead, how it is placed and set aside so that only one of several can.

import { copyFile, link, open, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { lockNotOurs } from '#diagnostics/file/location';
import { folderInUse } from '#diagnostics/run/batch';
import { localTime } from './clock/local-time.ts';
import { isAlive } from './is-alive.ts';
import { renameWithRetry } from './rename-with-retry.ts';
import { systemCode } from './system-code.ts';

export const lockName = '.tthc-score.lock';

/** A holder that has shown no sign of life for so long is dead, or on a machine that is off. */
const staleAfter = 60_000;

/** Of the locks that this very process holds. */
export const tokensHeld = new Set<string>();

export interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** "2022-06-15T07:30:00.000Z" */
  readonly since: string;
}

/** Only one of several can give a file a name that is not taken; and the lock is never seen half-written. */
export async function placeIfFree(ours: string, path: string): Promise<boolean> {
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

/**
 * Ages are taken by the clock of the disk, which on a network drive is the server's, so that those of two machines need
 * not agree: `ours`, on the same disk, is written just now.
 */
export async function isStale(path: string, holder: Holder | null, ours: string): Promise<boolean> {
  await refresh(ours);
  const [lock, fresh] = await Promise.all([stat(path).catch(() => null), stat(ours)]);
  // Released in the meantime.
  if (lock === null) return true;
  // Never set aside: it is not ours to move.
  if (!lock.isFile()) return false;
  const age = fresh.mtimeMs - lock.mtimeMs;
  // A date ahead of the disk's clock is no sign of life either: a holder that lives would have set it back by now.
  if (Math.abs(age) > staleAfter) return true;
  // Not ours, or still being written by a system without second names.
  if (holder === null || holder.host !== hostname()) return false;
  // The number of a dead run may be ours by now.
  return holder.pid === process.pid ? !tokensHeld.has(holder.token) : !isAlive(holder.pid);
}

/** A sign of life: the same bytes once more, dated by the disk. Whoever reads meanwhile finds nothing changed. */
export async function refresh(path: string): Promise<void> {
  const handle = await open(path, 'r+').catch(() => null);
  try {
    const content = await handle?.readFile();
    if (content !== undefined) await handle?.write(content, 0, content.length, 0);
  } catch {
    // A drive that is away for a moment; the next sign of life may get through.
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

/** Two may find the same dead lock: who sets aside what the other has just placed puts it back. */
export async function setAside(path: string, token: string | undefined, aside: string): Promise<void> {
  try {
    await renameWithRetry(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (moved !== null && moved.token !== token) await placeIfFree(aside, path);
  await rm(aside, { force: true });
}

export async function readHolder(path: string): Promise<Holder | null> {
  try {
    const { token, pid, host, since } = JSON.parse(await contentOf(path)) as Partial<Holder>;
    if (typeof token !== 'string' || !Number.isSafeInteger(pid) || pid === undefined || pid < 1) return null;
    return { token, pid, host: `${host}`, since: `${since}` };
  } catch {
    return null;
  }
}

/** In bytes; a lock of ours is shorter. */
const maxLength = 4096;

/** Of a plain file alone: a pipe would let us wait for ever, a device would never end. */
async function contentOf(path: string): Promise<string> {
  if (!(await isPlain(path))) return '';
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(maxLength), 0, maxLength, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** False for pipes, devices and folders, and for links to them; what is not there at all is none of these. */
async function isPlain(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => true,
  );
}

export function inUse(folder: string, holder: Holder | null): Diagnostic {
  if (holder === null) return lockNotOurs({ file: join(folder, lockName) });
  const { pid, host, since } = holder;
  return folderInUse({ folder, pid, host, since: localTime(since) });
}
