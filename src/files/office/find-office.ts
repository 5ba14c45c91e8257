// Where each system installs LibreOffice.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, environment: process.env, exists: existsSync };

/** The program to run, or null where there is none. */
export function findOffice(machine: Machine = thisMachine): string | null {
  return candidates(machine).find(machine.exists) ?? null;
}

function candidates({ platform, environment }: Machine): readonly string[] {
  // soffice.com waits for the end of its work, soffice.exe does not.
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const onPath = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter(Boolean);
  return [...onPath, ...usualFolders(platform, environment)].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
}

function usualFolders(platform: NodeJS.Platform, environment: Machine['environment']): readonly string[] {
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS'];
  if (platform !== 'win32') return ['/usr/bin', '/usr/lib/libreoffice/program', '/snap/bin'];
  return ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)']
    .map((name) => environment[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'LibreOffice', 'program'));
}
