// Windows programs on Linux: Wine with a prefix of its own.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's; `wine` itself is a script that warns about 32 bits. */
const loader = ['/usr/lib/wine/wine64', '/usr/bin/wine64'].find((path) => existsSync(path));

export const hasWine = loader !== undefined;

/** An empty Windows 10 in `folder`. It takes five seconds. */
export function openPrefix(folder) {
  mkdirSync(folder, { recursive: true });
  const prefix = { folder, drive: join(folder, 'drive_c') };
  runWindows(prefix, 'wineboot', ['--init'], { cwd: folder });
  // Wine 8 says it is Windows 7, which Node refuses.
  runWindows(prefix, 'winecfg', ['-v', 'win10']);
  return prefix;
}

/**
 * Node under Wine fails on a pipe of Unix: its output goes to files, its input is empty. The environment is bare, so that nothing of
 * this machine's shell is taken for one on Windows.
 */
export function runWindows(prefix, program, words, { cwd = prefix.drive, env = {}, timeout = 120_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-wine-'));
  const [out, err] = ['out', 'err'].map((name) => join(folder, name));
  const files = [openSync(out, 'w'), openSync(err, 'w')];
  const { status, error } = spawnSync(loader, [program, ...words], {
    cwd,
    env: { ...bareEnvironment(prefix), ...env },
    stdio: ['ignore', ...files],
    timeout,
    killSignal: 'SIGKILL',
  });
  for (const file of files) closeSync(file);
  if (error && error.code !== 'ETIMEDOUT') throw error;
  const told = { status, error, out: readFileSync(out, 'utf8'), err: readFileSync(err, 'utf8') };
  rmSync(folder, { recursive: true });
  return told;
}

/** Ends what still runs in the prefix, and removes it. */
export function removePrefix({ folder }) {
  spawnSync('wineserver', ['-k', '-w'], { env: { ...bareEnvironment({ folder }) }, stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true });
}

function bareEnvironment({ folder }) {
  return { PATH: process.env.PATH, HOME: folder, WINEPREFIX: folder, WINEDEBUG: '-all', LANG: 'C.UTF-8' };
}
