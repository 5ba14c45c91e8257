// Whether a word without a command is a folder, of which all workbooks are meant.
import { statSync } from 'node:fs';

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // What cannot be looked at is told by whoever reads it.
    return false;
  }
}
