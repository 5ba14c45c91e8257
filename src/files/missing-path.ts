// Why there is nothing under a name: a link that leads nowhere, a drive or share that is not connected.
import { readlink } from 'node:fs/promises';
import paths from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { driveMissing, linkBroken } from '#diagnostics/file/location';
import { fileExists } from './same-file.ts';

/** Null where the file alone is missing. `style`: how names are written on this system. */
export async function explainMissingPath(
  file: string,
  style: Pick<typeof paths, 'parse' | 'resolve'> = paths,
): Promise<Diagnostic | null> {
  const target = await brokenLink(file);
  if (target !== null) return linkBroken({ file, target });
  // Windows finds a file behind \\\\?\\, but not the drive by itself.
  const plain = file.replace(/^\\\\\?\\(?=[a-z]:)/iu, '');
  const { root } = style.parse(style.resolve(plain));
  return (await fileExists(root)) ? null : driveMissing({ file, drive: root });
}

/** What the system answers of a share whose server is off, or of a medium that was taken out. */
export const unreachableCodes: ReadonlySet<string> = new Set([
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENODEV',
  'ENOMEDIUM',
  'ENOTCONN',
  'ENXIO',
  'ESTALE',
  'ETIMEDOUT',
]);

/** Where the link points; null where it is none, or leads somewhere. */
async function brokenLink(file: string): Promise<string | null> {
  const target = await readlink(file).catch(() => null);
  return target === null || (await fileExists(file)) ? null : target;
}

export function driveOf(file: string): string {
  return paths.parse(paths.resolve(file)).root;
}
