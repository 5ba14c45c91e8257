// Has this content changed since the last batch? SHA-256, as text that can be compared by eye or by sha256sum.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** Of a file on disk; null where there is none that can be read. Never waits on a pipe. */
export async function fileFingerprint(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    if (!(await stat(path)).isFile()) return null;
    await pipeline(createReadStream(path), hash);
  } catch {
    return null;
  }
  return hash.digest('hex');
}

export function fingerprint(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
