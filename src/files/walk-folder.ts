// Every file below a folder, in one order on every system. Links to folders are not followed, for they may lead in circles; that is said.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { nameNotUnicode } from '#diagnostics/file/file-access';
import { folderLinksNotFollowed, folderUnreadable } from '#diagnostics/run/batch';
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
    const links: string[] = [];
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && !except.has(path)) folders.push(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) ((await leadsToFolder(path)) ? links : files).push(path);
    }
    diagnostics.push(...linksSaid(links));
    waiting.push(...folders.reverse());
  }
  return { files, diagnostics };
}

/** What node puts for bytes of a name that are no UTF-8; the system then finds no such file. */
export const unreadableSign = '\uFFFD';

async function list(folder: string): Promise<{
  readonly entries: readonly Dirent[];
  readonly diagnostic: Diagnostic | null;
}> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries.filter(({ name }) => !name.startsWith('.'));
    return { entries: shown.sort((a, b) => (a.name < b.name ? -1 : 1)), diagnostic: null };
  } catch (error) {
    const reason = systemCode(error);
    const isMisread = reason === 'ENOENT' && folder.includes(unreadableSign);
    const diagnostic = isMisread ? nameNotUnicode({ file: folder }) : folderUnreadable({ folder, reason });
    return { entries: [], diagnostic };
  }
}

function linksSaid(links: readonly string[]): readonly Diagnostic[] {
  return links.length === 0 ? [] : [folderLinksNotFollowed({ links })];
}

/** One that leads nowhere counts as a file: reading it says so, where passing it over would lose a workbook unseen. */
async function leadsToFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
