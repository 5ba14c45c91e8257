// A folder that is there afterwards, or a diagnostic.
import { mkdir } from 'node:fs/promises';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { systemCode } from './system-code.ts';
import { explainWriteFault } from './write-faults.ts';

export async function makeFolder(folder: string): Promise<Diagnostic | null> {
  try {
    await mkdir(folder, { recursive: true });
    return null;
  } catch (error) {
    return await explainWriteFault(systemCode(error), folder);
  }
}
