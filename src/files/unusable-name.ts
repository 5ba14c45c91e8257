// A name to be written that Windows does not take, or takes for something else: a device, or a hidden part of another file.
import { win32 } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { outputNameNotAllowed } from '#diagnostics/file/output';
import { isReserved } from './safe-name.ts';

/** Null on other systems, which take all names but those that no path can have. */
export function unusableName(file: string, platform: NodeJS.Platform = process.platform): Diagnostic | null {
  if (platform !== 'win32') return null;
  const plain = file.replace(/^[\\/]{2}[.?][\\/]/u, '');
  const below = plain.slice(win32.parse(plain).root.length);
  const part = below.split(/[\\/]/u).find((name) => isReserved(name) || /[<>:"|?*]/u.test(name));
  return part === undefined ? null : outputNameNotAllowed({ file, part });
}
