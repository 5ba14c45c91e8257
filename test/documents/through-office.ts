// A document opened by LibreOffice and saved again as what it was.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** All at once, since the start takes longer than a document; in the same order. */
export async function throughOffice(
  documents: readonly Uint8Array[],
  extension: 'docx' | 'xlsx',
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tthc-office-'));
  try {
    const names = documents.map((_, index) => `${index}.${extension}`);
    for (const [index, bytes] of documents.entries())
      await writeFile(join(folder, names[index] ?? ''), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const sources = names.map((name) => join(folder, name));
    await run('soffice', [profile, '--headless', '--convert-to', extension, '--outdir', out, ...sources], {
      timeout: 120_000,
    });
    return await Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(out, name)))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
