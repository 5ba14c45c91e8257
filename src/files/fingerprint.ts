// Has this content changed since the last batch? SHA-256, as text that can be compared by eye or by sha256sum.
import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';

/** Used again for the next file: a run looks at thousands, and what is thrown away is collected late. */
let spare: Buffer | null = null;
const piece = 65_536;

/** Of a file on disk; null where there is none that can be read. Never waits on a pipe. */
export async function fileFingerprint(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isFile() ? await hashed(path) : null;
  } catch {
    return null;
  }
}

async function hashed(path: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(path, 'r');
  const buffer = spare ?? Buffer.allocUnsafe(piece);
  spare = null;
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    spare = buffer;
    await handle.close();
  }
}

export function fingerprint(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
