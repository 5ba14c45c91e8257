// Ends a program with everything it started.
import { spawnSync } from 'node:child_process';

/** `pid`: elsewhere than on Windows it must lead a group of its own. */
export function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', `${pid}`, '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Ended in the meantime.
  }
}
