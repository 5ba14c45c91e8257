// Puts one file of the corpus into a folder; what is no file of bytes is made by the system.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { HostileFile } from './hostile-file.ts';

/** Gives the path, and what is to be stopped once the file has been read. */
export function placeFile(
  folder: string,
  { name, content }: HostileFile,
): { readonly path: string; readonly stop: () => void } {
  const path = join(folder, name);
  const placed = { path, stop: () => undefined };
  if ('make' in content) {
    writeFileSync(path, content.make());
    return placed;
  }
  switch (content.special) {
    case 'folder':
      mkdirSync(path);
      return placed;
    case 'pipe':
      execFileSync('mkfifo', [path]);
      return placed;
    case 'device':
      symlinkSync('/dev/zero', path);
      return placed;
    case 'loop':
      symlinkSync(path, path);
      return placed;
    case 'sparse':
      writeFileSync(path, '');
      truncateSync(path, 10_000_000_000);
      return placed;
    case 'missing':
      return placed;
    case 'growing': {
      writeFileSync(path, 'A'.repeat(1_000_000));
      const timer = setInterval(() => existsSync(path) && appendFileSync(path, 'A'.repeat(1_000)), 5);
      return { path, stop: () => clearInterval(timer) };
    }
  }
}

export function removeFile(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
