// Where a program of ours lies that runs as a process or thread of its own: built beside the others, or, for tests, as source.
import { fileURLToPath } from 'node:url';

export interface ProgramEntry {
  readonly file: string;
  /** What node needs to run it. */
  readonly execArgv: readonly string[];
}

/** `path` below src, such as "app/batch/worker". Built, this file has been bundled into one of dist/chunks, dist/cli or the like. */
export function programEntry(path: string): ProgramEntry {
  const here = import.meta.url;
  if (here.endsWith('.ts')) {
    return {
      file: fileURLToPath(new URL(`../${path}.ts`, here)),
      execArgv: ['--conditions=source', '--import', 'tsx'],
    };
  }
  const dist = here.slice(0, here.lastIndexOf('/dist/') + '/dist/'.length);
  return { file: fileURLToPath(new URL(`${path}.js`, dist)), execArgv: [] };
}
