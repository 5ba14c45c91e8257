// A document or an address opened as by a double click: in the program that the person's system has for it.
import { spawn } from 'node:child_process';

/** An absolute path, or an address without a question mark. False where the system has no means to open anything. */
export function openWithSystem(target: string): Promise<boolean> {
  const { program, parameters } = systemOpener(process.platform, target);
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: 'ignore',
      detached: true,
      windowsVerbatimArguments: true,
    });
    child.once('error', () => resolve(false)).once('spawn', () => resolve(true));
    child.unref();
  });
}

interface Opener {
  readonly program: string;
  readonly parameters: readonly string[];
}

/**
 * No shell takes part, so that no sign of a path means anything: Explorer opens what stands in quotation marks, which no path of
 * Windows holds; `start` would replace %NAME%, and url.dll knows no letters beyond the code page.
 */
export function systemOpener(platform: NodeJS.Platform, target: string): Opener {
  if (platform === 'win32') return { program: 'explorer.exe', parameters: [`"${target}"`] };
  return { program: platform === 'darwin' ? 'open' : 'xdg-open', parameters: [target] };
}
