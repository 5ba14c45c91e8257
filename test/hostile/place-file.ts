// Puts one file of the corpus into a folder; what is no file of bytes is made by the system.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileFile } from './hostile-file.ts';

/** Gives the path. */
export function placeFile(folder: string, { name, content }: HostileFile): string {
  const path = join(folder, name);
  if ('make' in content) {
    writeFileSync(path, content.make());
    return path;
  }
  switch (content.special) {
    case 'folder':
      mkdirSync(path);
      return path;
    case 'pipe':
      execFileSync('mkfifo', [path]);
      return path;
    case 'device':
      symlinkSync('/dev/zero', path);
      return path;
    case 'loop':
      symlinkSync(path, path);
      return path;
    case 'sparse':
      writeFileSync(path, '');
      truncateSync(path, 10_000_000_000);
      return path;
    case 'missing':
      return path;
    case 'growing':
      // It grows as it is read: bench/hostile/grow.cjs.
      writeFileSync(path, 'A'.repeat(1_000_000));
      return path;
  }
}

export function removeFile(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
