// Was standard output closed when the program was started (`>&-`)? Node puts /dev/null there, which swallows results.
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * On Linux only, and only where whoever started the program shows that it is so: a program that wants no output opens
 * /dev/null by itself, often for reading and writing as Node does; a shell never does.
 */
export function isOutputClosed(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    if (readlinkSync('/proc/self/fd/1') !== '/dev/null') return false;
    const [, flags = '0'] = /^flags:\s*([0-7]+)/mu.exec(readFileSync('/proc/self/fdinfo/1', 'utf8')) ?? [];
    const isReadWrite = (Number.parseInt(flags, 8) & 3) === 2;
    const ofParent = outputOfParent();
    return isReadWrite && (ofParent === null || (isParentShell() && ofParent !== '/dev/null'));
  } catch {
    return false;
  }
}

/** Null where it is closed. */
function outputOfParent(): string | null {
  try {
    return readlinkSync(`/proc/${process.ppid}/fd/1`);
  } catch (error) {
    // Another's process: nothing is known of it.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return '/dev/null';
  }
}

function isParentShell(): boolean {
  const name = readFileSync(`/proc/${process.ppid}/comm`, 'utf8').trim();
  return ['sh', 'bash', 'dash', 'zsh', 'ksh', 'fish', 'busybox'].includes(name);
}
