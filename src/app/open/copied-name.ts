// The name of a file that was handed to the page.
import { basename } from 'node:path';
import { safeFileName } from '#files/safe-name';

/** As the person has it, as far as this system takes it. */
export function copiedName(name: string): string {
  const last = basename(name.replaceAll('\\', '/'));
  const ending = /\.[A-Za-z0-9]{1,8}$/u.exec(last)?.[0] ?? '';
  return safeFileName(basename(last, ending), ending, 200);
}
