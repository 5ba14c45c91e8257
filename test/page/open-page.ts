// The built program at its page, in an empty folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';

export interface OpenPage {
  readonly folder: string;
  readonly address: string;
  readonly child: ChildProcess;
  /** What it said in the terminal. */
  readonly said: () => string;
  /** Ends the program and removes the folder. */
  readonly clear: () => Promise<void>;
}

/** `prepare` puts into the folder what is to be opened, and gives its name. */
export async function openPage(
  prepare: (folder: string) => string | undefined = () => undefined,
  options: readonly string[] = [],
): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-page-'));
  const workbook = prepare(folder);
  const words = ['open', ...(workbook === undefined ? [] : [workbook]), '--no-browser', ...options];
  const child = spawn(process.execPath, [inject('program'), ...words], { cwd: folder });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    folder,
    address,
    child,
    said: () => said,
    clear: async () => {
      if (child.exitCode === null) {
        child.kill('SIGINT');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
