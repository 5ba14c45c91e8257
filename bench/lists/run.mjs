// `npm run bench:lists [MILLIONS]`: `count` over lists of growing size, beside the bare grouping and a plain loop in Python, in one run.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { makeCsv } from './make-csv.mjs';

const most = Number(process.argv[2] ?? 10) * 1e6;
const rounds = Number(process.argv[3] ?? 3);
const folder = await mkdtemp(join(tmpdir(), 'tthc-bench-'));
const period = ['--period', 'Quý III/2026', '--json'];

/** Wall and processor time, and the most memory, as the system saw them. */
function run(words) {
  const began = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync(
    '/usr/bin/env',
    ['python3', 'bench/lists/measure.py', ...words],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const [, processor, kilobytes] = /@ ([\d.]+) (\d+)/.exec(stderr) ?? [];
  if (kilobytes === undefined) throw new Error(stderr);
  return { seconds, processor: Number(processor), megabytes: Number(kilobytes) / 1000, status, stdout };
}

function median(results, member) {
  return results.map((one) => one[member]).sort((a, b) => a - b)[Math.floor(results.length / 2)];
}

const shown = (results) =>
  `${median(results, 'seconds').toFixed(1)} s (${median(results, 'processor').toFixed(1)} s) | ${Math.round(Math.max(...results.map((one) => one.megabytes)))} MB`;

console.log(
  `${cpus()[0]?.model} × ${cpus().length}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}; medians of ${rounds} rounds`,
);
console.log(
  '\n| rows | CSV | bare grouping (processor) | memory | count (processor) | memory | × bare, wall | × bare, processor |\n|---|---|---|---|---|---|---|---|',
);
try {
  for (const rows of [most / 100, most / 10, most / 2, most]) {
    const path = join(folder, 'ho-so.csv');
    await makeCsv(path, rows);
    const [grouping, counted] = [[], []];
    // In turn, so that a busy machine is busy for both.
    for (let round = 0; round < rounds; round += 1) {
      grouping.push(run(['node', 'bench/lists/bare-grouping.mjs', path]));
      counted.push(run(['node', 'bin/tthc-score.js', 'count', path, ...period]));
    }
    const { rows: sums } = JSON.parse(counted[0].stdout);
    if (sums.read !== rows) throw new Error(JSON.stringify(sums));
    const size = Math.round((await stat(path)).size / 1e6);
    const times = (member) => (median(counted, member) / median(grouping, member)).toFixed(2);
    console.log(
      `| ${rows} | ${size} MB | ${shown(grouping)} | ${shown(counted)} | ${times('seconds')} | ${times('processor')} |`,
    );
    if (rows === most / 10)
      console.log(
        `| ${rows}, Python csv | | | | ${shown([run(['python3', 'bench/lists/plain-loop.py', path])])} | | |`,
      );
  }
} finally {
  await rm(folder, { recursive: true });
}
