// The locks of a run that writes below several folders, as one.
import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Lock, type Locking, takeLock } from './lock.ts';
import { foldersAbove, otherRunBelow } from './other-runs.ts';

export interface RunLock {
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
  /** A run at work in, or between here and, one of the folders this one is going to write to. */
  readonly otherRun: (folders: Iterable<string>) => Promise<Diagnostic | null>;
}

export type RunLocking =
  | { readonly lock: RunLock; readonly diagnostic: null }
  | { readonly lock: null; readonly diagnostic: Diagnostic };

/** Of the folder that must be free; and of the others, in which nothing may be writable. */
export async function takeLocks(folder: string, others: readonly string[]): Promise<RunLocking> {
  const locks: Lock[] = [];
  const release = async () => {
    for (const lock of locks) await lock.release();
  };
  for (const place of [folder, ...others]) {
    const { lock, diagnostic }: Locking = await takeLock(place);
    if (lock !== null) locks.push(lock);
    else if (place === folder || diagnostic.code === 'folder-in-use' || diagnostic.code === 'lock-not-ours') {
      await release();
      return { lock: null, diagnostic };
    }
  }
  const isHeld = async () => {
    for (const lock of locks) if (!(await lock.isHeld())) return false;
    return true;
  };
  const otherRun = async (folders: Iterable<string>) => {
    const higher = await withAbove(locks.map(({ path }) => dirname(path)));
    const places = await withAbove(folders);
    // Who is above has been looked for when the locks were taken; looking again, two would wait for each other.
    for (const place of higher) places.delete(place);
    return await otherRunBelow(places, locks);
  };
  return { lock: { isHeld, release, otherRun }, diagnostic: null };
}

/** Links followed or not: a lock may lie on either way. */
async function withAbove(folders: Iterable<string>): Promise<Set<string>> {
  const all = new Set<string>();
  for (const folder of folders)
    for (const place of [folder, await realpath(folder).catch(() => folder)])
      for (const each of [place, ...foldersAbove(place)]) all.add(each);
  return all;
}
