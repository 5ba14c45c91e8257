// Kills the built program's batch at a given moment, looks at what is left, lets it run again, and compares.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Program, runProgram } from '../../built-program.ts';
import { runInside } from '../../run-inside.ts';
import { contentsOf, filesIn, goodWorkbook, makeFolder } from './workbooks.ts';

/** A folder with reports of older figures, and what it must be after a run that nobody disturbs. */
export interface Ground {
  readonly folder: string;
  /** What is run. */
  readonly words: readonly string[];
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** Of the undisturbed run. */
  readonly milliseconds: number;
}

export interface Killed {
  /** After so many milliseconds. */
  readonly moment: number;
  /** False where the run had ended by itself. */
  readonly wasKilled: boolean;
  /** Reports that were neither the old file nor the new one: must be none. */
  readonly torn: readonly string[];
  /** Temporary files and locks that the killed run left behind: the next must clear them. */
  readonly staleFiles: number;
  /** Reports that were new already. */
  readonly renewed: number;
  /** Exit status of the next run. */
  readonly status: number | null;
  /** Files that are not as after an undisturbed run: must be none. */
  readonly different: readonly string[];
  /** Processes of the killed run that outlived it by more than ten seconds: must be none. */
  readonly survivors: number;
}

export async function prepareGround(
  program: Program,
  { workbooks, formats }: { readonly workbooks: number; readonly formats: string },
): Promise<Ground> {
  const words = ['batch', 'so-lieu', '--out', 'kq', '--jobs', '2', '--format', formats];
  const older = makeFolder(namedWorkbooks(workbooks, 0));
  await runInside(program, words, { cwd: older });
  const folder = makeFolder(namedWorkbooks(workbooks, 1000));
  cpSync(join(older, 'kq'), join(folder, 'kq'), { recursive: true });
  const undisturbed = copyOf(folder);
  const started = performance.now();
  await runProgram(program, words, { cwd: undisturbed });
  const milliseconds = performance.now() - started;
  return { folder, words, before: contentsOf(folder), after: contentsOf(undisturbed), milliseconds };
}

export async function killAt(program: Program, ground: Ground, moment: number): Promise<Killed> {
  const folder = copyOf(ground.folder);
  const ended = await runProgram(program, ground.words, {
    cwd: folder,
    onStart: (child) => void setTimeout(moment).then(() => child.kill('SIGKILL')),
  });
  const left = contentsOf(folder);
  const reports = Object.keys(ground.after).filter((path) => path.includes('-bao-cao.'));
  const torn = reports.filter(
    (path) => left[path] !== ground.before[path] && left[path] !== ground.after[path],
  );
  const renewed = reports.filter((path) => left[path] === ground.after[path]).length;
  const staleFiles = filesIn(folder).filter((path) => path.includes('.tthc-score')).length;
  const survivors = await survivorsOf(folder);
  const { status } = await runInside(program, ground.words, { cwd: folder });
  const final = contentsOf(folder);
  const paths = new Set([...Object.keys(final), ...Object.keys(ground.after)]);
  const different = [...paths].filter((path) => final[path] !== ground.after[path]);
  return {
    moment,
    wasKilled: ended.signal === 'SIGKILL',
    torn,
    staleFiles,
    renewed,
    status,
    different,
    survivors,
  };
}

function namedWorkbooks(count: number, from: number): Readonly<Record<string, Uint8Array>> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return Object.fromEntries(
    numbers.map((number) => [`so-lieu/huyen-${number % 3}/so-${number}.xlsx`, goodWorkbook(from + number)]),
  );
}

function copyOf(folder: string): string {
  const copy = makeFolder({});
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Processes started with that folder that are still there after ten seconds: a worker at work notices late that its run is gone. */
export async function survivorsOf(folder: string): Promise<number> {
  if (!existsSync('/proc')) return 0;
  let alive = 0;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    alive = readdirSync('/proc').filter((pid) => /^\d+$/u.test(pid) && worksIn(pid, folder)).length;
    if (alive === 0) break;
    await setTimeout(100);
  }
  return alive;
}

function worksIn(pid: string, folder: string): boolean {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
    return environment.includes(`TTHC_TEST_FOLDER=${folder}`);
  } catch {
    return false;
  }
}
