// The folder of the installed package, from the built program as from source. A single executable has none (files/shipped).
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let known: string | null = null;

/** Looked for once: whoever reads a shipped file asks. */
export function packageRoot(): string {
  known ??= searched();
  return known;
}

/** Upwards from this file to the package.json named tthc-score: bundling moves this file, never that one. */
function searched(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (nameIn(folder) === 'tthc-score') return folder;
    if (folder === dirname(folder)) throw new Error('the package.json of tthc-score is missing');
  }
}

function nameIn(folder: string): string | null {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { readonly name: string }).name : null;
}
