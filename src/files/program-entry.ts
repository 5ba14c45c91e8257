// How a program of ours is started as a process or a thread of its own: built beside the others, packed into the single executable, or,
// for tests, as source.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
  if (isSource) return [process.execPath, '--import', loader(), sourceFile(entry)];
  return [process.execPath, builtFile(entry)];
}

export function startThread(entry: ThreadEntry, workerData: unknown): Worker {
  if (isSingleExecutable) {
    const text = new TextDecoder().decode(packedFile(`${entry}.cjs`));
    return new Worker(text, { eval: true, workerData });
  }
  if (!isSource) return new Worker(builtFile(entry), { workerData });
  // With Node 20 a thread has no loader of its process, and `--import` gives it none.
  const [api, file] = [new URL('esm/api/index.mjs', loader()), pathToFileURL(sourceFile(entry))];
  const text = `import('${api}').then(({ register }) => { register(); return import('${file}'); });`;
  return new Worker(text, { eval: true, workerData });
}

/** Built, this file has been bundled into one of dist/chunks, dist/cli or the like. */
function builtFile(entry: string): string {
  const dist = import.meta.url.slice(0, import.meta.url.lastIndexOf('/dist/') + '/dist/'.length);
  return fileURLToPath(new URL(`${entry}.js`, dist));
}

const isSource = import.meta.url.endsWith('.ts');

function sourceFile(entry: string): string {
  return fileURLToPath(new URL(`../${entry}.ts`, import.meta.url));
}

/** Of TypeScript, by its address: whatever folder the program is run in. */
function loader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
