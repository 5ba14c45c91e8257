// A rename that is tried again: on Windows a virus scanner holds a fresh file for a moment.
import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { systemCode } from './system-code.ts';

const pauses = process.platform === 'win32' ? [20, 60, 150, 400] : [];
const temporaryCodes = ['EPERM', 'EACCES', 'EBUSY'];

export async function renameWithRetry(from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!temporaryCodes.includes(systemCode(error))) throw error;
      await setTimeout(pause);
    }
  }
  await rename(from, to);
}
