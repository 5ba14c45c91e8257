// The folder of the installed package, from the built program as from source.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Upwards from this file to the package.json named tthc-score: bundling moves this file, never that one. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (readManifest(folder)?.name === 'tthc-score') return folder;
    if (folder === dirname(folder)) throw new Error('the package.json of tthc-score is missing');
  }
}

/** As package.json has it: "0.1.0". */
export function packageVersion(): string {
  return readManifest(packageRoot())?.version ?? '';
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
}

function readManifest(folder: string): Manifest | null {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : null;
}
