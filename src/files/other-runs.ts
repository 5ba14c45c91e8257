// Other runs at work in some folders, known by their locks; those of ended runs are removed, so that a run that was suspended cannot go on.
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { inUse, isStale, lockName, readHolder, setAside } from './lock-file.ts';
import { fileExists } from './same-file.ts';
import { temporaryName } from './temporary-name.ts';

export interface OwnLock {
  readonly path: string;
  readonly token: string;
}

/** Who works in one of the folders beside the holder of `own`; null where nobody does. */
export async function otherRunIn(
  folders: Iterable<string>,
  own: readonly OwnLock[],
): Promise<Diagnostic | null> {
  const [mine] = own;
  for (const folder of folders) {
    const path = join(folder, lockName);
    if (mine === undefined || !(await fileExists(path))) continue;
    const holder = await readHolder(path);
    if (own.some(({ token }) => token === holder?.token)) continue;
    if (!(await isStale(path, holder, mine.path))) return inUse(folder, holder);
    // Where it cannot be removed, nobody could write a report either.
    await setAside(path, holder?.token, temporaryName(folder)).catch(() => undefined);
  }
  return null;
}

/** A run in a folder below that `own` keeps out ends after a moment; waits in milliseconds. */
const moments = [100, 400, 1500];

/**
 * The same for folders below those of `own`. Of two runs that come at once the lower sees the higher and gives way; so
 * the higher looks again before it does.
 */
export async function otherRunBelow(
  folders: ReadonlySet<string>,
  own: readonly OwnLock[],
): Promise<Diagnostic | null> {
  for (const moment of moments) {
    if ((await otherRunIn(folders, own)) === null) return null;
    await setTimeout(moment);
  }
  return await otherRunIn(folders, own);
}

/** From the next one up to the root of the disk. */
export function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [] : [above, ...foldersAbove(above)];
}
