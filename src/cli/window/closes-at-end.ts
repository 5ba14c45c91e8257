// Whether the window that the program runs in is its own and closes with it: it was dropped on or double-clicked, not typed.

type Environment = Readonly<Record<string, string | undefined>>;

/** The first word that the shortcuts and the menu of the installer give, and `tthc-score.cmd`. */
export const windowOption = '--window';

/**
 * Of Windows: every shell leaves something in the environment of what is typed in it, Explorer leaves nothing. Where a shell is not
 * recognized, the program waits for Enter once too often; the other mistake would close a window unread
 * (docs/adr/0020-single-executable.md).
 */
export function startedByExplorer(environment: Environment): boolean {
  return !ofCmd(environment) && !ofPowerShell(environment) && !ofUnixShell(environment);
}

function ofCmd({ PROMPT }: Environment): boolean {
  return PROMPT !== undefined;
}

/** It puts the folder of its user before those of the machine. */
function ofPowerShell({ PSModulePath = '', ProgramFiles = '' }: Environment): boolean {
  return PSModulePath.split(';').some(
    (folder) =>
      /\\(Windows)?PowerShell\\Modules\\?$/iu.test(folder) &&
      !(ProgramFiles !== '' && folder.toLowerCase().startsWith(ProgramFiles.toLowerCase())),
  );
}

function ofUnixShell({ SHELL, TERM }: Environment): boolean {
  return SHELL !== undefined || TERM !== undefined;
}
