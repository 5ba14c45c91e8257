// How a program of ours is started as a process or a thread of its own: built beside the others, packed into the single executable, or,
// for tests, as source.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packageRoot } from './package-root.ts';
import { isSingleExecutable, packedFile } from './single-executable.ts';

/** A program and its first words. */
export type Command = readonly [string, ...string[]];

export type ProcessEntry = 'app/batch/worker' | 'files/guard';
export type ThreadEntry = 'app/batch/watch-memory' | 'app/watch-time';

/** The first word by which the single executable is asked to be another of our programs (scripts/executable/main.js). */
const entryOption = '--tthc-entry=';

/** What a person would type: `tthc-score`, by its full path. */
export function ownCommand(): Command {
  if (isSingleExecutable) return [process.execPath];
  return [process.execPath, join(packageRoot(), 'bin', 'tthc-score.js')];
}

export function processCommand(entry: ProcessEntry): Command {
  if (isSingleExecutable) return [process.execPath, `${entryOption}${entry}`];
  const { file, execArgv } = builtFile(entry);
  return [process.execPath, ...execArgv, file];
}

export function startThread(entry: ThreadEntry, workerData: unknown): Worker {
  if (isSingleExecutable) {
    const text = new TextDecoder().decode(packedFile(`${entry}.cjs`));
    return new Worker(text, { eval: true, workerData });
  }
  return new Worker(builtFile(entry).file, { workerData });
}

/** Built, this file has been bundled into one of dist/chunks, dist/cli or the like. */
function builtFile(entry: string): { readonly file: string; readonly execArgv: readonly string[] } {
  const here = import.meta.url;
  if (here.endsWith('.ts')) {
    return { file: fileURLToPath(new URL(`../${entry}.ts`, here)), execArgv: ['--import', 'tsx'] };
  }
  const dist = here.slice(0, here.lastIndexOf('/dist/') + '/dist/'.length);
  return { file: fileURLToPath(new URL(`${entry}.js`, dist)), execArgv: [] };
}
