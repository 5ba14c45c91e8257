// Has this content changed since the last batch? SHA-256, as text that can be compared by eye or by sha256sum.
import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';

/** Of large files only so much is in memory at a time: a run looks at thousands. */
const piece = 1 << 20;

/** Of a file on disk; null where there is none that can be read. Never waits on a pipe. */
export async function fileFingerprint(path: string): Promise<string | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? await hashed(path, found.size) : null;
  } catch {
    return null;
  }
}

async function hashed(path: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(size, piece)));
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

export function fingerprint(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
