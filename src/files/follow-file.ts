// Reports when a file has been saved again, however the program that saves it goes about it.
import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { performance } from 'node:perf_hooks';

const betweenLooks = 150;
/** A change is reported once the file has not changed for so long: a file that is written in place is still being written. */
const settled = 150;
/** A file that took the place of another was whole before. */
const settledWhenReplaced = 40;

export interface Followed {
  readonly stop: () => void;
}

/**
 * Looks at the path, not at the file: Excel and LibreOffice write another file and rename it, so that what was opened is gone.
 * The system's notices only hasten a look: a network drive sends none, and there the path is looked at all the same. A file that
 * is away for a moment, or still being written, is waited for. The first look is what later ones are compared with.
 */
export function followFile(path: string, onSaved: () => void): Followed {
  let known: string | null = null;
  let last: string | null = null;
  let lastChanged = 0;
  let wait = settled;
  const look = async () => {
    const seen = await fileState(path);
    known ??= seen;
    if (seen !== last) lastChanged = performance.now();
    last = seen;
    if (seen === null || seen === known || performance.now() - lastChanged < wait) return;
    known = seen;
    wait = settled;
    onSaved();
  };
  let isLooking = false;
  const lookOnce = async () => {
    if (isLooking) return;
    isLooking = true;
    await look();
    isLooking = false;
  };
  let soon: NodeJS.Timeout | undefined;
  const stopWatching = watchName(path, (isReplaced) => {
    wait = isReplaced ? settledWhenReplaced : settled;
    void lookOnce();
    clearTimeout(soon);
    soon = setTimeout(lookOnce, wait + 5).unref();
  });
  void lookOnce();
  const timer = setInterval(lookOnce, betweenLooks).unref();
  return {
    stop: () => {
      clearInterval(timer);
      clearTimeout(soon);
      stopWatching();
    },
  };
}

/** In its folder, since a name outlives the file. Where the system cannot watch that, nothing is reported. Gives a function that stops it. */
function watchName(path: string, onNotice: (isReplaced: boolean) => void): () => void {
  const own = folded(basename(path));
  try {
    const watcher = watch(dirname(path), { persistent: false }, (kind, name) => {
      if (name === null || folded(name) === own) onNotice(kind === 'rename');
    });
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
}

/** Systems give a name back in other case or composition than it was asked for. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** What differs as soon as something was written; null while there is no such file. */
async function fileState(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found?.isFile() ? `${found.mtimeNs} ${found.size} ${found.ino}` : null;
}
