// The program as it is shipped, built for tests and benches: they start it, stop it and kill it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { noteRaised } from './raised/seen.ts';

export interface Program {
  /** To be run by node. */
  readonly file: string;
}

export interface BuiltProgram extends Program {
  readonly remove: () => void;
}

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Inside the package, where it finds rule sets, templates and libraries as the shipped one does. */
export function buildProgram(): BuiltProgram {
  const cache = 'node_modules/.cache/tthc-score';
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'built-'));
  execFileSync(process.execPath, ['scripts/build.mjs', `${folder}/dist`]);
  const file = resolve(folder, 'run.cjs');
  writeFileSync(
    file,
    [
      "const { main } = require('./dist/cli/main.js');",
      'main(process.argv.slice(2)).then((status) => { process.exitCode = status; });',
    ].join('\n'),
  );
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Surroundings {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** For whoever wants to kill it. */
  readonly onStart?: (child: ChildProcess) => void;
}

export function runProgram(
  { file }: Program,
  words: readonly string[],
  { cwd, environment = {}, onStart }: Surroundings,
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [file, ...words], {
      cwd,
      // The folder is told so that its processes can be found again.
      env: { ...process.env, NODE_OPTIONS: '', TTHC_TEST_FOLDER: cwd, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // One that hangs fails its test, and must not go on for ever afterwards.
      timeout: 240_000,
      killSignal: 'SIGKILL',
    });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      texts.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      texts.err += chunk;
    });
    child.once('close', (status, signal) => {
      noteRaised(texts.out + texts.err);
      done({ status, signal, ...texts });
    });
    onStart?.(child);
  });
}
