import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runProgram } from '../../built-program.ts';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { type Ground, killAt, prepareGround, survivorsOf } from './kill-and-restart.ts';
import { goodWorkbook, makeFolder, removeFolders } from './workbooks.ts';

const program = programOfThisRun();
let ground: Ground;
beforeAll(async () => {
  ground = await prepareGround(program, { workbooks: 3, formats: 'docx,html' });
}, 120_000);
afterAll(removeFolders);

// Spread over the run; bench/kill.ts takes 200.
const count = 5;
const moments = Array.from({ length: count }, (_, index) => (index + ((index * 7) % 10) / 10) / count);

it.each(moments)(
  'killed after %f of its time, a run leaves whole files, and the next one brings all to its end',
  async (share) => {
    const killed = await killAt(program, ground, share * ground.milliseconds);
    expect(killed).toMatchObject({ torn: [], different: [], survivors: 0, status: 0 });
  },
  180_000,
);

// Milliseconds after a worker was started: it loads its modules, starts its thread, gets its job.
it.skipIf(!existsSync('/proc')).each([0, 60, 200, 400])(
  'killed %i ms after it started a worker, a run leaves none, even one that is stuck',
  async (delay) => {
    const folder = makeFolder({ 'a.xlsx': goodWorkbook() });
    const injecting = pathToFileURL(resolve('test/app/batch/inject-fault.mjs')).href;
    let wasStarted = false;
    const ended = await runProgram(program, ['batch', '.', '--format', 'html', '--jobs', '1'], {
      cwd: folder,
      environment: { NODE_OPTIONS: `--import ${injecting}`, TTHC_TEST_FAULT: 'hang - a.xlsx' },
      onStart: async (child) => {
        while (!wasStarted && child.exitCode === null) {
          wasStarted = hasWorker(child.pid ?? 0);
          await setTimeout(2);
        }
        await setTimeout(delay);
        child.kill('SIGKILL');
      },
    });
    expect([wasStarted, ended.signal]).toEqual([true, 'SIGKILL']);
    expect(await survivorsOf(folder)).toBe(0);
  },
  180_000,
);

function hasWorker(run: number): boolean {
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/u.test(pid)) return false;
    try {
      const isWorker = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('batch/worker');
      return isWorker && readFileSync(`/proc/${pid}/status`, 'utf8').includes(`PPid:\t${run}\n`);
    } catch {
      // Gone in between.
      return false;
    }
  });
}
