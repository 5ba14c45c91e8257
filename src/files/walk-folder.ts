// Every file below a folder, in one order on every system. Links to folders are not followed: they may lead in circles.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderUnreadable } from '#diagnostics/batch';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { systemCode } from './system-code.ts';

export interface Walked {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Hidden files and folders are left out, and so are the folders in `except` (absolute paths). */
export async function walkFolder(folder: string, except: ReadonlySet<string>): Promise<Walked> {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { entries, diagnostic } = await list(next);
    if (diagnostic !== null) diagnostics.push(diagnostic);
    const folders: string[] = [];
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && !except.has(path)) folders.push(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) files.push(path);
    }
    waiting.push(...folders.reverse());
  }
  return { files, diagnostics };
}

async function list(folder: string): Promise<{
  readonly entries: readonly Dirent[];
  readonly diagnostic: Diagnostic | null;
}> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries.filter(({ name }) => !name.startsWith('.'));
    return { entries: shown.sort((a, b) => (a.name < b.name ? -1 : 1)), diagnostic: null };
  } catch (error) {
    return { entries: [], diagnostic: folderUnreadable({ folder, reason: systemCode(error) }) };
  }
}

async function leadsToFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
