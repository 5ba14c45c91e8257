// The shipped templates as LibreOffice saves them after each edit of clerk.bas, made without a window in one start.
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

export interface Edited {
  /** The shipped template of that kind after the edit, saved as what it was. */
  readonly template: (kind: 'docx' | 'xlsx', edit: string) => Promise<Uint8Array>;
  readonly remove: () => Promise<void>;
}

export async function editTemplates(): Promise<Edited> {
  const folder = await mkdtemp(join(tmpdir(), 'tthc-clerk-'));
  const profile = join(folder, 'profile');
  const picture = join(folder, 'logo.png');
  const office = (argument: string) =>
    run(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', argument],
      {
        timeout: 240_000,
        env: { ...process.env, TTHC_PICTURE: picture },
      },
    );
  await writeFile(picture, Buffer.from(onePixel, 'base64'));
  // The first start writes macros of its own over those it finds.
  await office('--terminate_after_init');
  await installMacros(join(profile, 'user', 'basic'));
  const templates = fileURLToPath(new URL('../../templates', import.meta.url));
  await office(`macro:///Standard.Clerk.AllEdits("${templates}","${folder}")`);
  return {
    template: async (kind, edit) => new Uint8Array(await readFile(join(folder, `${edit}.${kind}`))),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Where LibreOffice looks for the macros of a user. */
async function installMacros(folder: string): Promise<void> {
  const source = await readFile(new URL('clerk.bas', import.meta.url), 'utf8');
  const escaped = source.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
  const standard = join(folder, 'Standard');
  const head = (kind: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind.split(':')[1]}.dtd">\n`;
  const library =
    'xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"';
  await mkdir(standard, { recursive: true });
  await writeFile(
    join(standard, 'Clerk.xba'),
    `${head('script:module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Clerk" script:language="StarBasic">${escaped}</script:module>`,
  );
  await writeFile(
    join(standard, 'script.xlb'),
    `${head('library:library')}<library:library ${library} library:passwordprotected="false"><library:element library:name="Clerk"/></library:library>`,
  );
}

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
