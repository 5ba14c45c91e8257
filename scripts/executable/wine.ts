// Windows programs on Linux: Wine with a prefix of its own. Run by Node 22, which takes TypeScript as it is, and by the tests.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's; `wine` itself is a script that warns about 32 bits. */
export const wineLoader: string | undefined = ['/usr/lib/wine/wine64', '/usr/bin/wine64'].find((path) =>
  existsSync(path),
);

export interface Prefix {
  readonly folder: string;
  /** What is C: there. */
  readonly drive: string;
}

export interface WindowsRun {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface WindowsSurroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly timeout?: number;
}

/** An empty Windows 10 in `folder`. It takes five seconds. */
export function openPrefix(folder: string): Prefix {
  mkdirSync(folder, { recursive: true });
  const prefix = { folder, drive: join(folder, 'drive_c') };
  // Otherwise it would end after each program, and start again with the next.
  spawnSync('wineserver', ['-p'], { env: cleanEnvironment(prefix), stdio: 'ignore' });
  runWindows(prefix, 'wineboot', ['--init'], { cwd: folder });
  // Wine 8 says it is Windows 7, which Node refuses.
  runWindows(prefix, 'winecfg', ['-v', 'win10']);
  return prefix;
}

/** Node under Wine fails on a pipe of Unix: its output goes to files, its input is empty. */
export function runWindows(
  prefix: Prefix,
  program: string,
  words: readonly string[],
  { cwd = prefix.drive, env = {}, timeout = 120_000 }: WindowsSurroundings = {},
): WindowsRun {
  if (wineLoader === undefined) throw new Error('Wine is missing: apt-get install wine64');
  const folder = mkdtempSync(join(tmpdir(), 'tthc-wine-'));
  const [out, err] = [join(folder, 'out'), join(folder, 'err')];
  const files = [openSync(out, 'w'), openSync(err, 'w')];
  const { status, error } = spawnSync(wineLoader, [program, ...words], {
    cwd,
    env: { ...cleanEnvironment(prefix), ...env },
    stdio: ['ignore', ...files],
    timeout,
    killSignal: 'SIGKILL',
  });
  for (const file of files) closeSync(file);
  if (error !== undefined) throw error;
  const told = { status, out: readFileSync(out, 'utf8'), err: readFileSync(err, 'utf8') };
  rmSync(folder, { recursive: true });
  return told;
}

/** Ends what still runs in the prefix, and removes it. */
export function removePrefix(prefix: Prefix): void {
  spawnSync('wineserver', ['-k'], { env: cleanEnvironment(prefix), stdio: 'ignore' });
  spawnSync('wineserver', ['-w'], { env: cleanEnvironment(prefix), stdio: 'ignore', timeout: 20_000 });
  rmSync(prefix.folder, { recursive: true, force: true });
}

/** Nothing of this machine's shell is there to be taken for one on Windows. */
export function cleanEnvironment({ folder }: Pick<Prefix, 'folder'>): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    WINEPREFIX: folder,
    WINEDEBUG: '-all',
    LANG: 'C.UTF-8',
  };
}
