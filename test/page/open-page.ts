// The built program at its page, in an empty folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';

export interface OpenPage {
  readonly folder: string;
  readonly address: string;
  /** Of the first page, where other workbooks are given. */
  readonly base: string;
  /** The path of the workbook's page below `base`; empty where there is none. */
  readonly own: string;
  readonly child: ChildProcess;
  /** What it said in the terminal. */
  readonly said: () => string;
  /** Ends the program and removes the folder. */
  readonly clear: () => Promise<void>;
}

/** Puts a copy of a file of the fixtures into the folder, under a name of its own. */
export function copied(fixture: string, name = fixture): (folder: string) => string {
  return (folder) => {
    copyFileSync(join('fixtures', fixture), join(folder, name));
    return name;
  };
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
  const base = new URL(workbook === undefined ? '' : '..', address).href;
  return {
    folder,
    address,
    base,
    own: address.slice(base.length),
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
