// A window that closes with the program, and what was written in it: offered to be opened before it closes.
import { resolve } from 'node:path';

export interface OwnWindow {
  /** Files and folders that were written, the most wanted first. */
  readonly offer: (...paths: readonly string[]) => void;
  readonly offered: () => readonly string[];
}

export function openWindow(): OwnWindow {
  const paths = new Set<string>();
  return {
    offer: (...given) => {
      for (const path of given) paths.add(resolve(path));
    },
    offered: () => [...paths],
  };
}
