// Processor time of reading a workbook's rows, of two trees in turn: `npx tsx bench/parse.ts TREE TREE [FILE…]`. The median and the pairs' difference.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [first = '.', second = '.', ...files] = process.argv.slice(2);
if (first === '--once') await once(second, files[0] ?? '');
else for (const file of files) compare(resolve(file));

/** In a process of its own: 5 times to warm up, then 15 that count, in milliseconds of the processor. */
async function once(tree: string, file: string): Promise<void> {
  const { readGrids } = await import(`${tree}/src/workbook/grids/read-grids.ts`);
  const { parseSubmission } = await import(`${tree}/src/workbook/parse/parse-submission.ts`);
  const { checkSubmission } = await import(`${tree}/src/checks/check-submission.ts`);
  const { grids, sheets } = await readGrids(readFileSync(file));
  const times: number[] = [];
  for (let run = 0; run < 20; run += 1) {
    const before = process.cpuUsage();
    const { submission } = parseSubmission(grids, sheets);
    if (submission !== null) checkSubmission(submission);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  console.log(JSON.stringify({ first: times[0], warm: median(times.slice(5)) }));
}

function compare(file: string): void {
  const rounds = Array.from({ length: 7 }, (_, round) => {
    const trees = round % 2 === 0 ? [first, second] : [second, first];
    const [a, b] = trees.map((tree) => run(resolve(tree), file));
    return round % 2 === 0 ? [a, b] : [b, a];
  });
  for (const which of ['first', 'warm'] as const) {
    const [before, after] = [0, 1].map((at) => median(rounds.map((pair) => pair[at]?.[which] ?? 0)));
    const change = median(rounds.map(([a, b]) => (b?.[which] ?? 0) / (a?.[which] ?? 1) - 1));
    console.log(
      `${file.split('/').at(-1)} ${which}: ${before?.toFixed(1)} → ${after?.toFixed(1)} ms, ${(change * 100).toFixed(0)} %`,
    );
  }
}

function run(tree: string, file: string): { readonly first: number; readonly warm: number } {
  const tsx = resolve(tree, 'node_modules/.bin/tsx');
  const { stdout, stderr } = spawnSync(tsx, [resolve('bench/parse.ts'), '--once', tree, file], {
    cwd: tree,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}
