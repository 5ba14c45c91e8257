// `node bench/lists/xlsx.mjs [ROWS]`: `count` over a list in XLSX, as openpyxl writes it.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetRows } from './make-csv.mjs';
import { deflated } from './pack.mjs';

const rows = Number(process.argv[2] ?? 300_000);
const folder = await mkdtemp(join(tmpdir(), 'tthc-bench-'));
try {
  const path = join(folder, 'ho-so.xlsx');
  await writeFile(path, deflated(sheetRows(rows)));
  const began = Date.now();
  const { stdout, stderr } = spawnSync(
    'python3',
    [
      'bench/lists/measure.py',
      'node',
      'bin/tthc-score.js',
      'count',
      path,
      '--period',
      'Quý III/2026',
      '--json',
    ],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const sums = JSON.parse(stdout).rows;
  console.log(
    `${rows} rows, ${Math.round((await stat(path)).size / 1e6)} MB: ${(Date.now() - began) / 1000} s`,
    stderr.trim(),
    sums,
  );
} finally {
  await rm(folder, { recursive: true });
}
