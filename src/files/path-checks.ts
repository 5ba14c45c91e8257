// Synchronous checks of a path. What cannot be looked at counts as missing: whoever reads the file reports why.
import { appendFileSync, existsSync, readdirSync, statSync } from 'node:fs';

export function exists(path: string): boolean {
  return existsSync(path);
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** In order; none where the folder cannot be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** For a log that is optional: a failure to write it is not reported. */
export function appendIfPossible(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch {
    // Optional.
  }
}
