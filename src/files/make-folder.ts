// A folder that is there afterwards, or a diagnostic.
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { systemCode } from './system-code.ts';
import { unusableName } from './unusable-name.ts';
import { explainWriteFault } from './write-faults.ts';

export async function makeFolder(folder: string): Promise<Diagnostic | null> {
  const unusable = unusableName(folder);
  if (unusable !== null) return unusable;
  try {
    await createFolder(folder);
    return null;
  } catch (error) {
    return await explainWriteFault(systemCode(error), folder);
  }
}

/**
 * With the folders above it where these are missing; throws what the system says. Node's own `recursive` tries for ever
 * where the folder above is there and answers that it is not, as /proc and broken network drives do.
 */
export async function createFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path && !(await isFolder(above))) await createFolder(above);
  try {
    await mkdir(path);
  } catch (error) {
    // Another run may have made it in the meantime.
    if (!(await isFolder(path))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
