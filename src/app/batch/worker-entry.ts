// Where the programs of workers lie: built beside the others, or, for tests, as source.
import { fileURLToPath } from 'node:url';

export interface WorkerEntry {
  readonly file: string;
  /** What node needs to run it. */
  readonly execArgv: readonly string[];
}

/** Built, this file has been bundled into a file of dist/chunks, dist/cli or another folder one below dist. */
export function workerEntry(name: 'worker' | 'watch-memory'): WorkerEntry {
  const here = import.meta.url;
  if (here.endsWith('.ts')) {
    return {
      file: fileURLToPath(new URL(`./${name}.ts`, here)),
      execArgv: ['--conditions=source', '--import', 'tsx'],
    };
  }
  const dist = here.slice(0, here.lastIndexOf('/dist/') + '/dist/'.length);
  return { file: fileURLToPath(new URL(`app/batch/${name}.js`, dist)), execArgv: [] };
}
