// Tells when a file has been saved again, however the program that saves it goes about it.
import { stat } from 'node:fs/promises';

/** Twice this, a change is told of: by then it has stood still for one look. */
const betweenLooks = 150;

export interface Followed {
  readonly stop: () => void;
}

/**
 * Looks at the path, not at the file: Excel and LibreOffice write another file and rename it, so that what was opened is gone.
 * Looking works on a network drive as well, where systems do not tell of changes. A file that is away for a moment, or still being
 * written, is waited for. The first look is what later ones are compared with.
 */
export function followFile(path: string, onSaved: () => void): Followed {
  let known: string | null = null;
  let last: string | null = null;
  const look = async () => {
    const seen = await fileState(path);
    if (known === null) known = seen;
    else if (seen !== null && seen !== known && seen === last) {
      known = seen;
      onSaved();
    }
    last = seen;
  };
  let isLooking = false;
  const lookOnce = async () => {
    if (isLooking) return;
    isLooking = true;
    await look();
    isLooking = false;
  };
  void lookOnce();
  const timer = setInterval(lookOnce, betweenLooks);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** What differs as soon as something was written; null while there is no such file. */
async function fileState(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? `${found.mtimeMs} ${found.size} ${found.ino}` : null;
}
