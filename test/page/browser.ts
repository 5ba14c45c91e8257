// The browser of the tests, and a page of the program's own to look at.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { PageRequest, Served } from '#page/server/serve';
import { servePage } from '#page/server/serve';

export const executablePath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
}

export interface Desk {
  readonly folder: string;
  readonly served: Served;
  readonly bugs: readonly unknown[];
  /** Ends the program and removes the folder. */
  readonly clear: () => Promise<void>;
}

/** A session in an empty folder. `workbook` is called with the folder. */
export async function openDesk(
  workbook?: (folder: string) => string,
  request: Partial<PageRequest> = {},
): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-page-'));
  const bugs: unknown[] = [];
  const { result: served } = await servePage({
    language: 'vi',
    workbook: workbook?.(folder),
    rules: undefined,
    folder,
    onBug: (error) => bugs.push(error),
    ...request,
  });
  if (served === null) throw new Error('no page');
  return {
    folder,
    served,
    bugs,
    clear: async () => {
      served.close();
      await served.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
