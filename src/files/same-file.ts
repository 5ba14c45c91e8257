// Do two names lead to one file? The system is asked, since case, links and drive letters differ.
import { stat } from 'node:fs/promises';

export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([identity(a), identity(b)]);
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

export async function fileExists(path: string): Promise<boolean> {
  return (await identity(path)) !== null;
}

async function identity(path: string): Promise<{ readonly dev: bigint; readonly ino: bigint } | null> {
  return await stat(path, { bigint: true }).catch(() => null);
}
