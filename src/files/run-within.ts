// Runs a program for at most a given time, and ends it with everything it started.
import { spawn } from 'node:child_process';

/** `too-slow` where it had to be ended; otherwise how it ended, such as "exit 0" or "ENOENT". */
export function runWithin(
  program: string,
  parameters: readonly string[],
  milliseconds: number,
): Promise<string> {
  return new Promise((resolve) => {
    // A group of its own, since LibreOffice is a script that starts the real program.
    const child = spawn(program, parameters, {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      endWithChildren(child.pid);
    }, milliseconds);
    const ended = (how: string) => {
      clearTimeout(timer);
      resolve(late ? 'too-slow' : how);
    };
    child.once('error', (error) => ended('code' in error ? String(error.code) : error.message));
    child.once('close', (status, signal) => ended(signal ?? `exit ${status}`));
  });
}

function endWithChildren(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    const ending = spawn('taskkill', ['/pid', `${pid}`, '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    ending.on('error', () => undefined);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Ended in the meantime.
  }
}
